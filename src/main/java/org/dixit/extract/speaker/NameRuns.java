package org.dixit.extract.speaker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dixit.extract.document.Document;
import org.dixit.text.Sentence;

/** Where names stand in a sentence: runs of capitalised words, with the small words that join them. */
final class NameRuns {

    /** The words of one name with its titles, from an index up to another, exclusive. */
    record Run(int start, int end) {}

    private final SentenceWords words;
    private final boolean heading;
    private final Set<String> seenInside;
    private final BodyRuns bodies;

    private NameRuns(SentenceWords words, boolean heading, Set<String> seenInside) {
        this.words = words;
        this.heading = heading;
        this.seenInside = seenInside;
        this.bodies = new BodyRuns(words);
    }

    /**
     * The runs of a sentence, in its order.
     *
     * @param heading whether it is a heading, in which capitals tell less
     * @param seenInside words of the article that {@link #seenInside} found
     */
    static List<Run> in(SentenceWords words, boolean heading, Set<String> seenInside) {
        NameRuns names = new NameRuns(words, heading, seenInside);
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            int end = names.isNamePart(i) || names.bodies.begins(i) ? names.runEnd(i) : i;
            if (end > i) {
                runs.add(new Run(i, end));
            }
            i = Math.max(end, i + 1);
        }
        return runs;
    }

    /** Words that stand in upper case within sentences: at a sentence's start these are names too. */
    static Set<String> seenInside(Document document) {
        Set<String> seen = new HashSet<>();
        for (Sentence sentence : document.sentences()) {
            if (!document.block(sentence).kind().isHeading()) {
                collect(new SentenceWords(document, sentence), seen);
            }
        }
        return seen;
    }

    private static void collect(SentenceWords words, Set<String> seen) {
        for (int i = 1; i < words.size(); i++) {
            boolean inside = Character.isLetterOrDigit(words.get(i - 1).charAt(0)) || i > 2 && isNickname(words, i - 3);
            if (words.isCapital(i) && inside) {
                seen.add(words.get(i));
            }
        }
    }

    /** Words that stand behind a first name or "Mr" somewhere in the article, though they may be roles: "Ann King". */
    static Set<String> surnames(Document document) {
        Set<String> surnames = new HashSet<>();
        for (Sentence sentence : document.sentences()) {
            SentenceWords words = new SentenceWords(document, sentence);
            for (int i = 1; i < words.size(); i++) {
                boolean led = Words.isFirstName(words.get(i - 1)) || Words.isCourtesy(words.get(i - 1));
                if (led && words.isCapital(i)) {
                    surnames.add(words.get(i));
                }
            }
        }
        return surnames;
    }

    private boolean isNamePart(int i) {
        if (!words.isCapital(i)
                || Words.isCalendar(words.get(i)) && !isOfKin(i)
                || words.get(i).equals("I")
                || isCurrency(i)) {
            return false;
        }
        if (Words.isOpener(words.get(i)) && !words.get(i).equals("The") && !Words.isFirstName(words.get(i))) {
            return false;
        }
        boolean opens = i == 0 || isMark(words.get(i - 1));
        if (!opens) {
            return true;
        }
        return !isOrdinary(i);
    }

    private boolean isCurrency(int i) {
        return Words.isCurrency(words.get(i))
                && i + 1 < words.size()
                && Character.isDigit(words.get(i + 1).charAt(0));
    }

    /** "His wife, June,": a month's name that is a relative's. */
    private boolean isOfKin(int i) {
        int before = i > 1 && words.get(i - 1).equals(",") ? i - 2 : i - 1;
        boolean dated =
                i + 1 < words.size() && Character.isDigit(words.get(i + 1).charAt(0));
        return before >= 0 && !dated && Words.isMonthName(words.get(i)) && Words.isKin(words.get(before));
    }

    /** A mark behind which a sentence may begin. */
    private static boolean isMark(String word) {
        return !Character.isLetterOrDigit(word.charAt(0))
                && !word.equals(",")
                && !word.equals("'s")
                && !word.equals("'");
    }

    /** A sentence's first word that is a name only if something else says so. */
    private boolean isOrdinary(int i) {
        String word = words.get(i);
        if (Words.isOpener(word)) {
            return true;
        }
        boolean known = seenInside.contains(word)
                || !heading && words.isAcronym(i)
                || Words.isFirstName(word)
                || Words.isTitle(word)
                || Words.anyCountry(word) != null;
        return !known && !(words.isCapital(i + 1) && !Words.isOpener(words.get(i + 1)));
    }

    private int runEnd(int start) {
        int i = Math.max(start + 1, bodies.knownEnd(start));
        while (i < words.size() && !opensSentence(i)) {
            if (bodies.knownEnd(i) > i) {
                i = bodies.knownEnd(i);
            } else if (words.isCapital(i)
                    && !Words.isCalendar(words.get(i))
                    && !words.get(i).equals("I")) {
                i++;
            } else if (words.isParticle(i)
                    && i + 1 < words.size()
                    && words.isCapital(i + 1)
                    && !Words.isCalendar(words.get(i + 1))
                    && bodies.joins(start, i)) {
                i += 2;
            } else if (isDoubleParticle(i)) {
                i += 3;
            } else if (isNickname(words, i)) {
                i += 4;
            } else if (bodies.goesOn(start, i) > i) {
                i = bodies.goesOn(start, i);
            } else {
                return i;
            }
        }
        return i;
    }

    /** "Robert “Bob” Roe", at the first mark. */
    private static boolean isNickname(SentenceWords words, int mark) {
        return mark > 0
                && mark + 3 < words.size()
                && isQuote(words.get(mark))
                && isQuote(words.get(mark + 2))
                && words.isCapital(mark + 1)
                && words.isCapital(mark + 3)
                && Words.isFirstName(words.get(mark - 1));
    }

    /** Whether a word is a double quotation mark. */
    static boolean isQuote(String word) {
        return word.equals("\"") || word.equals("\u201C") || word.equals("\u201D");
    }

    /** "van der Roe", "de la Roe". */
    private boolean isDoubleParticle(int i) {
        return i + 2 < words.size()
                && words.isParticle(i)
                && words.isParticle(i + 1)
                && words.get(i).length() > 1
                && !words.get(i).equals("of")
                && !words.get(i).equals("for")
                && words.isCapital(i + 2);
    }

    /** "... Testford At least 12": behind a caption or a list of words that has no full stop. */
    private boolean opensSentence(int i) {
        boolean inLowerCase =
                i + 1 < words.size() && Character.isLowerCase(words.get(i + 1).charAt(0)) && !words.isParticle(i + 1);
        return inLowerCase && words.get(i).length() > 1 && words.isCapital(i) && Words.isOpener(words.get(i));
    }
}
