package org.dixit.extract.quotation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.dixit.extract.lexicon.Actors;
import org.dixit.extract.lexicon.Frame;
import org.dixit.extract.lexicon.ReportingNouns;
import org.dixit.extract.lexicon.ReportingVerb;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads who says what in one passage. */
final class AttributionReader {

    /** So few words stand between a report and the one who passes it on. */
    private static final int FEW_WORDS = 6;

    private final Passage passage;
    private final List<Cue> cues;
    private final Subjects subjects;
    private final NounPhrases phrases;
    private final Contents contents;
    private final List<Attribution> found = new ArrayList<>();
    private final BitSet attributed = new BitSet();

    AttributionReader(Passage passage) {
        this.passage = passage;
        this.cues = Cues.in(passage);
        this.subjects = new Subjects(passage);
        this.phrases = new NounPhrases(passage);
        this.contents = new Contents(passage, cues);
    }

    static List<Attribution> read(Passage passage) {
        AttributionReader reader = new AttributionReader(passage);
        reader.readQuotations();
        reader.readClauses();
        reader.readNouns();
        reader.readAccordingTo();
        return reader.found;
    }

    // ---- quoted utterances

    private void readQuotations() {
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
    }

    /** The one before, where both turn on the same cue: "I came," she said, "to see." */
    private static @Nullable Said same(@Nullable Said said, @Nullable Said last) {
        boolean oneCue =
                said != null && last != null && said.cue() != null && said.cue().equals(last.cue());
        return oneCue ? last : said;
    }

    /** A cue with its subject. */
    private record Said(@Nullable Cue cue, @Nullable Phrase subject, String rule, double strength) {}

    private void addQuoted(List<Integer> quotes, Said said) {
        List<Span> content = new ArrayList<>();
        for (int at : quotes) {
            QuotedRun run = passage.runAt(at);
            if (run != null) {
                content.add(run.inner());
                attributed.set(at);
            }
        }
        if (!content.isEmpty()) {
            found.add(Attribution.of(
                            content, cueSpan(said.cue()), span(said.subject()), true, said.rule(), said.strength())
                    .through(span(goBetween(said.cue()))));
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
                Phrase subject = opens ? inverted(cue) : subjectOf(cue);
                boolean afterQuote = from >= 0 && isInverted(cue);
                if (!afterQuote || passage.is(at - 1, ":")) {
                    return new Said(cue, subject, "cue-before", 0.95);
                }
            }
        }
        if (passage.is(at - 1, ":")) {
            return colon(at, from);
        }
        return null;
    }

    /** A colon without a verb of saying: "The mayor was blunt: ...", "Ann Roe: ...". */
    private @Nullable Said colon(int at, int from) {
        Phrase subject = phrases.firstSubject(at - 1);
        if (subject == null) {
            Phrase only = phrases.fullEndingAt(at - 1);
            subject = only.isEmpty() || only.start() != Math.max(0, from + 1) ? null : only;
        }
        return subject == null ? null : new Said(null, subject, "colon", 0.7);
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
                        ? inverted(cue)
                        : subjects.before(cue.at());
                if (subject != null && subject.start() > at) {
                    return new Said(cue, subject, cue.at() <= at + 2 ? "cue-inverted" : "cue-after", 0.97);
                }
            }
        }
        Said signed = signed(at, end);
        return signed != null ? signed : verbAfter(at, end);
    }

    /** A dash and a name: "..." - Ann Roe. */
    private @Nullable Said signed(int at, int end) {
        if (!isDash(at + 1)) {
            return null;
        }
        Phrase name = phrases.fullStartingAt(at + 2);
        boolean all =
                !name.isEmpty() && (name.end() >= end || passage.at(name.end()).isTagged("PUNCT"));
        return all && passage.at(at + 2).isCapitalised() ? new Said(null, name, "signed", 0.9) : null;
    }

    private boolean isDash(int i) {
        return passage.is(i, "\u2014")
                || passage.is(i, "\u2013")
                || passage.is(i, "\u2015")
                || passage.is(i, "--")
                || passage.is(i, "-");
    }

    private boolean isSubjectBetween(int at, int cue) {
        return cue == at + 2 && (phrases.isSubjectPronoun(at + 1) || phrases.isNominal(at + 1));
    }

    private @Nullable Phrase inverted(Cue cue) {
        int from = cue.end();
        while (passage.at(from).isTagged("ADV")) {
            from++;
        }
        return subjects.after(from);
    }

    /** Any verb right behind a quotation and a name: "...," Ann Roe smiled. */
    private @Nullable Said verbAfter(int at, int end) {
        int from = passage.is(at + 1, ",") ? at + 2 : at + 1;
        Phrase subject = phrases.fullStartingAt(from);
        if (!subject.isEmpty() && subject.end() < end && passage.isVerb(subject.end()) && phrases.isHead(subject)) {
            return new Said(null, subject, "verb-after", 0.7);
        }
        return verbInverted(from, end);
    }

    /** "...," smiled Ann Roe: any finite verb between a quotation and a name or description that ends the clause. */
    private @Nullable Said verbInverted(int verb, int end) {
        String word = passage.at(verb).lower();
        boolean finite = passage.at(verb).isTagged("VERB", "NOUN") && (word.endsWith("ed") || word.endsWith("s"))
                || passage.isVerb(verb) && !word.endsWith("ing");
        if (!finite || passage.at(verb).isTagged("AUX") || passage.at(verb).isCapitalised()) {
            return null;
        }
        Phrase subject = subjects.after(verb + 1);
        if (subject == null || subject.end() > end || passage.isVerb(subject.end())) {
            return null;
        }
        boolean somebody = passage.at(verb + 1).isTagged("PROPN", "DET")
                || passage.at(verb + 1).isTagged("PRON")
                || passage.at(subject.end() - 1).isTagged("PROPN");
        return somebody ? new Said(null, subject, "verb-inverted", 0.75) : null;
    }

    // ---- reported clauses

    private void readClauses() {
        for (Cue cue : cues) {
            readClause(cue);
        }
    }

    private void readClause(Cue cue) {
        if (isPassive(cue) || isQuoting(cue)) {
            return;
        }
        boolean inverted = isInverted(cue);
        Phrase subject = inverted ? inverted(cue) : subjectOf(cue);
        if (!cue.takes(Frame.SAYS) && (isUnreal(cue) || isOwnVoice(subject) || isAsked()) || isUnsaid(cue)) {
            return;
        }
        int from = inverted && subject != null ? subject.end() : cue.end();
        int start = contents.skipAdjuncts(from, cue.takes(Frame.LISTENER) && !inverted);
        if (isEnd(start) || passage.is(start, ",") && !passage.isQuote(start + 1)) {
            addBefore(cue, subject, inverted, start);
        } else if (!passage.isQuote(start) && !(passage.is(start, ":") || passage.is(start, ","))) {
            addAfter(cue, subject, from, start);
        } else if (passage.is(start, ":") && !passage.isQuote(start + 1) && cue.takes(Frame.SAYS)) {
            add(cue, subject, start + 1, contents.lastWord(passage.size()), "colon-clause", 0.8);
        }
    }

    /** "quoted ... as saying": what is said follows the second verb. */
    private boolean isQuoting(Cue cue) {
        return cues.stream()
                .anyMatch(
                        later -> later.at() > cue.at() && isAsSaying(later) && verbBefore(later.at() - 1) == cue.at());
    }

    private boolean isEnd(int i) {
        return i >= contents.lastWord(passage.size());
    }

    /** "to show", "would find": nobody has shown or found it. */
    private boolean isUnreal(Cue cue) {
        int before = pastNegation(cue.at() - 1);
        boolean modal = passage.at(before).isTagged("AUX")
                && cue.verb().form() == ReportingVerb.Form.BASE
                && !passage.at(before).lower().startsWith("d");
        return passage.is(before, "to") || modal;
    }

    /** Going back from an index, the first token that is no adverb or negation. */
    private int pastNegation(int index) {
        int i = index;
        while (passage.at(i).isTagged("ADV") || passage.is(i, "n't") || passage.is(i, "not")) {
            i--;
        }
        return i;
    }

    /** "should have said", "could say": what was not said. */
    private boolean isUnsaid(Cue cue) {
        int before = cue.at() - 1;
        while (passage.at(before).isTagged("ADV") || passage.is(before, "have") || passage.is(before, "not")) {
            before--;
        }
        return passage.is(before, "should")
                || passage.is(before, "could")
                || passage.is(before, "might")
                || passage.is(before, "must");
    }

    /** Whether the passage is a question of the article's own. */
    private boolean isAsked() {
        return passage.size() > 0 && passage.is(passage.size() - 1, "?");
    }

    /** What the writer or anybody thinks is no report. */
    private boolean isOwnVoice(@Nullable Phrase subject) {
        return subject != null
                && switch (passage.at(subject.start()).lower()) {
                    case "i", "we", "you", "one", "nobody", "everyone", "anyone", "this", "these", "that", "those" ->
                        true;
                    default -> false;
                };
    }

    /** "was told", "is expected": whoever says it is not the subject. */
    private boolean isPassive(Cue cue) {
        if (cue.verb().form() != ReportingVerb.Form.PAST && cue.verb().form() != ReportingVerb.Form.PARTICIPLE) {
            return false;
        }
        if (passage.is(cue.end(), "by") && passage.at(cue.at() - 1).isTagged("NOUN", "PROPN")) {
            return true;
        }
        return switch (passage.at(pastNegation(cue.at() - 1)).lower()) {
            case "is", "are", "was", "were", "be", "been", "being", "get", "got", "'s", "'re" -> true;
            default -> false;
        };
    }

    private boolean isInverted(Cue cue) {
        boolean finite =
                cue.verb().form() == ReportingVerb.Form.PAST || cue.verb().form() == ReportingVerb.Form.THIRD;
        boolean behind = passage.isQuoted(cue.at() - 1)
                || passage.is(cue.at() - 1, ",") && passage.isQuoted(cue.at() - 2)
                || passage.is(cue.at() - 1, ",") && contents.isClause(0, cue.at() - 1) && isLast(cue);
        int next = cue.end();
        boolean listener = cue.takes(Frame.LISTENER) && passage.is(cue.at() - 1, ",");
        return finite
                && behind
                && !listener
                && cue.takes(Frame.SAYS)
                && phrases.isNominal(next)
                && !phrases.isRelative(next);
    }

    /** Whether only a name or description, and when and where, stands behind a cue. */
    private boolean isLast(Cue cue) {
        Phrase subject = inverted(cue);
        return subject != null && !passage.isVerb(subject.end()) && !contents.isClause(subject.start(), subject.end());
    }

    @Nullable
    Phrase subjectOf(Cue cue) {
        if (cue.verb().isGerund()) {
            return ofGerund(cue);
        }
        return subjects.before(cue.at());
    }

    /** Whoever the main verb before a gerund belongs to: "Ann Roe went on, saying that ...". */
    private @Nullable Phrase ofGerund(Cue cue) {
        if (isAsSaying(cue)) {
            return quotedAsSaying(cue);
        }
        int before = cue.at() - 1;
        while (passage.at(before).isTagged("ADV")) {
            before--;
        }
        if (passage.at(before).isTagged("AUX")) {
            return subjects.before(cue.at());
        }
        if (passage.at(before).isTagged("NOUN", "PROPN")) {
            Phrase own = phrases.endingAt(before + 1);
            return isListener(own) ? ofMainVerb(cue) : issuer(own);
        }
        return ofMainVerb(cue);
    }

    /** "Ann Roe emailed residents saying ...": who is spoken to does not speak. */
    private boolean isListener(Phrase phrase) {
        return cues.stream()
                .anyMatch(cue -> cue.end() == phrase.start()
                        && !cue.takes(Frame.EVIDENCE)
                        && !cue.verb().isGerund());
    }

    /** "Ann Roe issued a statement saying": the statement is hers. */
    private @Nullable Phrase issuer(Phrase own) {
        boolean paper =
                !own.isEmpty() && ReportingNouns.isOne(passage.at(own.end() - 1).lower());
        Phrase author = paper && passage.at(own.start() - 1).isTagged("VERB") ? subjects.before(own.start() - 1) : null;
        return author != null ? author : own.isEmpty() ? null : own;
    }

    private @Nullable Phrase ofMainVerb(Cue cue) {
        for (int i = cues.indexOf(cue) - 1; i >= 0; i--) {
            Cue before = cues.get(i);
            if (!before.verb().isGerund() && before.takes(Frame.SAYS)) {
                Phrase subject = isInverted(before) ? inverted(before) : subjects.before(before.at());
                if (subject != null) {
                    return subject;
                }
            }
        }
        return phrases.firstSubject(cue.at());
    }

    private boolean isAsSaying(Cue cue) {
        return cue.verb().isGerund() && passage.is(cue.at() - 1, "as");
    }

    /** Who passes on what another says: "state radio quoted Ann Roe as saying", "she was quoted by the paper as saying". */
    private @Nullable Phrase goBetween(@Nullable Cue cue) {
        if (cue == null || !isAsSaying(cue)) {
            return null;
        }
        int quoting = verbBefore(cue.at() - 1);
        if (passage.is(quoting + 1, "by")) {
            return phrases.fullStartingAt(quoting + 2);
        }
        return quotedOne(quoting, cue) == null ? null : subjects.before(quoting);
    }

    /** The last full verb before an index, -1 if there is none. */
    private int verbBefore(int index) {
        int i = index - 1;
        while (i >= 0 && (!passage.isVerb(i) || passage.at(i).isTagged("AUX"))) {
            i--;
        }
        return i;
    }

    /** Who is named between "quoted" and "as saying", null if nobody is. */
    private @Nullable Phrase quotedOne(int quoting, Cue cue) {
        Phrase object = quoting < 0 ? null : subjects.after(quoting + 1);
        if (object == null) {
            return null;
        }
        int end = passage.is(object.end(), ",") ? object.end() + 1 : object.end();
        return end == cue.at() - 1 ? object : null;
    }

    /** "Ann Roe was quoted as saying", "state radio quoted Ann Roe as saying": she speaks in both. */
    private @Nullable Phrase quotedAsSaying(Cue cue) {
        int quoting = verbBefore(cue.at() - 1);
        Phrase object = quotedOne(quoting, cue);
        return object != null || quoting < 0 ? object : subjects.before(quoting);
    }

    private void addBefore(Cue cue, @Nullable Phrase subject, boolean inverted, int after) {
        if (!cue.takes(Frame.CLAUSE) || cue.verb().isGerund() && !isAsSaying(cue)) {
            return;
        }
        Phrase middleman = goBetween(cue);
        int end = inverted ? cue.at() : subject == null ? -1 : subject.start();
        end = middleman != null && middleman.start() < end ? middleman.start() : end;
        boolean comma = passage.is(end - 1, ",");
        if (end < 2 || !comma && !passage.isQuoted(end - 1) || passage.isQuote(end - 2) || passage.isQuote(end - 1)) {
            return;
        }
        int last = comma ? end - 1 : end;
        int start = clauseStart(last);
        if (contents.isClause(start, last)
                || passage.is(after, ",") && start == 0 && contents.isClause(after, passage.size())) {
            addSplit(cue, subject, start, last, after);
        }
    }

    /** Behind the last report or quotation before an index. */
    private int clauseStart(int before) {
        int start = 0;
        for (int i = 0; i < before; i++) {
            if (passage.isQuote(i) || passage.is(i, ";")) {
                start = i + 1;
            }
        }
        return start;
    }

    /** "The bridge, she said, would open": what goes on behind the cue belongs to it too. */
    private void addSplit(Cue cue, @Nullable Phrase subject, int start, int end, int after) {
        List<Span> content = new ArrayList<>();
        content.add(passage.span(start, end));
        int rest = after + 1;
        if (passage.is(after, ",")
                && !passage.is(rest, "and")
                && !passage.is(rest, "but")
                && !passage.isQuote(rest)
                && !isCue(rest)) {
            int stop = contents.end(rest);
            if (stop > rest + 1 && !passage.at(rest).isTagged("SCONJ", "ADP")) {
                content.add(passage.span(rest, stop));
            }
        }
        found.add(Attribution.of(content, cueSpan(cue), span(subject), false, "clause-before", 0.9)
                .through(span(goBetween(cue))));
    }

    private boolean isCue(int i) {
        return cues.stream().anyMatch(cue -> cue.at() == i);
    }

    private void addAfter(Cue cue, @Nullable Phrase subject, int from, int start) {
        boolean clausal = cue.takes(Frame.CLAUSE) || cue.takes(Frame.THOUGHT) || cue.takes(Frame.EVIDENCE);
        String word = passage.at(start).lower();
        if (word.equals("that") && clausal && isRelative(cue, start)) {
            return;
        }
        boolean weak = !clausal || !cue.takes(Frame.SAYS) || Contents.isQuestionWord(word);
        if (weak && !isActor(subject)) {
            return;
        }
        if (word.equals("that") && clausal) {
            add(cue, subject, start, contents.end(start), "that-clause", 0.93);
        } else if (Contents.isQuestionWord(word) && (cue.takes(Frame.QUESTION) || clausal && word.equals("whether"))) {
            add(cue, subject, start, contents.end(start), "question-clause", 0.8);
        } else if (word.equals("to") && passage.isVerb(start + 1)) {
            addToDo(cue, subject, start);
        } else {
            addBare(cue, subject, from, start, clausal);
        }
    }

    /** "wrote to the office that keeps the files": no clause that is reported, but one that describes. */
    private boolean isRelative(Cue cue, int that) {
        return that > cue.end()
                && passage.at(that).isTagged("PRON")
                && passage.isVerb(that + 1)
                && passage.at(that - 1).isTagged("NOUN", "PROPN");
    }

    /** Whether a subject can say something: a name, a pronoun, or a noun for a person, a body or a paper. */
    private boolean isActor(@Nullable Phrase subject) {
        if (subject == null) {
            return false;
        }
        if (phrases.isSubjectPronoun(subject.start())) {
            return true;
        }
        for (int i = subject.start(); i < subject.end(); i++) {
            if (passage.at(i).isTagged("PROPN") || Actors.isOne(passage.at(i).lower())) {
                return true;
            }
        }
        return false;
    }

    private void addToDo(Cue cue, @Nullable Phrase subject, int start) {
        if (cue.takes(Frame.TO_DO) && cue.takes(Frame.SAYS)) {
            add(cue, subject, start, contents.end(start), "to-clause", 0.7);
        }
    }

    private void addBare(Cue cue, @Nullable Phrase subject, int from, int start, boolean clausal) {
        int end = contents.end(start);
        int toDo = toDoBehind(from, end);
        if (cue.takes(Frame.SOMEBODY_TO_DO) && toDo > 0) {
            add(cue, subject, toDo, end, "somebody-to-clause", 0.75);
        } else if (clausal && contents.opensClause(start) && isBareClause(cue, start, end)) {
            add(cue, subject, start, end, "bare-clause", 0.85);
        } else if (cue.takes(Frame.NOUN_PHRASE) && contents.opensClause(from) && !phrases.isRelative(from)) {
            add(cue, subject, from, contents.end(from), "noun-phrase", 0.5);
        }
    }

    /** Whether a clause without "that" begins here; behind all verbs but "say" its verb must follow its subject. */
    private boolean isBareClause(Cue cue, int start, int end) {
        int stop = contents.firstComma(start, end);
        if (!contents.isClause(start, stop)) {
            return false;
        }
        return cue.verb().lemma().equals("say") || contents.verbFollowsSubject(start, stop);
    }

    /** Where "to ..." begins behind the one who is urged; -1 if it does not. */
    private int toDoBehind(int from, int end) {
        Phrase somebody = phrases.fullStartingAt(from);
        int to = somebody.end();
        return !somebody.isEmpty() && to < end && passage.is(to, "to") && passage.isVerb(to + 1) ? to : -1;
    }

    private void add(@Nullable Cue cue, @Nullable Phrase subject, int start, int end, String rule, double strength) {
        if (end > start && subject != null) {
            found.add(Attribution.of(
                            List.of(passage.span(start, end)), cueSpan(cue), span(subject), false, rule, strength)
                    .through(span(goBetween(cue))));
        }
    }

    // ---- nouns

    /** "the mayor's warning that ...", "her claim that ...". */
    private void readNouns() {
        for (int i = 1; i < passage.size(); i++) {
            boolean noun =
                    ReportingNouns.isOne(passage.at(i).lower()) && passage.is(i + 1, "that") && !passage.isQuoted(i);
            Phrase owner = noun ? ownerOf(i) : null;
            if (owner != null) {
                int end = contents.end(i + 1);
                found.add(Attribution.of(
                        List.of(passage.span(i + 1, end)),
                        passage.span(i, i + 1),
                        span(owner),
                        false,
                        "noun-clause",
                        0.8));
            }
        }
    }

    private @Nullable Phrase ownerOf(int noun) {
        int i = noun - 1;
        while (i > 0 && passage.at(i).isTagged("ADJ", "NOUN")) {
            i--;
        }
        if (passage.is(i, "his") || passage.is(i, "her") || passage.is(i, "their") || passage.is(i, "its")) {
            return new Phrase(i, i + 1);
        }
        Phrase owner = passage.is(i, "'s") || passage.is(i, "'") ? phrases.endingAt(i) : null;
        return owner == null || owner.isEmpty() ? null : owner;
    }

    // ---- according to

    private void readAccordingTo() {
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
            found.add(Attribution.of(quotes, cue, span(source), true, "according-to", 0.9));
        }
        boolean leads = at == 0 || at == 1 && !passage.is(0, ",");
        if (quotes.isEmpty() && !leads && passage.is(at - 1, ",") && passOn(at, span(source))) {
            return;
        }
        int start = leads ? source.end() + (passage.is(source.end(), ",") ? 1 : 0) : clauseStart(at);
        int end = leads ? contents.end(start) : passage.is(at - 1, ",") ? at - 1 : at;
        if (end > start + 1 && quotes.isEmpty() && contents.isClause(start, end)) {
            found.add(Attribution.of(List.of(passage.span(start, end)), cue, span(source), false, "according-to", 0.9));
        }
    }

    /** "..., Ann Roe said, according to state radio": the radio passes on what she said. Whether there is such a report. */
    private boolean passOn(int at, @Nullable Span source) {
        int last = found.size() - 1;
        Span cue = last < 0 ? null : found.get(last).cue();
        boolean told = cue != null
                && passage.indexOf(cue.start()) >= at - FEW_WORDS
                && found.get(last).speaker() != null;
        if (told) {
            found.set(last, found.get(last).through(source));
        }
        return told;
    }

    private List<Span> unattributed() {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < passage.size(); i++) {
            QuotedRun run = passage.runAt(i);
            if (passage.isQuote(i) && !attributed.get(i) && run != null) {
                spans.add(run.inner());
                attributed.set(i);
            }
        }
        return spans;
    }

    private @Nullable Span cueSpan(@Nullable Cue cue) {
        return cue == null ? null : passage.span(cue.at(), cue.end());
    }

    private @Nullable Span span(@Nullable Phrase phrase) {
        return phrase == null || phrase.isEmpty() ? null : passage.span(phrase.start(), phrase.end());
    }
}
