package org.dixit.text;

/** What a run of lines is in the make-up of an article. Only the article's own words are extracted from. */
public enum BlockKind {
    HEADLINE(true),
    /** The lines under the headline that sum the article up. */
    STANDFIRST(true),
    DATELINE(false),
    BYLINE(false),
    PARAGRAPH(true),
    LIST_ITEM(true),
    HEADING(true),
    CAPTION(false),
    /** A line that leads to another article from within this one ("Read more: ..."). */
    LINK(false),
    /** The headline or summary of another story. */
    TEASER(false),
    /** Menus, player texts, appeals for donations or subscriptions, comment forms. */
    FURNITURE(false);

    private final boolean ownWords;

    BlockKind(boolean ownWords) {
        this.ownWords = ownWords;
    }

    /** Whether quotations and claims are read from such a block. */
    public boolean isOwnWords() {
        return ownWords;
    }

    /** Whether it stands above text that it names or sums up, mostly in telegram style. */
    public boolean isHeading() {
        return this == HEADLINE || this == HEADING || this == STANDFIRST;
    }
}
