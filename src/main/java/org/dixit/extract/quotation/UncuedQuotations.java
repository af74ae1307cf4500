package org.dixit.extract.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dixit.extract.document.Document;
import org.dixit.extract.quotation.Antecedents.Narrated;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/** Guesses who says a quotation without a cue: whoever spoke last, the other one, or whom the sentence before is about. */
final class UncuedQuotations {

    private static final Pattern OWNER = Pattern.compile("(?:his|her|their)(?= )", Pattern.CASE_INSENSITIVE);
    private static final Pattern SPOKEN_TO = Pattern.compile("\\b(?:you|your)\\b", Pattern.CASE_INSENSITIVE);
    /** Longer words that stand alone are a statement, not a turn of a dialogue. */
    private static final int SHORT_TURN = 80;

    private final Document document;
    private final Conversation conversation;

    UncuedQuotations(Document document, Conversation conversation) {
        this.document = document;
        this.conversation = conversation;
    }

    /**
     * What is known of the passage before.
     *
     * @param passage null at the start of the article
     * @param reports whether anything is reported in it
     * @param open whether it ends within a quotation
     */
    record Before(@Nullable Passage passage, boolean reports, boolean open) {}

    /**
     * @param passage where the quotation stands
     * @param words the quoted words, never empty
     * @param beat whose doing stands between these words and more in the same paragraph; null if nobody's
     */
    Attribution read(Passage passage, List<Span> words, Before before, @Nullable Span beat) {
        Attribution spoken =
                passage.block() - conversation.lastBlock() <= blocksBack(passage) ? conversation.last() : null;
        if (spoken != null && before.open()) {
            return guess(words, antecedents(spoken), "paragraph-goes-on", 0.95);
        }
        Attribution introduced = introduced(passage, words, before);
        if (introduced != null) {
            return introduced;
        }
        if (beat != null) {
            return guess(words, narrated(beat, words), "named-behind", 0.7);
        }
        Span narrated = narrated(passage, before);
        if (narrated != null) {
            return guess(words, narrated(narrated, words), "named-before", 0.7);
        }
        if (spoken != null) {
            return isAnswer(spoken, words)
                    ? guess(words, Antecedents.other(conversation.before(), spoken.who()), "reply", 0.6)
                    : guess(words, goingOn(spoken), "goes-on", 0.85);
        }
        Span subject = before.passage() == null ? null : MainSubject.of(before.passage());
        return subject != null
                ? guess(
                        words,
                        Antecedents.narrated(new Narrated(subject, words.get(0)), List.of()),
                        "named-before",
                        0.6)
                : guess(words, null, "alone", 0.3);
    }

    /** "The Testford Times reports:" ends the paragraph before. */
    private @Nullable Attribution introduced(Passage passage, List<Span> words, Before before) {
        Passage lead = before.passage();
        return lead == null || passage.block() != lead.block() + 1 || !lead.is(lead.size() - 1, ":")
                ? null
                : new AttributionReader(lead).introducing(words);
    }

    /** Whom the sentence before is about; else, of "her father", her; else who spoke last. */
    private Antecedents narrated(Span subject, List<Span> words) {
        List<Span> others = new ArrayList<>();
        Matcher owner = OWNER.matcher(document.text()).region(subject.start(), subject.end());
        if (owner.lookingAt()) {
            others.add(new Span(owner.start(), owner.end()));
        }
        if (conversation.speaker() != null) {
            others.add(conversation.speaker());
        }
        return Antecedents.narrated(new Narrated(subject, words.get(0)), others);
    }

    /** Whoever spoke last, or else, if that one is spoken to, who spoke before. */
    private @Nullable Antecedents goingOn(Attribution spoken) {
        Antecedents last = antecedents(spoken);
        return last == null ? null : last.or(conversation.before());
    }

    private static @Nullable Antecedents antecedents(Attribution spoken) {
        return spoken.speaker() == null ? spoken.antecedents() : Antecedents.of(spoken.speaker());
    }

    private static Attribution guess(
            List<Span> words, @Nullable Antecedents antecedents, String rule, double strength) {
        return new Attribution(words, null, null, antecedents, null, true, rule, strength);
    }

    /** Whether the passage before, near by, tells of somebody, and so breaks off what was said before it. */
    boolean isNarrated(Passage passage, Before before) {
        return narrated(passage, before) != null;
    }

    /** The subject of the sentence before, if that sentence reports nothing and its subject may be a person. */
    private @Nullable Span narrated(Passage passage, Before before) {
        Passage told = before.passage();
        if (told == null
                || before.reports()
                || told.hasQuote()
                || passage.block() - told.block() > blocksBack(passage)) {
            return null;
        }
        Passage read = withTokens(told);
        Span subject = MainSubject.ofSomebody(read);
        boolean asks = isQuestion(told.span())
                && subject != null
                && !read.at(read.indexOf(subject.start())).isTagged("PRON");
        return asks ? null : subject;
    }

    /** The same with its tokens, which a passage that can report nothing lacks. */
    Passage withTokens(Passage told) {
        return told.size() > 0
                ? told
                : Passages.plain(
                        document, Math.max(0, document.sentenceAt(told.span().start())));
    }

    /** Whether quoted words answer a question that another asked, or ask on behind an answer. */
    private boolean isAnswer(Attribution spoken, List<Span> words) {
        if (conversation.before().isEmpty() || !spoken.quoted()) {
            return false;
        }
        Span asked = spoken.content().get(spoken.content().size() - 1);
        boolean answered = spoken.cue() != null && isAnswering(document.text(spoken.cue()));
        return isQuestion(asked)
                || spoken.rule().equals("reply")
                || answered && isQuestion(words.get(words.size() - 1))
                || isTurn(asked) && isTurn(words.get(0));
    }

    /** Short words spoken to somebody: "You told me after." */
    private boolean isTurn(Span words) {
        return words.length() <= SHORT_TURN
                && SPOKEN_TO.matcher(document.text(words)).find();
    }

    private boolean isQuestion(Span words) {
        return document.text(words).strip().endsWith("?");
    }

    private static boolean isAnswering(String cue) {
        return cue.startsWith("repl") || cue.startsWith("answer") || cue.startsWith("respond");
    }

    /** How many blocks back the last block of the article's own words is. */
    private int blocksBack(Passage passage) {
        int back = 1;
        int block = passage.block() - 1;
        while (block > 0 && !document.blocks().get(block).kind().isOwnWords()) {
            block--;
            back++;
        }
        return back;
    }
}
