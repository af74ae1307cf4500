package org.dixit.export;

/** What every document of the public format says of itself. */
public final class Format {

    /** Rises in its first number when a reader of the old format would misread the new one. */
    public static final String VERSION = "1.3";

    /** Rows that the full export reads at once. */
    public static final int CHUNK = 2000;

    public static final String CSV = "text/csv";
    public static final String ATOM = "application/atom+xml";
    public static final String JSON_LINES = "application/jsonl";

    private Format() {}
}
