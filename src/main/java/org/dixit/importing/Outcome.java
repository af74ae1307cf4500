package org.dixit.importing;

/** What became of an article that was brought in. Every one names the article that now holds the text. */
public sealed interface Outcome {

    /** Id of the article. */
    long article();

    String headline();

    /** A new article. */
    record Stored(long article, String headline, int quotations, int claims) implements Outcome {}

    /**
     * The text at a known address has changed.
     *
     * @param number of the new version
     * @param carriedOver quotations and claims whose decisions still stand
     * @param returned decided quotations and claims whose sentence changed or stands twice: to be looked at again
     */
    record NewVersion(
            long article, String headline, int number, int quotations, int claims, int carriedOver, int returned)
            implements Outcome {}

    /**
     * The same text is here; nothing was changed.
     *
     * @param number of the version that it equals
     */
    record Unchanged(long article, String headline, int number) implements Outcome {}

    /**
     * Stored, as a new article or a new version, but not read: it is not in English.
     *
     * @param language BCP 47 tag, "und" if it can't be told
     */
    record StoredUnread(long article, String headline, int number, String language) implements Outcome {}
}
