package org.dixit.extract.quotation;

import java.util.ArrayList;
import java.util.List;
import org.dixit.extract.document.Document;
import org.dixit.extract.quotation.UncuedQuotations.Before;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads the passages of an article in turn, and gives quotations without a cue to whoever spoke or was named before. */
final class ArticleReader {

    private final Document document;
    private final List<QuotedRun> runs;
    private final List<Attribution> found = new ArrayList<>();
    private final Scare scare;
    private final Conversation conversation = new Conversation();
    private final UncuedQuotations uncued;
    private final ClauseParts parts;
    private Before before = new Before(null, false, false);

    ArticleReader(Document document, List<QuotedRun> runs) {
        this.document = document;
        this.runs = runs;
        this.scare = new Scare(document);
        this.uncued = new UncuedQuotations(document, conversation);
        this.parts = new ClauseParts(document, conversation);
    }

    List<Attribution> read() {
        Dialogue dialogue = Dialogue.of(document);
        List<Passage> passages = Passages.of(document, runs);
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            Attribution turn = dialogue.turnAt(passage.span());
            if (turn != null) {
                conversation.note(turn, passage.block());
                before = new Before(passage, true, before.open());
            } else {
                read(passage, beat(passages, i));
            }
        }
        found.addAll(dialogue.turns());
        return found;
    }

    /**
     * “Late is late.” She turns to the oven. “Bread won't wait.”: whose doing stands between two quotations of which the
     * first opens a paragraph. Null if there is none.
     */
    private @Nullable Span beat(List<Passage> passages, int i) {
        int block = passages.get(i).block();
        boolean opens = i == 0 || passages.get(i - 1).block() != block;
        if (!opens || i + 2 >= passages.size() || passages.get(i + 2).block() != block) {
            return null;
        }
        Passage between = passages.get(i + 1);
        boolean plain =
                !between.hasQuote() && new AttributionReader(between).read().isEmpty();
        boolean goesOn = passages.get(i).isQuote(0) && passages.get(i + 2).isQuote(0);
        return plain && goesOn ? MainSubject.ofSomebody(uncued.withTokens(between)) : null;
    }

    private void read(Passage passage, @Nullable Span beat) {
        AttributionReader reader = new AttributionReader(passage);
        List<Attribution> attributions = new ArrayList<>(reader.read());
        attributions.addAll(Headlines.read(document, passage));
        found.addAll(attributions);
        @Nullable Attribution strongest = strongest(attributions);
        List<QuotedRun> utterances = new ArrayList<>();
        for (QuotedRun run : loose(passage, attributions)) {
            if (isUtterance(passage, run)) {
                utterances.add(run);
            } else {
                Attribution part = parts.read(passage, reader, run, strongest);
                if (part != null) {
                    found.add(part);
                }
            }
        }
        if (strongest != null) {
            conversation.note(strongest, passage.block());
        }
        if (!utterances.isEmpty()) {
            addUncued(passage, utterances, strongest, beat);
        }
        before = new Before(passage, strongest != null || !utterances.isEmpty(), endsOpen(passage));
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

    private boolean endsOpen(Passage passage) {
        for (int i = 0; i < passage.size(); i++) {
            QuotedRun run = passage.runAt(i);
            if (run != null && !run.closed()) {
                return true;
            }
        }
        return false;
    }

    private void addUncued(
            Passage passage, List<QuotedRun> utterances, @Nullable Attribution here, @Nullable Span beat) {
        List<Span> words = utterances.stream()
                .filter(run -> !scare.isTitle(run))
                .map(QuotedRun::inner)
                .toList();
        if (words.isEmpty()) {
            return;
        }
        Attribution last = here == null ? goingOn(passage) : null;
        int at = last == null ? -1 : found.lastIndexOf(last);
        if (last != null && at >= 0) {
            Attribution longer = last.with(words);
            found.set(at, longer);
            conversation.note(longer, passage.block());
            return;
        }
        Attribution attribution = here == null
                ? uncued.read(passage, words, before, beat)
                : new Attribution(words, null, null, Antecedents.of(here.who()), null, true, "same-sentence", 0.7);
        found.add(attribution);
        conversation.note(attribution, passage.block());
    }

    /** What was said last, if quoted words in the same paragraph may be more of it. */
    private @Nullable Attribution goingOn(Passage passage) {
        Attribution last = conversation.last();
        boolean here = last != null && last.quoted() && conversation.lastBlock() == passage.block();
        return here && !uncued.isNarrated(passage, before) ? last : null;
    }
}
