package org.dixit.extract.quotation;

import java.util.ArrayList;
import java.util.List;
import org.dixit.extract.lexicon.Frame;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads quoted utterances with a reporting verb, or with a name, beside them. */
final class CuedQuotations {

    private final Passage passage;
    private final List<Cue> cues;
    private final CueSubjects speakers;
    private final Subjects subjects;
    private final Nominals nominals;
    private final NamesBeside names;
    private final Unsaid unsaid;
    private final List<Attribution> found = new ArrayList<>();

    CuedQuotations(Passage passage, List<Cue> cues, CueSubjects speakers) {
        this.passage = passage;
        this.cues = cues;
        this.speakers = speakers;
        this.subjects = new Subjects(passage);
        this.nominals = new Nominals(passage);
        this.names = new NamesBeside(passage);
        this.unsaid = new Unsaid(passage);
    }

    List<Attribution> read() {
        List<Integer> quotes = new ArrayList<>();
        for (int i = 0; i < passage.size(); i++) {
            if (passage.isQuote(i)) {
                quotes.add(i);
            }
        }
        List<Integer> pending = new ArrayList<>();
        Said last = null;
        for (int at : quotes) {
            Said said = same(saidOf(at, last), last);
            if (said == null) {
                pending.add(at);
                continue;
            }
            if (last != null && !said.equals(last)) {
                addQuoted(pending, last);
                pending.clear();
            }
            pending.add(at);
            last = said;
        }
        if (last != null) {
            addQuoted(pending, last);
        }
        return found;
    }

    /** The one before, where both turn on the same cue: "I came," she said, "to see." */
    private static @Nullable Said same(@Nullable Said said, @Nullable Said last) {
        boolean oneCue =
                said != null && last != null && said.cue() != null && said.cue().equals(last.cue());
        return oneCue ? last : said;
    }

    /** A cue with its subject. */
    record Said(@Nullable Cue cue, @Nullable Phrase subject, String rule, double strength) {}

    private void addQuoted(List<Integer> quotes, Said said) {
        List<Span> content = new ArrayList<>();
        for (int at : quotes) {
            QuotedRun run = passage.runAt(at);
            if (run != null) {
                content.add(run.inner());
            }
        }
        if (!content.isEmpty()) {
            found.add(Attribution.of(
                            content,
                            passage.spanOf(said.cue()),
                            passage.spanOf(said.subject()),
                            true,
                            said.rule(),
                            said.strength())
                    .through(passage.spanOf(speakers.goBetween(said.cue()))));
        }
    }

    private @Nullable Said saidOf(int at, @Nullable Said last) {
        Said before = introduced(at);
        if (before != null && (passage.is(at - 1, ":") || passage.is(at - 1, ",") || isCueBefore(at))) {
            return before;
        }
        Said after = followed(at);
        if (after != null) {
            return after;
        }
        return before != null ? before : last;
    }

    private boolean isCueBefore(int at) {
        return cues.stream().anyMatch(cue -> cue.end() == at);
    }

    /** The cue before a quotation: "Ann Roe said on Friday: ...". */
    private @Nullable Said introduced(int at) {
        int from = previousQuote(at);
        for (int i = cues.size() - 1; i >= 0; i--) {
            Cue cue = cues.get(i);
            if (cue.at() < at && cue.at() > from && cue.takes(Frame.QUOTATION)) {
                boolean opens = cue.at() == 0 && !cue.verb().isGerund();
                Phrase subject = opens ? speakers.inverted(cue) : speakers.subjectOf(cue);
                if (subject == null && cue.at() == 0) {
                    return null;
                }
                boolean afterQuote = from >= 0 && speakers.isInverted(cue);
                if (!afterQuote || passage.is(at - 1, ":")) {
                    return new Said(cue, active(cue, subject), "cue-before", 0.95);
                }
            }
        }
        if (passage.is(at - 1, ":")) {
            return names.colon(at, from);
        }
        return null;
    }

    private int previousQuote(int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (passage.isQuote(i)) {
                return i;
            }
        }
        return -1;
    }

    /** The cue behind a quotation: "..., said Ann Roe", "..., the mayor told reporters". */
    private @Nullable Said followed(int at) {
        int end = at + 1;
        while (end < passage.size() && !passage.isQuote(end)) {
            end++;
        }
        for (Cue cue : cues) {
            if (cue.at() > at
                    && cue.at() < end
                    && cue.takes(Frame.QUOTATION)
                    && !cue.verb().isGerund()) {
                Phrase subject = cue.at() <= at + 2 && !isSubjectBetween(at, cue.at())
                        ? speakers.inverted(cue)
                        : subjects.before(cue.at());
                if (subject != null && subject.start() > at) {
                    subject = active(cue, subject);
                    return new Said(cue, subject, cue.at() <= at + 2 ? "cue-inverted" : "cue-after", 0.97);
                }
            }
        }
        return names.behind(at, end);
    }

    /** The subject of a cue that is active; of a passive whoever it names as speaker: "the mayor was told by Ann Roe". */
    private @Nullable Phrase active(Cue cue, @Nullable Phrase subject) {
        boolean told =
                subject != null && subject.end() <= cue.at() && unsaid.isPassiveForm(cue) && !speakers.isQuoting(cue);
        return told ? speakers.agent(cue, cue.end()) : subject;
    }

    private boolean isSubjectBetween(int at, int cue) {
        return cue == at + 2 && (nominals.isSubjectPronoun(at + 1) || nominals.isNominal(at + 1));
    }
}
