package org.dixit.extract.quotation;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dixit.extract.document.Document;
import org.dixit.extract.lexicon.Frame;
import org.dixit.extract.lexicon.Papers;
import org.dixit.extract.lexicon.ReportingVerb;
import org.dixit.extract.lexicon.ReportingVerbs;
import org.dixit.text.BlockKind;

/** Tells titles of works, nicknames and words as words from what somebody said. */
final class Scare {

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}-]+");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern NAMED = Pattern.compile(
            "(?:so-called|called|dubbed|known as|nicknamed|titled|entitled|named|label(?:l)?ed|branded|term|word|phrase|song|film|movie|book|album|show|series|documentary|novel|play|programme|program|magazine|hit|single|podcast|episode|essay|article)[,:]?\\s*$",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_TITLE = 8;
    private static final int LONGEST_TAG = 120;
    private static final int LOOK_BACK = 24;
    private static final int CLAUSE_BEFORE = 60;

    private final Document document;

    Scare(Document document) {
        this.document = document;
    }

    /** Whether quoted words within a clause are no speech. */
    boolean isOne(QuotedRun run) {
        BlockKind kind = document.blocks().get(run.block()).kind();
        boolean heading = kind.isHeading();
        return heading || isMarkup(run) || isTitle(run) || isNickname(run) || isWordAsWord(run);
    }

    /** Whether a run is a name within its clause: a title behind a word, a nickname, an attribute of mark-up. */
    boolean isName(QuotedRun run) {
        boolean inClause =
                run.outer().start() > document.blocks().get(run.block()).span().start();
        return isMarkup(run) || isNickname(run) || inClause && isTitle(run) && !isBehindSentence(run);
    }

    private boolean isBehindSentence(QuotedRun run) {
        int i = run.outer().start() - 1;
        String text = document.text();
        while (i > 0 && (Character.isWhitespace(text.charAt(i)) || Character.isSpaceChar(text.charAt(i)))) {
            i--;
        }
        return ".?!\u201D\"".indexOf(text.charAt(i)) >= 0;
    }

    /** Whether a run is a title: every longer word in upper case, no sentence's end. */
    boolean isTitle(QuotedRun run) {
        List<String> words = words(run);
        if (words.isEmpty() || words.size() > LONGEST_TITLE || isLoud(words.get(words.size() - 1))) {
            return false;
        }
        for (String word : words) {
            boolean small = Character.isLowerCase(word.charAt(0));
            if (small && word.length() > 3) {
                return false;
            }
        }
        boolean capital = Character.isUpperCase(words.get(0).charAt(0)) && (words.size() > 1 || isNamed(run));
        return capital && !isUttered(run);
    }

    /** Whether a verb of speech stands right before a run: chanted "Ann Roe, Ann Roe", a sign reading "Fishers for Roe". */
    private boolean isUttered(QuotedRun run) {
        List<String> before = wordsBefore(run);
        ReportingVerb verb = before.isEmpty() ? null : ReportingVerbs.find(before.get(before.size() - 1), "");
        return verb != null
                && verb.takes(Frame.SAYS)
                && verb.takes(Frame.QUOTATION)
                && !verb.takes(Frame.NOUN_PHRASE)
                && (!verb.takes(Frame.EVIDENCE) || before.stream().anyMatch(Papers::isOne));
    }

    private List<String> wordsBefore(QuotedRun run) {
        int at = run.outer().start();
        String before = document.text().substring(Math.max(0, at - CLAUSE_BEFORE), at);
        return NO_LETTER
                .splitAsStream(before.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static boolean isLoud(String word) {
        return word.endsWith("!") || word.endsWith("?");
    }

    private List<String> words(QuotedRun run) {
        return SPACE.splitAsStream(document.text(run.inner()))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private boolean isMarkup(QuotedRun run) {
        int at = run.outer().start();
        String text = document.text();
        int open = at - 1;
        while (open > 0 && at - open < LONGEST_TAG && text.charAt(open) != '<' && text.charAt(open) != '>') {
            open--;
        }
        return open > 0 && text.charAt(open) == '<' || at > 0 && text.charAt(at - 1) == '=';
    }

    private boolean isNickname(QuotedRun run) {
        String text = document.text();
        int before = run.outer().start() - 2;
        int behind = run.outer().end() + 1;
        return words(run).size() <= 2
                && before > 0
                && behind < text.length()
                && (Character.isLetter(text.charAt(before)) || text.charAt(before) == '.')
                && Character.isUpperCase(text.charAt(behind))
                && Character.isUpperCase(text.charAt(run.inner().start()))
                && Character.isLetterOrDigit(text.charAt(run.inner().end() - 1))
                && text.charAt(behind - 1) == ' ';
    }

    private boolean isWordAsWord(QuotedRun run) {
        List<String> words = words(run);
        return words.size() <= 3 && isNamed(run)
                || words.size() == 1 && words.get(0).length() < 3;
    }

    private boolean isNamed(QuotedRun run) {
        int at = run.outer().start();
        return NAMED.matcher(document.text().substring(Math.max(0, at - LOOK_BACK), at))
                .find();
    }
}
