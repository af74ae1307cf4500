package org.dixit.extract.quotation;

import java.util.List;
import java.util.regex.Pattern;
import org.dixit.extract.document.Document;
import org.dixit.text.BlockKind;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads quoted words within a clause that no report holds: "what the council called a ...", a scandal "..." . */
final class ClauseParts {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    /** So many words may stand between a reporting verb and the quoted words it is for. */
    private static final int NEAR_CUE = 6;
    /** Fewer words in marks that nobody is near to have said are a word as a word. */
    private static final int FEWEST_WORDS_ALONE = 4;

    private final Document document;
    private final Conversation conversation;
    private final Scare scare;

    ClauseParts(Document document, Conversation conversation) {
        this.document = document;
        this.conversation = conversation;
        this.scare = new Scare(document);
    }

    /**
     * @param reader of the passage in which the quoted words stand
     * @param near the report of the same passage whose speaker most likely says them; null if there is none
     * @return null if nobody says them
     */
    @Nullable
    Attribution read(Passage passage, AttributionReader reader, QuotedRun run, @Nullable Attribution near) {
        if (scare.isOne(run)) {
            return null;
        }
        Attribution cued = reader.cuedPart(run, NEAR_CUE);
        if (cued != null) {
            return cued;
        }
        if (near != null) {
            return part(run, near.who(), "part-beside", 0.5);
        }
        BlockKind kind = document.blocks().get(passage.block()).kind();
        return kind == BlockKind.PARAGRAPH || kind == BlockKind.LIST_ITEM ? alone(passage, run) : null;
    }

    private @Nullable Attribution alone(Passage passage, QuotedRun run) {
        Span subject = MainSubject.ofNamed(passage);
        Span spoke = conversation.lastBlock() == passage.block() ? conversation.speaker() : null;
        Span by = subject != null ? subject : spoke;
        int words = SPACE.split(document.text(run.inner())).length;
        return by == null && words < FEWEST_WORDS_ALONE ? null : part(run, by, "part-alone", 0.4);
    }

    private static Attribution part(QuotedRun run, @Nullable Span who, String rule, double strength) {
        return new Attribution(List.of(run.inner()), null, null, Antecedents.of(who), null, true, rule, strength);
    }
}
