package org.dixit.extract.document;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dixit.extract.lexicon.Actors;
import org.dixit.extract.lexicon.Lexicon;
import org.dixit.extract.lexicon.ReportingNouns;

/**
 * Mends what the tagger gets wrong in news. A word in upper case within a sentence is a name, whatever it is taken for
 * ("Mark", "Rice", "Hope"); so is a sentence's first word if it stands so elsewhere in the article, or before a verb. An
 * 's is a verb behind a pronoun, else a possessive. A word is no mark. A plural behind "to" is no verb. A word in
 * lower case that ends in -ly is no name, one that begins with @ is. "Said" is a verb, and no other stands right before it. Before "n't" stands an auxiliary, "wo" and "ca" too.
 */
final class TagMender {

    private static final Pattern WITHIN = Pattern.compile("[\\p{Ll}\\d,] (\\p{Lu}[\\p{L}'\u2019-]*)");
    /** Of a headline most words are in upper case: it tells nothing. */
    private static final double HEADLINE_SHARE = 0.6;

    /** Before a name these are often taken for adverbs ("nearly 9,000 Kenyan soldiers"). */
    private static final Pattern DIGITS = Pattern.compile("\\d[\\d,.]*");

    /** Words with a hyphen are often taken for marks, since the tagger's training text parts them. */
    private static final Pattern HYPHENATED_NAME = Pattern.compile("(?:\\p{Lu}|\\p{L}{1,3}[-']\\p{Lu}).*");

    private static final Set<String> PAST_FORMS = Lexicon.words("past-forms");
    private static final Set<String> FIRST_NAMES = Lexicon.words("first-names");

    private final Set<String> names = new HashSet<>();

    TagMender(String text) {
        Matcher matcher = WITHIN.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
    }

    /** Puts the tags of a sentence right. */
    void mend(List<String> words, String[] tags) {
        for (int i = 0; i < tags.length; i++) {
            if (i > 0 && words.get(i).equals("'s")) {
                tags[i] = tags[i - 1].equals("PRON") ? "AUX" : "PART";
                tags[i - 1] =
                        tags[i - 1].equals("VERB") && !words.get(i - 1).equalsIgnoreCase("let") ? "NOUN" : tags[i - 1];
            } else if (isDigits(words.get(i))) {
                tags[i] = "NUM";
            } else if (isHandle(words.get(i))) {
                tags[i] = "PROPN";
            } else if (tags[i].equals("PROPN") && isAdverb(words.get(i))) {
                tags[i] = "ADV";
            } else if (i + 1 < tags.length && words.get(i + 1).equals("n't")) {
                tags[i] = "AUX";
            } else if (words.get(i).equals("WHO")) {
                tags[i] = "PROPN";
            } else if (tags[i].equals("PUNCT")
                    && Character.isLetter(words.get(i).charAt(0))) {
                tags[i] = HYPHENATED_NAME.matcher(words.get(i)).matches() ? "PROPN" : "NOUN";
            } else if (tags[i].equals("VERB")
                            && (isPlural(words, tags, i) || isPerson(words, tags, i) || isBeforeSaid(words, tags, i))
                    || isCourt(words, tags, i)) {
                tags[i] = "NOUN";
            } else if (tags[i].equals("NOUN") && PAST_FORMS.contains(words.get(i))) {
                tags[i] = "VERB";
            } else if (isArticle(words.get(i)) && !tags[i].equals("PROPN")
                    || tags[i].equals("PART") && words.get(i).equalsIgnoreCase("no")) {
                tags[i] = "DET";
            } else if (tags[i].equals("ADV")
                    && words.get(i).equals("second")
                    && isArticle(words.get(Math.max(0, i - 1)))) {
                tags[i] = "ADJ";
            }
        }
        if (!isHeadline(words)) {
            mendNames(words, tags);
        }
    }

    private static boolean isDigits(String word) {
        return Character.isDigit(word.charAt(0)) && DIGITS.matcher(word).matches();
    }

    /** "the media wing said": no verb stands between a noun and "said", but a participle may: "officials interviewed said". */
    private static boolean isBeforeSaid(List<String> words, String[] tags, int i) {
        String word = words.get(i);
        boolean participle = word.endsWith("ed") || word.endsWith("ing") && word.length() > 4 || word.endsWith("n");
        boolean said = i + 1 < tags.length
                && (words.get(i + 1).equals("said") || words.get(i + 1).equals("says"));
        return said
                && i > 0
                && !participle
                && !PAST_FORMS.contains(word)
                && (tags[i - 1].equals("NOUN") || tags[i - 1].equals("ADJ"));
    }

    private static boolean isArticle(String word) {
        return word.equals("a") || word.equals("an") || word.equals("the");
    }

    private static boolean isHandle(String word) {
        return word.length() > 1 && word.charAt(0) == '@';
    }

    private static boolean isAdverb(String word) {
        return word.endsWith("ly") && Character.isLowerCase(word.charAt(0));
    }

    /**
     * "a note to clients", "said rains killed", "denied reports": no infinitive ends like a plural, no verb stands between
     * two, and behind one a noun of saying is no second.
     */
    private static boolean isPlural(List<String> words, String[] tags, int i) {
        String word = words.get(i);
        boolean plural = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
        boolean infinitive = i > 0 && words.get(i - 1).equals("to");
        boolean between = i > 0 && i + 1 < tags.length && tags[i - 1].equals("VERB") && tags[i + 1].equals("VERB");
        boolean object = i > 0 && tags[i - 1].equals("VERB") && ReportingNouns.isOne(word);
        return plural && (infinitive || between || object);
    }

    /** "One neighbour, who": a noun for somebody behind a number or a determiner. */
    private static boolean isPerson(List<String> words, String[] tags, int i) {
        boolean led = i > 0 && (tags[i - 1].equals("NUM") || tags[i - 1].equals("DET"));
        return led && Actors.isOne(words.get(i));
    }

    /** "Testford crown court". */
    private static boolean isCourt(List<String> words, String[] tags, int i) {
        return i > 0
                && i + 1 < tags.length
                && tags[i].equals("VERB")
                && tags[i - 1].equals("PROPN")
                && words.get(i + 1).equals("court");
    }

    private void mendNames(List<String> words, String[] tags) {
        boolean opens = true;
        for (int i = 0; i < tags.length; i++) {
            String word = words.get(i);
            if (FIRST_NAMES.contains(word)
                    && i + 1 < tags.length
                    && Character.isUpperCase(words.get(i + 1).charAt(0))) {
                tags[i] = "PROPN";
            }
            boolean letter = Character.isLetterOrDigit(word.charAt(0));
            if (Character.isUpperCase(word.charAt(0)) && !word.equals("I") && isMistaken(tags[i])) {
                tags[i] = !opens || names.contains(word) || isBeforeVerb(i, tags) ? "PROPN" : tags[i];
            }
            if (Character.isUpperCase(word.charAt(0)) && isUnknownName(word, i, tags, opens)) {
                tags[i] = "PROPN";
            }
            opens = letter ? false : opens || !word.equals(",");
        }
    }

    /** A word that the tagger has never seen in lower case: within a sentence, or as the subject that opens it. */
    private static boolean isUnknownName(String word, int i, String[] tags, boolean opens) {
        boolean plural = word.endsWith("s") || word.endsWith("ly");
        boolean subject = i + 1 < tags.length && tags[i + 1].equals("VERB") && !plural;
        boolean mistaken = opens
                ? subject && (tags[i].equals("ADJ") || tags[i].equals("NOUN") || isMistaken(tags[i]))
                : tags[i].equals("ADP") || tags[i].equals("SCONJ") || tags[i].equals("DET");
        return mistaken && !Tagger.knows(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isBeforeVerb(int i, String[] tags) {
        return tags[i].equals("VERB") && i + 1 < tags.length && tags[i + 1].equals("VERB");
    }

    private static boolean isMistaken(String tag) {
        return switch (tag) {
            case "VERB", "AUX", "NOUN", "INTJ", "X", "ADV" -> true;
            default -> false;
        };
    }

    private static boolean isHeadline(List<String> words) {
        long letters = words.stream()
                .filter(word -> Character.isLetter(word.charAt(0)))
                .count();
        long upper = words.stream()
                .filter(word -> Character.isUpperCase(word.charAt(0)))
                .count();
        return letters > 3 && upper > letters * HEADLINE_SHARE;
    }
}
