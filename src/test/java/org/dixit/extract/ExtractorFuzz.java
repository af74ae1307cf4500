package org.dixit.extract;

import java.nio.charset.StandardCharsets;

/** Entry of the fuzzer ({@code src/bench/fuzz extractor}): any bytes give a result that fits them. */
public final class ExtractorFuzz {

    private static final Extractor EXTRACTOR = new Extractor();
    /** English enough to be read, whatever stands behind it. */
    private static final String LEAD = "The mayor of the town said on Friday that it was the end of the bridge.\n\n";

    private ExtractorFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        Source source = Source.of(LEAD + new String(bytes, StandardCharsets.UTF_8));
        ExtractionLaws.check(source, EXTRACTOR.extract(source));
    }
}
