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

    /** "12 from Testford, 14 from Holmby": behind such a place stands no age. */
    private static final String COUNTED_PLACE = "\\d (?:from|in|of) \\p{Lu}[\\p{L} ]{1,30}";
    /** "Ann Roe, 40 of Testford", but not "70 villagers, 12 of whom". */
    private static final String OF_PLACE = "of (?!(?:whom|which|them|these|those|the|all|its|their)\\b)";

    private static final String DIGITS = "0123456789";
    private static final String MONTHS = "JFMASOND";

    /** What begins with one of some characters, those of a word at its start, and counts nothing. */
    private record Rule(String firsts, Pattern pattern) {

        static Rule of(String firsts, String pattern) {
            return new Rule(firsts, Pattern.compile(pattern));
        }
    }

    private static final List<Rule> RULES = List.of(
            Rule.of(DIGITS, DAY + "(?: ?(?:-|–|to|and|or|&) ?" + DAY + ")? (?:of )?" + MONTH + "(?:,? \\d{4}\\b)?"),
            Rule.of(
                    MONTHS,
                    MONTH + " (?:the )?" + DAY + "(?: ?(?:-|–|to|and) ?" + DAY + ")?" + NO_COUNT + "(?:,? \\d{4}\\b)?"),
            Rule.of(MONTHS, MONTH + ",? \\d{4}\\b"),
            Rule.of(DIGITS, "\\d{1,4}([./-])\\d{1,2}\\1\\d{1,4}\\b"),
            Rule.of(DIGITS, "\\d{1,2}/\\d{1,2}\\b|\\d{4}/\\d{2,4}\\b"),
            Rule.of(DIGITS, "\\d{1,2}[:.]?\\d{0,2} ?(?i:[ap]\\.?m\\b\\.?|o['’]?clock)"),
            Rule.of(
                    DIGITS,
                    "\\d{1,2}(?::\\d{2}){1,2}\\b|\\d{1,2}[:.h]?\\d{2} ?(?:GMT|UTC|BST|EST|EDT|ET|CET|IST|hrs|hours GMT|local time)\\b"),
            Rule.of(DIGITS + "'’", "(?:[12]\\d{3}|\\d{2})s\\b|['’]\\d{2}s?\\b"),
            Rule.of(DIGITS, "(?:1[6-9]|20)\\d{2} ?[-–] ?(?:\\d{4}|\\d{2})\\b"),
            Rule.of(
                    "Aa",
                    "(?:[Aa]ged?|ages|[Aa]ge of|[Aa]ge group) (?:between |from |just |only |about |around |over |under )?"
                            + NUMBER + "(?: ?(?:-|–|to|and|or) ?" + NUMBER + ")?"),
            Rule.of(
                    DIGITS + "otfsen",
                    NUMBER + "(?: ?(?:-|–|to|and|or) ?" + NUMBER
                            + ")?[- ](?:years?|months?|weeks?|days?)[- ](?:olds?|of age)\\b"),
            Rule.of(
                    ",",
                    "(?<=\\p{L}['’”\"]?)(?<!" + COUNTED_PLACE + "), \\d{1,3}(?![,.]?\\d)"
                            + "(?=[,.;)]? ?(?:[,.;)]|and\\b|" + OF_PLACE + "|from\\b|who\\b|was\\b|said\\b|told\\b))"),
            Rule.of(
                    "uoba",
                    "(?<=\\b(?:them|whom|those|children|people|boys|girls|men|women|adults) )(?:aged )?(?:under|over|below|above) \\d{1,2}\\b(?=[,.;)]? ?(?:[,.;)]|and\\b|were\\b|was\\b|are\\b|have\\b|had\\b|$))"),
            Rule.of("(", "(?<=\\p{L} )\\(\\d{1,3}\\)"),
            Rule.of("uoUO", "(?i:under|over)-?\\d{1,2}s\\b"),
            Rule.of(
                    DIGITS + "+",
                    "\\+\\d[\\d ()-]{6,}\\d|0\\d{2,4}[ -]\\d{3}[\\d -]*\\d|\\d{3}-\\d{3,4}-?\\d{4}\\b|(?<![\\d,.  ]|\\d[ '’])0\\d+\\b"),
            Rule.of("hw#@", "(?:https?://|www\\.)\\S+|\\B[#@]\\w+"),
            Rule.of(DIGITS, "(?m)(?<=^\\s{0,9}\\(?)\\d{1,2}[.)] "),
            Rule.of(
                    DIGITS,
                    "\\d{1,3} ?[-–] ?\\d{1,3}(?: (?:win|loss|defeat|victory|draw|lead|vote|decision|to|at|against|in)\\b|[,.;)])"),
            Rule.of(DIGITS, "\\d+(?:st|nd|rd|th)\\b"),
            Rule.of(DIGITS, "(?m)(?<=^[ \\t]{0,9})\\d{1,3} ?(?:of|/) ?\\d{1,3}[ \\t]*$"),
            Rule.of("PpIiSs", "(?i)(?:page|photo|picture|image|slide) \\d{1,3} ?(?:of|/) ?\\d{1,3}\\b"),
            Rule.of(DIGITS, "\\d{1,3}[ -]min(?:ute)?s?[ -]read\\b"),
            Rule.of(
                    DIGITS,
                    "(?m)(?<=^[ \\t]{0,9})\\d[\\d.,]*[KkMm]? (?i:comments?|shares?|likes?|views?|replies)[ \\t]*$"),
            Rule.of(
                    "9",
                    "(?:911|999)(?: (?:calls?|callers?|operators?|dispatch\\w*|emergency)\\b|(?<=\\b[Cc]all(?:ed|ing)? \\d{3}))"),
            Rule.of(
                    DIGITS,
                    "\\d{1,3}(?:\\.\\d+)?[ -]?mm (?:\\w+-)?(?:handguns?|pistols?|guns?|rifles?|rounds?|bullets?|shells?|ammunition|casings?|artillery|howitzers?|mortars?|semi-?automatic)\\b"),
            Rule.of(
                    DIGITS,
                    "(?<=\\b(?:girl|boy|man|woman|youth|lad|teenager|child|son|daughter|baby) of )\\d{1,2}\\b(?! \\p{Ll}+s\\b)"));

    private static final BitSet FIRSTS = new BitSet();

    static {
        RULES.forEach(rule -> rule.firsts().chars().forEach(FIRSTS::set));
    }

    /** The only one that may begin with any character: looked for where there is an at sign. */
    private static final Pattern ADDRESS = Pattern.compile("(?<!\\S)[\\w.+-]+@\\S+");

    private final CharSequence text;
    private final BitSet excluded = new BitSet();

    Exclusions(CharSequence text) {
        this.text = text;
        List<Search> searches = RULES.stream().map(Search::new).toList();
        for (int at = 0; at < text.length(); at++) {
            if (FIRSTS.get(text.charAt(at)) && mayBegin(at)) {
                for (Search search : searches) {
                    search.tryAt(at);
                }
            }
        }
        if (text.toString().indexOf('@') >= 0) {
            ADDRESS.matcher(text).results().forEach(found -> excluded.set(found.start(), found.end()));
        }
    }

    /** Whether a mark, or the first character of a word, stands at an offset. */
    private boolean mayBegin(int at) {
        return at == 0 || !isOfWord(text.charAt(at)) || !isOfWord(text.charAt(at - 1));
    }

    private static boolean isOfWord(char c) {
        return c == '_' || Character.isLetterOrDigit(c);
    }

    /** One rule on its way through the text; what it finds does not overlap. */
    private final class Search {

        private final String firsts;
        private final Matcher matcher;
        private int done;

        Search(Rule rule) {
            this.firsts = rule.firsts();
            this.matcher =
                    rule.pattern().matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        }

        void tryAt(int at) {
            if (at >= done
                    && firsts.indexOf(text.charAt(at)) >= 0
                    && matcher.region(at, text.length()).lookingAt()) {
                done = matcher.end();
                excluded.set(at, done);
            }
        }
    }

    /** Whether a character of the run is part of a date, a time and so on. */
    boolean touches(int start, int end) {
        int next = excluded.nextSetBit(start);
        return next >= 0 && next < end;
    }
}
