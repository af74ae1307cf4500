package org.dixit.extract;

import java.util.List;

/** The engine: finds the quotations and numeric claims of an article. Safe for use by many threads. */
public final class Extractor {

    /** Rises with every change of what the engine finds. */
    public static final String VERSION = "0.1.0";

    /** Reads one article; the same article always gives the same result. */
    public Extraction extract(Source source) {
        return new Extraction(VERSION, List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
