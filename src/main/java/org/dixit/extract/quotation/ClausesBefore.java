package org.dixit.extract.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dixit.extract.lexicon.Frame;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads clauses that stand before the cue that reports them: "The bridge is old, she said", "The bridge, she said, would open". */
final class ClausesBefore {

    /** Behind "she said," these go on with what is said. */
    private static final Set<String> CONTINUING =
            Set.of("because", "if", "unless", "so", "than", "to", "into", "from", "of", "for", "with", "without");

    private final Passage passage;
    private final List<Cue> cues;
    private final CueSubjects speakers;
    private final NounPhrases phrases;
    private final Nominals nominals;
    private final Clauses clauses;
    private final Contents contents;
    private final Hearings hearings;

    ClausesBefore(Passage passage, List<Cue> cues, CueSubjects speakers, Contents contents) {
        this.passage = passage;
        this.cues = cues;
        this.speakers = speakers;
        this.phrases = new NounPhrases(passage);
        this.nominals = new Nominals(passage);
        this.clauses = new Clauses(passage);
        this.contents = contents;
        this.hearings = new Hearings(passage);
    }

    /**
     * @param subject whose cue it is, null if nobody's
     * @param inverted whether the subject stands behind the cue
     * @param after where cue, subject and their adjuncts end
     */
    Optional<Attribution> read(Cue cue, @Nullable Phrase subject, boolean inverted, int after) {
        if (!hearings.isOne(cue, subject) && !cue.takes(Frame.CLAUSE)
                || cue.verb().isGerund() && !speakers.isAsSaying(cue)
                || inverted && !phrases.isVoice(subject)) {
            return Optional.empty();
        }
        Phrase middleman = speakers.goBetween(cue);
        int end = inverted ? cue.at() : subject == null ? -1 : subject.start();
        end = middleman != null && middleman.start() < end ? middleman.start() : end;
        boolean comma = passage.is(end - 1, ",");
        boolean lost = passage.lacksCommas() && cue.takes(Frame.SAYS) && phrases.isActor(subject);
        boolean apart = comma || lost || passage.isQuoted(end - 1);
        if (end < 2 || !apart || passage.isQuote(end - 2) || passage.isQuote(end - 1)) {
            return Optional.empty();
        }
        int last = comma ? end - 1 : end;
        int start = clauses.clauseStart(last);
        boolean said = clauses.isEnd(after)
                && cue.takes(Frame.SAYS)
                && comma
                && Clauses.isLong(start, last)
                && opensStatement(start, last);
        boolean reported = clauses.isClause(start, last)
                || said
                || passage.is(after, ",")
                        && (start == 0 || passage.is(start - 1, ";"))
                        && clauses.isClause(after, passage.size());
        return reported ? Optional.of(split(cue, subject, start, last, after)) : Optional.empty();
    }

    /** "The bridge ...", "In addition, the bridge ...". */
    private boolean opensStatement(int start, int last) {
        int comma = phrases.startingAt(start + 1).end();
        boolean led = passage.at(start).isTagged("ADP") && passage.is(comma, ",") && Clauses.isLong(comma, last);
        return led || nominals.isNominal(start);
    }

    /** "The bridge, she said, would open": what goes on behind the cue belongs to it too. */
    private Attribution split(Cue cue, @Nullable Phrase subject, int start, int end, int after) {
        List<Span> content = new ArrayList<>();
        content.add(passage.span(start, end));
        if (passage.is(after, ",") && goesOn(after + 1, isBehind(subject, cue))) {
            int stop = contents.end(after + 1);
            if (stop > after + 2) {
                content.add(passage.span(after + 1, stop));
            }
        }
        return Attribution.of(content, passage.spanOf(cue), hearings.speaker(cue, subject), false, "clause-before", 0.9)
                .through(passage.spanOf(speakers.goBetween(cue)));
    }

    private static boolean isBehind(@Nullable Phrase subject, Cue cue) {
        return subject != null && subject.start() > cue.at();
    }

    /** Whether what stands behind "she said," is said too: no relative clause of whoever says it, no remark of the article. */
    private boolean goesOn(int rest, boolean inverted) {
        if (passage.isQuote(rest) || passage.is(rest, "whose") || isCue(rest)) {
            return false;
        }
        if (passage.is(rest, "and") || passage.is(rest, "but")) {
            return nominals.isNominal(rest + 1) && !passage.at(rest + 1).isTagged("PROPN");
        }
        if (nominals.isRelative(rest)) {
            return !inverted;
        }
        return !passage.at(rest).isTagged("SCONJ", "ADP")
                || clauses.isBound(rest)
                || CONTINUING.contains(passage.at(rest).lower());
    }

    private boolean isCue(int i) {
        return cues.stream().anyMatch(cue -> cue.at() == i);
    }
}
