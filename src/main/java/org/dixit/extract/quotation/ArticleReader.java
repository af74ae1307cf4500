package org.dixit.extract.quotation;

import java.util.ArrayList;
import java.util.List;
import org.dixit.extract.document.Document;
import org.dixit.extract.lexicon.Roles;
import org.dixit.text.BlockKind;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads the passages of an article in turn, and gives quotations without a cue to whoever spoke or was named before. */
final class ArticleReader {

    /** So many words may stand between a reporting verb and the quoted words it is for. */
    private static final int NEAR_CUE = 6;
    /** Fewer words in marks that nobody is near to have said are a word as a word. */
    private static final int FEWEST_WORDS_ALONE = 4;

    private final Document document;
    private final List<QuotedRun> runs;
    private final List<Attribution> found = new ArrayList<>();
    private final Scare scare;
    private @Nullable Attribution last;
    private @Nullable Span other;
    private boolean previousReports;
    private int lastBlock = -1;
    private @Nullable Passage previous;
    private @Nullable Span previousSubject;
    private boolean open;

    ArticleReader(Document document, List<QuotedRun> runs) {
        this.document = document;
        this.runs = runs;
        this.scare = new Scare(document);
    }

    List<Attribution> read() {
        List<Passage> passages = Passages.of(document, runs);
        Dialogue dialogue = Dialogue.of(document);
        for (Passage passage : passages) {
            Attribution turn = dialogue.turnAt(passage.span());
            if (turn != null) {
                remember(turn, passage);
                previousReports = true;
            } else {
                read(passage);
            }
            previous = passage;
        }
        found.addAll(dialogue.turns());
        return found;
    }

    private void read(Passage passage) {
        List<Attribution> attributions = new ArrayList<>(new AttributionReader(passage).read());
        attributions.addAll(Headlines.read(document, passage));
        List<QuotedRun> loose = loose(passage, attributions);
        attributions.forEach(attribution -> found.add(attribution));
        @Nullable Attribution strongest = strongest(attributions);
        List<QuotedRun> utterances = new ArrayList<>();
        for (QuotedRun run : loose) {
            if (isUtterance(passage, run)) {
                utterances.add(run);
            } else if (!scare.isOne(run)) {
                addPart(passage, run, attributions);
            }
        }
        if (strongest != null) {
            remember(strongest, passage);
        }
        if (!utterances.isEmpty()) {
            addLoose(passage, utterances, strongest);
        }
        open = endsOpen(passage);
        previousSubject = subject(passage);
        previousReports = strongest != null || !utterances.isEmpty();
    }

    /** The runs that no attribution holds. */
    private List<QuotedRun> loose(Passage passage, List<Attribution> attributions) {
        List<QuotedRun> loose = new ArrayList<>();
        for (int i = 0; i < passage.size(); i++) {
            QuotedRun run = passage.runAt(i);
            if (run != null
                    && !run.inner().isEmpty()
                    && !loose.contains(run)
                    && attributions.stream().noneMatch(a -> holds(a, run))) {
                loose.add(run);
            }
        }
        return loose;
    }

    private static boolean holds(Attribution attribution, QuotedRun run) {
        return attribution.content().stream().anyMatch(content -> content.covers(run.inner()));
    }

    private static boolean isUtterance(Passage passage, QuotedRun run) {
        for (int i = 0; i < passage.size(); i++) {
            if (passage.runAt(i) == run) {
                return passage.isQuote(i);
            }
        }
        return false;
    }

    /** The one by which words that go on are attributed: the last that is surely speech and not within another's words. */
    private static @Nullable Attribution strongest(List<Attribution> attributions) {
        @Nullable Attribution best = null;
        for (Attribution attribution : attributions) {
            boolean better = best == null || attribution.quoted() || !best.quoted() && attribution.strength() >= 0.8;
            if (attribution.who() != null && better && !isWithinAnother(attribution, attributions)) {
                best = attribution;
            }
        }
        return best;
    }

    private static boolean isWithinAnother(Attribution attribution, List<Attribution> attributions) {
        Span who = attribution.who();
        return who != null
                && attributions.stream()
                        .anyMatch(other -> other != attribution
                                && other.content().stream().anyMatch(content -> content.covers(who)));
    }

    private void remember(Attribution attribution, Passage passage) {
        Span who = last == null ? null : last.who();
        if (who != null && attribution.who() != null && !who.equals(attribution.who())) {
            other = who;
        }
        last = attribution;
        lastBlock = passage.block();
    }

    private boolean endsOpen(Passage passage) {
        for (int i = 0; i < passage.size(); i++) {
            QuotedRun run = passage.runAt(i);
            if (run != null && !run.closed()) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Span subject(Passage passage) {
        Phrase subject = subjectOf(passage);
        return subject == null ? null : passage.span(subject.start(), subject.end());
    }

    private static @Nullable Phrase subjectOf(Passage passage) {
        Phrase subject = new NounPhrases(passage).firstSubject(passage.size());
        return subject == null || subject.isEmpty() ? null : subject;
    }

    // ---- quotations without a cue

    private void addLoose(Passage passage, List<QuotedRun> utterances, @Nullable Attribution here) {
        List<Span> content = new ArrayList<>();
        for (QuotedRun run : utterances) {
            if (!scare.isTitle(run)) {
                content.add(run.inner());
            }
        }
        if (content.isEmpty()) {
            return;
        }
        Attribution before = last;
        boolean sameBlock = before != null && lastBlock == passage.block();
        Span narrated = here == null ? narrated() : null;
        boolean goesOn = here == null && sameBlock && narrated == null;
        int at = before != null && goesOn && before.quoted() ? found.lastIndexOf(before) : -1;
        if (before != null && at >= 0) {
            Attribution longer = before.with(content);
            found.set(at, longer);
            last = longer;
            return;
        }
        Guess guess = guess(passage, utterances, here, narrated);
        Attribution attribution = new Attribution(
                content, null, null, guess.who(), guess.otherwise(), null, true, guess.rule(), guess.strength());
        found.add(attribution);
        remember(attribution, passage);
    }

    private record Guess(@Nullable Span who, @Nullable Span otherwise, String rule, double strength) {}

    private Guess guess(
            Passage passage, List<QuotedRun> utterances, @Nullable Attribution here, @Nullable Span narrated) {
        if (here != null) {
            return new Guess(here.who(), null, "same-sentence", 0.7);
        }
        boolean near = previous != null && passage.block() - previous.block() <= blocksBack(passage);
        Span before = near ? narrated : null;
        Attribution spoken = passage.block() - lastBlock <= blocksBack(passage) ? last : null;
        if (spoken != null && open) {
            return new Guess(spoken.who(), null, "paragraph-goes-on", 0.95);
        }
        if (before != null) {
            return new Guess(before, last == null ? null : last.who(), "named-before", 0.7);
        }
        if (spoken != null) {
            return isAnswer(spoken, utterances)
                    ? new Guess(other, null, "reply", 0.6)
                    : new Guess(spoken.who(), spoken.otherwise(), "goes-on", 0.85);
        }
        return previousSubject != null
                ? new Guess(previousSubject, null, "named-before", 0.6)
                : new Guess(null, null, "alone", 0.3);
    }

    /** The subject of the sentence before, if that sentence reports nothing and its subject may be a person. */
    private @Nullable Span narrated() {
        Passage before = previous;
        if (before == null || previousReports || before.hasQuote()) {
            return null;
        }
        Passage tagged = before.size() > 0 ? before : Passages.plain(document, before);
        Phrase subject = subjectOf(tagged);
        return subject != null && (isNamed(tagged, subject) || isDescribed(tagged, subject))
                ? tagged.span(subject.start(), subject.end())
                : null;
    }

    /** Whether quoted words answer a question that another asked, or ask on behind an answer. */
    private boolean isAnswer(Attribution spoken, List<QuotedRun> utterances) {
        if (other == null || !spoken.quoted()) {
            return false;
        }
        Span asked = spoken.content().get(spoken.content().size() - 1);
        Span here = utterances.get(utterances.size() - 1).inner();
        boolean answered = spoken.cue() != null && isAnswering(document.text(spoken.cue()));
        return isQuestion(asked) || spoken.rule().equals("reply") || answered && isQuestion(here);
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

    /** Whose reporting verb stands right before quoted words: "what the council called a ...". */
    private static @Nullable Span cuedBefore(Passage passage, QuotedRun run) {
        int at = passage.indexOf(run.outer().start());
        return new AttributionReader(passage).cuedBefore(at, NEAR_CUE);
    }

    /** Whether the subject of a passage is a name, he or she: of anything else it can't be told who is quoted. */
    private static boolean isNamed(Passage passage, Phrase subject) {
        boolean pronoun = passage.is(subject.start(), "he")
                || passage.is(subject.start(), "she")
                || passage.is(subject.start(), "it");
        return pronoun || passage.at(subject.end() - 1).isTagged("PROPN");
    }

    /** Whether the subject of a passage is a person known by what they are: "the widow", "another guest". */
    private static boolean isDescribed(Passage passage, Phrase subject) {
        int head = subject.start();
        while (head + 1 < subject.end() && passage.at(head + 1).isTagged("NOUN", "ADJ")) {
            head++;
        }
        return Roles.isOne(passage.at(head).lower());
    }

    /** Quoted words within a clause that nothing reports. */
    private void addPart(Passage passage, QuotedRun run, List<Attribution> attributions) {
        BlockKind kind = document.blocks().get(passage.block()).kind();
        @Nullable Span cued = cuedBefore(passage, run);
        if (cued != null) {
            found.add(Attribution.of(List.of(run.inner()), null, cued, true, "part-cued", 0.7));
            return;
        }
        @Nullable Attribution near = strongest(attributions);
        if (near != null) {
            found.add(new Attribution(
                    List.of(run.inner()), null, null, near.who(), null, null, true, "part-beside", 0.5));
        } else if (kind == BlockKind.PARAGRAPH || kind == BlockKind.LIST_ITEM) {
            boolean sameBlock = lastBlock == passage.block() && last != null;
            Phrase subject = subjectOf(passage);
            Span by = subject != null && isNamed(passage, subject)
                    ? passage.span(subject.start(), subject.end())
                    : sameBlock && last != null ? last.who() : null;
            if (by == null && document.text(run.inner()).split("[\\s\\p{Z}]+").length < FEWEST_WORDS_ALONE) {
                return;
            }
            found.add(new Attribution(List.of(run.inner()), null, null, by, null, null, true, "part-alone", 0.4));
        }
    }
}
