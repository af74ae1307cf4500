package org.dixit.extract;

import java.util.List;
import org.dixit.extract.claim.Claims;
import org.dixit.extract.document.Document;
import org.dixit.extract.document.Language;
import org.dixit.extract.quotation.Attributions;
import org.dixit.extract.quotation.Quotations;
import org.dixit.extract.speaker.Speakers;

/** The engine: finds the quotations and numeric claims of an article. Safe for use by many threads. */
public final class Extractor {

    /** Rises with every change of what the engine finds. */
    public static final String VERSION = "0.7.0";

    /** Reads one article; the same article always gives the same result. One in another language than English gives none. */
    public Extraction extract(Source source) {
        if (Language.of(source.snapshot().flat()) != Language.ENGLISH) {
            return new Extraction(VERSION, List.of(), List.of(), List.of(), List.of(), List.of());
        }
        Document document = Document.of(source);
        Attributions attributions = Attributions.of(document);
        Speakers speakers = Speakers.of(document, attributions);
        ExtractionKeys keys = ExtractionKeys.of(source.snapshot(), document.sentences());
        List<ExtractedQuotation> quotations = Quotations.of(document, attributions, speakers, keys);
        List<ExtractedClaim> claims = Claims.of(document, attributions, speakers, keys);
        return new Extraction(VERSION, document.blocks(), document.sentences(), speakers.heard(), quotations, claims);
    }
}
