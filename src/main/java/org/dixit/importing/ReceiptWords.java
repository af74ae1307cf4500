package org.dixit.importing;

import io.quarkus.qute.TemplateExtension;
import java.util.List;
import org.dixit.site.Writing;

/** What pages say of a receipt. */
final class ReceiptWords {

    private ReceiptWords() {}

    /** What became of it, as a sentence. */
    @TemplateExtension
    static String words(Receipt receipt) {
        Outcome outcome = receipt.outcome();
        if (outcome instanceof Outcome.Stored stored) {
            return "Added, with " + found(stored.quotations(), stored.claims()) + ".";
        }
        if (outcome instanceof Outcome.NewVersion version) {
            return "Its text has changed: now version " + version.number() + ", with "
                    + found(version.quotations(), version.claims()) + "." + carried(version);
        }
        if (outcome instanceof Outcome.Unchanged same) {
            return "Already here with the same text, as version " + same.number() + "; nothing was changed.";
        }
        if (outcome instanceof Outcome.StoredUnread) {
            return "Added, but not read: its text is not in English, so nothing was looked for in it.";
        }
        return String.valueOf(receipt.reason());
    }

    private static String found(int quotations, int claims) {
        return Writing.of(quotations, "quotation") + " and " + Writing.of(claims, "claim");
    }

    private static String carried(Outcome.NewVersion version) {
        String over = version.carriedOver() == 0
                ? ""
                : " What people decided still stands for " + Writing.of(version.carriedOver(), "item") + ".";
        String returned = version.returned() == 0
                ? ""
                : " " + Writing.of(version.returned(), "decided item")
                        + " had a sentence that changed or stands twice: look at "
                        + (version.returned() == 1 ? "it" : "them") + " again.";
        return over + returned;
    }

    /** How many of them were taken in. */
    static String summary(List<Receipt> receipts) {
        long refused = receipts.stream().filter(Receipt::isRefused).count();
        long taken = receipts.size() - refused;
        if (refused == 0) {
            return taken == 1 ? "It was taken in." : "All " + taken + " were taken in.";
        }
        return taken == 0
                ? (refused == 1 ? "It was not taken in." : "None of the " + refused + " was taken in.")
                : taken + " of " + receipts.size() + " were taken in.";
    }
}
