package org.dixit.claim;

import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import org.dixit.article.ArticleWords;
import org.dixit.export.ClaimRecord;
import org.dixit.export.ClaimRecord.Quantity;
import org.dixit.extract.ClaimRole;
import org.dixit.extract.CountType;
import org.dixit.site.Writing;
import org.dixit.speaker.SpeakerWords;
import org.jspecify.annotations.Nullable;

/** How pages write claims out. A figure is always shown as it was said; these words stand beside it. */
@TemplateExtension
public final class ClaimWords {

    private ClaimWords() {}

    /** Id of its place on the page of its article. */
    public static String anchor(ClaimRecord claim) {
        return "claim-" + claim.id();
    }

    /** "nearly 9,000 Russian soldiers killed" */
    public static String title(ClaimRecord claim) {
        return (claim.quantity().said() + " " + counted(claim)).strip();
    }

    /** Who says so, who reports it, and as of when. */
    public static String lede(ClaimRecord claim) {
        String day = claim.asOf() == null
                ? "The day it stands for is not stated."
                : "It stands for " + Writing.written(claim.asOf()) + ".";
        return claim.claimant() == null
                ? ArticleWords.outlet(claim.article()) + " says so in its own voice" + ArticleWords.on(claim.article())
                        + ". " + day
                : "Said by " + SpeakerWords.full(claim.claimant()) + ", reported by "
                        + ArticleWords.outlet(claim.article()) + ArticleWords.on(claim.article()) + ". " + day;
    }

    /** What is counted, to follow the figure: "killed", "Russian soldiers killed"; empty for "600 million dollars". */
    public static String counted(ClaimRecord claim) {
        return switch (claim.measure()) {
            case "other", "percentage", "money", "distance", "magnitude" ->
                claim.population().words();
            default -> (claim.population().words() + " " + claim.measure()).strip();
        };
    }

    /** The bounds in plain English: "137 or more", "less than 9,000, with no lower bound". */
    public static String bounds(Quantity quantity) {
        if (quantity.low() == null && quantity.high() == null) {
            return quantity.value() == null
                    ? "no number, and no bounds: the words give none"
                    : number(quantity.value()) + ", and no bounds: the words give none";
        }
        if (quantity.high() == null) {
            return (quantity.lowInclusive() ? "%s or more" : "more than %s").formatted(number(quantity.low()))
                    + ", with no upper bound";
        }
        if (quantity.low() == null) {
            return (quantity.highInclusive() ? "%s or fewer" : "fewer than %s").formatted(number(quantity.high()))
                    + ", with no lower bound";
        }
        return quantity.low().compareTo(quantity.high()) == 0 ? "exactly " + number(quantity.low()) : range(quantity);
    }

    private static String range(Quantity quantity) {
        return (quantity.lowInclusive() ? "from %s" : "more than %s").formatted(number(quantity.low()))
                + (quantity.highInclusive() ? " to %s" : " to fewer than %s").formatted(number(quantity.high()));
    }

    /** The bounds as mathematicians write them: "[137, ∞)", "(−∞, 9,000)". */
    public static String interval(Quantity quantity) {
        return (quantity.lowInclusive() ? "[" : "(")
                + end(quantity.low(), "−∞")
                + ", "
                + end(quantity.high(), "∞")
                + (quantity.highInclusive() ? "]" : ")");
    }

    private static String end(@Nullable BigDecimal bound, String open) {
        return bound == null ? open : number(bound);
    }

    /** "9,000", "2.5" */
    public static String number(@Nullable BigDecimal number) {
        if (number == null) {
            return "";
        }
        NumberFormat format = NumberFormat.getInstance(Locale.ENGLISH);
        format.setMaximumFractionDigits(number.scale() < 0 ? 0 : number.scale());
        return format.format(number);
    }

    /** Over what was counted, in plain English. */
    public static String said(CountType type) {
        return switch (type) {
            case CUMULATIVE -> "a running total";
            case INCIDENT -> "one event";
            case RATE -> "a rate, so many per day or per cent";
            case UNSTATED -> "not stated";
        };
    }

    /** The part that the figure plays, in plain English. */
    public static String said(ClaimRole role) {
        return switch (role) {
            case TOTAL -> "a total";
            case PART -> "a part of a larger figure";
            case ADDITION -> "an addition to a figure told before";
            case EARLIER -> "an earlier figure, told beside a newer one";
        };
    }
}
