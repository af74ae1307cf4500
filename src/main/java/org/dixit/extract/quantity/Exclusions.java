package org.dixit.extract.quantity;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Marks the characters whose numbers count nothing: dates, times, ages, phone numbers, addresses of the web, scores. */
final class Exclusions {

    private static final String MONTH =
            "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?";
    private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?";
    private static final String NUMBER =
            "(?:\\d{1,3}|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)(?:-[a-z]+)?)";
    /** "In March 20 people ..." has no comma in scraped text: the number counts what follows. */
    private static final String NO_COUNT =
            "(?!\\d|,\\d{3}| (?:people|civilians|persons|children|women|men|soldiers|troops|were|others|fighters)\\b)";

    private static final List<Pattern> PATTERNS = List.of(
            Pattern.compile(
                    "\\b" + DAY + "(?: ?(?:-|–|to|and|or|&) ?" + DAY + ")? (?:of )?" + MONTH + "(?:,? \\d{4}\\b)?"),
            Pattern.compile("\\b" + MONTH + " (?:the )?" + DAY + "(?: ?(?:-|–|to|and) ?" + DAY + ")?" + NO_COUNT
                    + "(?:,? \\d{4}\\b)?"),
            Pattern.compile("\\b" + MONTH + ",? \\d{4}\\b"),
            Pattern.compile("\\b\\d{1,4}([./-])\\d{1,2}\\1\\d{1,4}\\b"),
            Pattern.compile("\\b\\d{1,2}/\\d{1,2}\\b|\\b\\d{4}/\\d{2,4}\\b"),
            Pattern.compile("\\b\\d{1,2}[:.]?\\d{0,2} ?(?:[ap]\\.?m\\b\\.?|o['’]?clock)", Pattern.CASE_INSENSITIVE),
            Pattern.compile(
                    "\\b\\d{1,2}(?::\\d{2}){1,2}\\b|\\b\\d{1,2}[:.h]?\\d{2} ?(?:GMT|UTC|BST|EST|EDT|ET|CET|IST|hrs|hours GMT|local time)\\b"),
            Pattern.compile("\\b(?:[12]\\d{3}|\\d{2})s\\b|['’]\\d{2}s?\\b"),
            Pattern.compile("\\b(?:1[6-9]|20)\\d{2} ?[-–] ?(?:\\d{4}|\\d{2})\\b"),
            Pattern.compile(
                    "\\b(?:[Aa]ged?|ages|[Aa]ge of|[Aa]ge group) (?:between |from |just |only |about |around |over |under )?"
                            + NUMBER + "(?: ?(?:-|–|to|and|or) ?" + NUMBER + ")?"),
            Pattern.compile("\\b" + NUMBER + "(?: ?(?:-|–|to|and|or) ?" + NUMBER
                    + ")?[- ](?:years?|months?|weeks?|days?)[- ](?:olds?|of age)\\b"),
            Pattern.compile(
                    "(?<=\\p{L}), \\d{1,3}(?=[,.;)]? ?(?:[,.;)]|and\\b|of\\b|from\\b|who\\b|was\\b|said\\b|told\\b))"),
            Pattern.compile("(?<=\\p{L}) \\(\\d{1,3}\\)"),
            Pattern.compile("\\b(?:under|over)-?\\d{1,2}s\\b", Pattern.CASE_INSENSITIVE),
            Pattern.compile(
                    "\\+\\d[\\d ()-]{6,}\\d|\\b0\\d{2,4}[ -]\\d{3}[\\d -]*\\d|\\b\\d{3}-\\d{3,4}-?\\d{4}\\b|(?<![\\d,.  ]|\\d[ '’])\\b0\\d+\\b"),
            Pattern.compile("\\b(?:https?://|www\\.)\\S+|(?<!\\S)[\\w.+-]+@\\S+|\\B[#@]\\w+"),
            Pattern.compile("(?m)^\\s*\\(?\\d{1,2}[.)] "),
            Pattern.compile(
                    "\\b\\d{1,3} ?[-–] ?\\d{1,3}(?: (?:win|loss|defeat|victory|draw|lead|vote|decision|to|at|against|in)\\b|[,.;)])"),
            Pattern.compile("\\b\\d+(?:st|nd|rd|th)\\b"));

    private final BitSet excluded = new BitSet();

    Exclusions(CharSequence text) {
        for (Pattern pattern : PATTERNS) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                excluded.set(matcher.start(), matcher.end());
            }
        }
    }

    /** Whether a character of the run is part of a date, a time and so on. */
    boolean touches(int start, int end) {
        int next = excluded.nextSetBit(start);
        return next >= 0 && next < end;
    }
}
