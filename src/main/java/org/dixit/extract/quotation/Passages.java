package org.dixit.extract.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dixit.extract.document.Document;
import org.dixit.extract.document.Token;
import org.dixit.extract.lexicon.ReportingNouns;
import org.dixit.extract.lexicon.ReportingVerbs;
import org.dixit.text.Sentence;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/** Builds the passages of a document. Only those that can report anything are tagged; the others have no tokens. */
final class Passages {

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final int SHORT_UTTERANCE = 3;

    private final Document document;
    private final List<QuotedRun> runs;
    private final List<Passage> passages = new ArrayList<>();
    private final Scare scare;
    private int run;

    private Passages(Document document, List<QuotedRun> runs) {
        this.document = document;
        this.runs = runs;
        this.scare = new Scare(document);
    }

    static List<Passage> of(Document document, List<QuotedRun> runs) {
        Passages reader = new Passages(document, runs);
        List<Sentence> sentences = document.sentences();
        for (int i = 0; i < sentences.size(); ) {
            int end = reader.endOfPassage(sentences, i);
            reader.read(i, end);
            i = end;
        }
        return reader.passages;
    }

    /** The sentence at an index as a passage with tokens, whatever it can report. */
    static Passage plain(Document document, int sentence) {
        Sentence read = document.sentences().get(sentence);
        List<Token> tokens = document.tokens(sentence);
        return new Passage(read.span(), read.block(), tokens, new QuotedRun[tokens.size()], document.lacksCommas());
    }

    /** Behind the last sentence that a quotation holds together with the first. */
    private int endOfPassage(List<Sentence> sentences, int first) {
        int end = first + 1;
        while (end < sentences.size()
                && sentences.get(end).block() == sentences.get(first).block()
                && isQuoted(sentences.get(end).span().start())) {
            end++;
        }
        return end;
    }

    /** Whether an offset lies within a run, behind its first character. */
    private boolean isQuoted(int offset) {
        for (int i = run; i < runs.size() && runs.get(i).outer().start() < offset; i++) {
            if (runs.get(i).outer().end() > offset) {
                return true;
            }
        }
        return false;
    }

    private void read(int first, int end) {
        List<Sentence> sentences = document.sentences();
        Span span = sentences.get(first).span().union(sentences.get(end - 1).span());
        List<QuotedRun> within = runsWithin(span);
        int block = sentences.get(first).block();
        if (within.isEmpty()) {
            List<Token> tokens = reports(span) ? document.tokens(first) : List.of();
            passages.add(new Passage(span, block, tokens, new QuotedRun[tokens.size()], document.lacksCommas()));
        } else {
            passages.add(quoting(span, block, within));
        }
    }

    private List<QuotedRun> runsWithin(Span span) {
        List<QuotedRun> within = new ArrayList<>();
        while (run < runs.size() && runs.get(run).outer().start() < span.end()) {
            within.add(runs.get(run++));
        }
        return within;
    }

    private boolean reports(Span span) {
        String text = document.text(span);
        return text.indexOf(':') >= 0 || WORD.matcher(text).results().anyMatch(word -> isReporting(word.group()));
    }

    private static boolean isReporting(String word) {
        String lower = word.toLowerCase(java.util.Locale.ROOT);
        return lower.equals("according") || ReportingVerbs.isForm(lower) || ReportingNouns.isOne(lower);
    }

    private Passage quoting(Span span, int block, List<QuotedRun> within) {
        List<Span> spans = new ArrayList<>();
        List<@Nullable QuotedRun> owners = new ArrayList<>();
        int from = span.start();
        for (QuotedRun quoted : within) {
            add(
                    spans,
                    owners,
                    document.split(new Span(from, Math.max(from, quoted.outer().start()))),
                    null);
            if (isName(quoted)) {
                add(spans, owners, document.split(quoted.inner()), null);
            } else {
                boolean utterance = isUtterance(quoted, span) || goesOn(quoted, span, within);
                add(spans, owners, utterance ? List.of(quoted.outer()) : document.split(quoted.outer()), quoted);
            }
            from = quoted.outer().end();
        }
        add(spans, owners, document.split(new Span(from, Math.max(from, span.end()))), null);
        return new Passage(
                span,
                block,
                collapsed(document.tag(spans), within),
                owners.toArray(QuotedRun[]::new),
                document.lacksCommas());
    }

    private static void add(
            List<Span> spans, List<@Nullable QuotedRun> owners, List<Span> more, @Nullable QuotedRun owner) {
        spans.addAll(more);
        more.forEach(span -> owners.add(owner));
    }

    private List<Token> collapsed(List<Token> tokens, List<QuotedRun> within) {
        Set<Span> utterances = within.stream().map(QuotedRun::outer).collect(Collectors.toSet());
        List<Token> marked = new ArrayList<>(tokens);
        marked.replaceAll(token -> utterances.contains(token.span()) ? quote(token.span()) : token);
        return marked;
    }

    private Token quote(Span span) {
        return new Token(span, document.text(span), Passage.QUOTE);
    }

    /** A title or nickname reads as one more name of its clause. */
    private boolean isName(QuotedRun quoted) {
        boolean introduced = ":,".indexOf(before(quoted.outer().start())) >= 0;
        return !introduced && scare.isName(quoted);
    }

    /** "I came," she said, "to see it for myself.": the second run goes on with the first. */
    private boolean goesOn(QuotedRun quoted, Span passage, List<QuotedRun> within) {
        QuotedRun first = within.get(0);
        String inner = document.text(quoted.inner()).strip();
        boolean ends = endsAsSpeech(inner) && !inner.endsWith(",");
        boolean led = first.outer().start() == passage.start() && isUtterance(first, passage);
        return quoted != first
                && led
                && isJoined(quoted)
                && ends
                && inner.split("[\\s\\p{Z}]+").length >= SHORT_UTTERANCE;
    }

    /** Whether a comma, "and" or "but" leads to a run. */
    private boolean isJoined(QuotedRun quoted) {
        int at = quoted.outer().start();
        String lead = document.text().substring(Math.max(0, at - 5), at).strip();
        return lead.endsWith(",") || lead.endsWith(" and") || lead.endsWith(" but");
    }

    /** Whether a run says something whole, as told by how it begins, how it ends and what leads to it. */
    private boolean isUtterance(QuotedRun quoted, Span passage) {
        String inner = document.text(quoted.inner()).strip();
        if (inner.isEmpty() || !quoted.closed()) {
            return true;
        }
        boolean begins = !Character.isLowerCase(inner.codePointAt(0));
        boolean ends = endsAsSpeech(inner);
        boolean first = quoted.outer().start() == passage.start();
        boolean introduced = ":,".indexOf(before(quoted.outer().start())) >= 0;
        boolean longish = inner.split("[\\s\\p{Z}]+").length >= SHORT_UTTERANCE;
        return first && ends
                || begins && (introduced || longish && (ends || document.lacksCommas()))
                || introduced && before(quoted.outer().start()) == ':';
    }

    /** Whether words end in a mark of speech, what closes behind it left aside. */
    private static boolean endsAsSpeech(String words) {
        int last = words.length() - 1;
        while (last > 0 && "'\u2019\u201D\")]".indexOf(words.charAt(last)) >= 0) {
            last--;
        }
        return ",.?!\u2026\u2014".indexOf(words.charAt(last)) >= 0;
    }

    /** The last character before an offset that is no space. */
    private char before(int offset) {
        int i = offset - 1;
        while (i >= 0
                && (Character.isWhitespace(document.text().charAt(i))
                        || Character.isSpaceChar(document.text().charAt(i)))) {
            i--;
        }
        return i < 0 ? ' ' : document.text().charAt(i);
    }
}
