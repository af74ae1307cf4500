package org.dixit.divergence;

/** Why a figure is in no series, and is shown apart. */
public enum Apart {
    PART("part of another figure"),
    ADDITION("comes on top of another figure"),
    EARLIER("an earlier figure, told for comparison"),
    RATE("a rate, not a total"),
    DENIED("denied by the one who is asked"),
    REJECTED("not in the article, says a reviewer"),
    REPEAT("said before in the same article"),
    OUTDATED("not the latest of its claimant"),
    UNREVIEWED("not reviewed yet"),
    UNCORROBORATED("not corroborated");

    private final String reason;

    Apart(String reason) {
        this.reason = reason;
    }

    /** The reason in plain English, to stand after the figure. */
    public String reason() {
        return reason;
    }
}
