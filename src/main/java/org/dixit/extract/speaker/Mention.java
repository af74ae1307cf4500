package org.dixit.extract.speaker;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dixit.extract.document.Document;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The words by which a speaker is mentioned.
 *
 * @param span where they stand
 * @param words in lower case
 * @param name what to call one who has no name: the words without leading article and trailing clause
 * @param head the noun it turns on, in lower case ("official")
 * @param coreEnd behind the head, before the first comma, preposition or relative
 */
record Mention(Span span, String words, String name, String head, int coreEnd) {

    private static final Set<String> PRONOUNS = Set.of(
            "he",
            "him",
            "his",
            "himself",
            "she",
            "her",
            "hers",
            "herself",
            "it",
            "its",
            "itself",
            "they",
            "them",
            "their",
            "themselves",
            "i",
            "we",
            "you",
            "who",
            "which",
            "that",
            "this",
            "these",
            "those",
            "one",
            "others",
            "both",
            "me",
            "us",
            "my",
            "our");
    private static final Pattern AGED = Pattern.compile("([1-9]\\d?)-year-old");
    private static final Pattern PARENT = Pattern.compile(
            "the (?:\\w+ )?(?:mother|father|mum|mom|dad|grandmother|grandfather)[ -]of[ -](?:one|two|three|four|five|six|seven|eight|nine|ten|\\d+)");
    private static final Pattern OWNED = Pattern.compile("(\\w+)(?:['\u2019]s|(?<=s)['\u2019]) ");
    private static final Pattern THEIRS = Pattern.compile("(?:his|her|its|their|my|our) ");
    private static final Pattern GROUP =
            Pattern.compile(" and (?:his|her|its|their|other|several|some|many|a|an|the|two|three|four|five) ");
    private static final Set<String> STOPS = Set.of(
            "of",
            "for",
            "from",
            "who",
            "whose",
            "which",
            "that",
            "in",
            "at",
            "on",
            "with",
            "by",
            "to",
            "about",
            "near",
            "and",
            "against",
            "familiar",
            "speaking",
            "including",
            "outside",
            "inside");

    static Mention of(Document document, Span span) {
        List<Span> tokens = document.split(span);
        int core = core(document, tokens);
        int coreEnd = core == 0 ? span.end() : tokens.get(core - 1).end();
        String head = core == 0 ? "" : document.text(tokens.get(core - 1)).toLowerCase(Locale.ROOT);
        String words = document.text(span).toLowerCase(Locale.ROOT);
        return new Mention(span, words, name(document, tokens), head, coreEnd);
    }

    private static int core(Document document, List<Span> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            String token = document.text(tokens.get(i));
            boolean mark = !Character.isLetterOrDigit(token.charAt(0)) && !isApostrophe(token);
            boolean inName = i + 1 < tokens.size()
                    && i > 0
                    && token.equals("of")
                    && Character.isUpperCase(document.text(tokens.get(i - 1)).charAt(0))
                    && Character.isUpperCase(document.text(tokens.get(i + 1)).charAt(0));
            if (i > 0 && !inName && (mark || STOPS.contains(token.toLowerCase(Locale.ROOT)))) {
                return i;
            }
        }
        return tokens.size();
    }

    private static boolean isApostrophe(String token) {
        return token.charAt(0) == '\''
                || token.charAt(0) == '\u2019'
                || token.charAt(0) == '\u2018'
                || token.charAt(0) == '&';
    }

    /** Up to the first comma or relative clause; a leading "the" stays, since it stays in the article's own words. */
    private static String name(Document document, List<Span> tokens) {
        int end = 0;
        while (end < tokens.size()) {
            String token = document.text(tokens.get(end));
            if (token.equals(",") || token.equals("who") || token.equals("which") || token.equals("(")) {
                break;
            }
            end++;
        }
        return end == 0 ? "" : document.text(tokens.get(0).union(tokens.get(end - 1)));
    }

    boolean isPronoun() {
        return isPronoun(words);
    }

    /** Whether words in any case are a pronoun. */
    static boolean isPronoun(String words) {
        return PRONOUNS.contains(words.toLowerCase(Locale.ROOT));
    }

    /** Whether it has a name, and that one. */
    boolean isNamed(String known) {
        return !isPronoun() && name.equalsIgnoreCase(known);
    }

    boolean isIndefinite() {
        return words.startsWith("a ")
                || words.startsWith("an ")
                || words.startsWith("another ")
                || words.startsWith("one ")
                || words.startsWith("some ");
    }

    /** "The firm's expert": whose it is stands before it. */
    boolean isOwned() {
        return OWNED.matcher(words).find();
    }

    /** "The mayor's spokesman": whose it is is told by an office. */
    boolean isSomebodys() {
        Matcher owner = OWNED.matcher(words);
        return owner.find() && Words.isRole(owner.group(1));
    }

    /** "Her manager": whose it is somebody told by a pronoun. */
    boolean isTheirs() {
        return THEIRS.matcher(words).lookingAt();
    }

    /** The office that it turns on; "her former teacher" is the teacher still. */
    Office office(Document document) {
        List<String> before = document.split(new Span(span.start(), coreEnd)).stream()
                .map(token -> document.text(token).toLowerCase(Locale.ROOT))
                .filter(word -> !isTheirs() || !word.equals("former"))
                .toList();
        return Office.of(before.subList(0, Math.max(0, before.size() - 1)), head);
    }

    /** "The Director of Roads": it begins with an office, and what that is of stands behind a preposition. */
    boolean isOfOffice(Document document) {
        String before = "";
        for (Span token : document.split(span)) {
            String word = document.text(token);
            if (word.equals("of") || word.equals("for") || word.equals("to")) {
                return Words.isRole(before) || Words.isTitle(before);
            }
            before = word;
        }
        return false;
    }

    /** "The minister": no more than article and noun. */
    boolean isBare() {
        return words.equals("the " + head);
    }

    /** "The head of the bank": more is told behind the noun. */
    boolean isDetailed() {
        return coreEnd < span.end();
    }

    boolean isDefinite() {
        return words.startsWith("the ");
    }

    /** The age by which one is called ("the 34-year-old"), null if it is something else. */
    @Nullable
    Integer age() {
        Matcher age = AGED.matcher(head);
        return age.matches() ? Integer.valueOf(age.group(1)) : null;
    }

    /** "The mother of two", "the father-of-three". */
    boolean isParent() {
        return PARENT.matcher(words).matches();
    }

    /** "Ann Roe and her allies": several, of whom one at most is named. */
    boolean isGroup() {
        return GROUP.matcher(words).find();
    }

    boolean isPlural() {
        return head.endsWith("s") && !head.endsWith("ss")
                || head.equals("police")
                || head.equals("people")
                || head.equals("men")
                || head.equals("women")
                || words.contains(" and ");
    }
}
