package org.dixit.extract.quotation;

import java.nio.charset.StandardCharsets;

/** Entry of the fuzzer ({@code src/bench/fuzz marks}): the laws of quotation marks hold for any bytes. */
public final class QuotationMarksFuzz {

    private QuotationMarksFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        MarkLaws.check(new String(bytes, StandardCharsets.UTF_8));
    }
}
