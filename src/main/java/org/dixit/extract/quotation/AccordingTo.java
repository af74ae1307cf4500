package org.dixit.extract.quotation;

import java.util.ArrayList;
import java.util.List;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads "according to Ann Roe". */
final class AccordingTo {

    /** So few words stand between a report and the one who passes it on. */
    private static final int FEW_WORDS = 6;

    private final Passage passage;
    private final Subjects subjects;
    private final NounPhrases phrases;
    private final Nominals nominals;
    private final Clauses clauses;
    private final Contents contents;
    private final List<Attribution> found;

    /**
     * @param found what was read of the passage before; what is read here is added to it
     */
    AccordingTo(Passage passage, Contents contents, List<Attribution> found) {
        this.passage = passage;
        this.subjects = new Subjects(passage);
        this.phrases = new NounPhrases(passage);
        this.nominals = new Nominals(passage);
        this.clauses = new Clauses(passage);
        this.contents = contents;
        this.found = found;
    }

    void read() {
        for (int i = 0; i + 2 < passage.size(); i++) {
            if (passage.is(i, "according") && passage.is(i + 1, "to") && !passage.isQuoted(i)) {
                readAccordingTo(i);
            }
        }
    }

    private void readAccordingTo(int at) {
        Phrase source = subjects.after(at + 2);
        if (source == null) {
            return;
        }
        Span cue = passage.span(at, at + 2);
        List<Span> quotes = unattributed();
        if (!quotes.isEmpty()) {
            found.add(Attribution.of(quotes, cue, passage.spanOf(source), true, "according-to", 0.9));
        }
        QuotedRun part = partBehind(source);
        if (part != null) {
            found.add(Attribution.of(List.of(part.inner()), cue, passage.spanOf(source), true, "according-to", 0.9));
            return;
        }
        boolean leads = at == 0 || at == 1 && !passage.is(0, ",");
        boolean apart = passage.is(at - 1, ",") || passage.isQuoted(at - 1);
        if (quotes.isEmpty() && !leads && apart && passOn(at, passage.spanOf(source))) {
            return;
        }
        int start = leads ? behindSource(source) : clauses.clauseStart(at);
        int end = leads ? contents.end(start) : passage.is(at - 1, ",") ? at - 1 : at;
        if (end > start + 1 && quotes.isEmpty() && clauses.isClause(start, end)) {
            found.add(Attribution.of(
                    List.of(passage.span(start, end)), cue, passage.spanOf(source), false, "according-to", 0.9));
        }
    }

    /**
     * Where what is told begins: behind the source, and behind what is told of it up to a comma: "According to a poll
     * released on Friday, ...", "According to Ann Roe, who runs the ferry, ...".
     */
    private int behindSource(Phrase source) {
        int at = source.end();
        boolean relative = passage.is(at, ",") && (nominals.isRelative(at + 1) || passage.is(at + 1, "whose"));
        boolean participle = passage.at(at).isTagged("VERB", "ADP") || nominals.isRelative(at);
        if (relative || participle) {
            int comma = behindItsRelative(clauses.commaBehind(at + 1));
            at = comma < 0 || !clauses.isClause(comma + 1, passage.size()) ? at : comma;
        }
        return passage.is(at, ",") ? at + 1 : at;
    }

    /** "..., a copy of which was seen by the paper, ...": the comma behind such a clause, or the one before it if none follows. */
    private int behindItsRelative(int comma) {
        int which = comma < 0 ? -1 : phrases.fullStartingAt(comma + 1).end();
        boolean relative = which > comma + 1 && (nominals.isRelative(which) || nominals.isRelative(which + 1));
        int next = relative ? clauses.commaBehind(which) : -1;
        return next < 0 ? comma : next;
    }

    /** The bridge was, according to Ann Roe, "a great and lasting work": quoted words right behind the source. */
    private @Nullable QuotedRun partBehind(Phrase source) {
        int at = passage.is(source.end(), ",") ? source.end() + 1 : source.end();
        QuotedRun run = passage.runAt(at);
        return run == null || passage.isQuote(at) || isAttributed(run.inner()) ? null : run;
    }

    /**
     * "..., Ann Roe said, according to state radio", "Ann Roe said that it was “...”, according to state radio": the radio passes on
     * what she said. Whether there is such a report.
     */
    private boolean passOn(int at, @Nullable Span source) {
        for (int i = found.size() - 1; i >= 0; i--) {
            Attribution report = found.get(i);
            if (report.speaker() != null && (endsBefore(report, at) || isCuedBefore(report, at))) {
                found.set(i, report.through(source));
                return true;
            }
        }
        return false;
    }

    private boolean isCuedBefore(Attribution report, int at) {
        int cue = report.cue() == null ? at : passage.indexOf(report.cue().start());
        return cue < at && cue >= at - FEW_WORDS;
    }

    /** Whether what somebody says, in words that are quoted in part, reaches up to a token, a comma aside. */
    private boolean endsBefore(Attribution report, int at) {
        int last = passage.is(at - 1, ",") ? at - 2 : at - 1;
        return report.rule().endsWith("-clause")
                && report.span().end() == passage.at(last).end()
                && hasQuoted(passage.indexOf(report.span().start()), last);
    }

    private boolean hasQuoted(int first, int last) {
        for (int i = first; i <= last; i++) {
            if (passage.isQuoted(i)) {
                return true;
            }
        }
        return false;
    }

    private List<Span> unattributed() {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < passage.size(); i++) {
            QuotedRun run = passage.runAt(i);
            if (passage.isQuote(i) && run != null && !isAttributed(run.inner())) {
                spans.add(run.inner());
            }
        }
        return spans;
    }

    private boolean isAttributed(Span words) {
        return found.stream().anyMatch(attribution -> attribution.content().contains(words));
    }
}
