package org.dixit.likeness;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How words are spelled, with that taken off in which writers of one name differ. The rules are general: of letters
 * that one alphabet is written with in another, and of British and American words. No rule names anyone.
 */
final class Spelling {

    private static final int FEWEST_LETTERS = 5;
    private static final int FEWEST_CONSONANTS = 3;
    private static final int MOST_OTHER_VOWELS = 2;
    private static final String VOWELS = "aeiou";
    /** Vowels that writers of one name exchange: Mohammed and Muhammad, Marten and Martin. */
    private static final List<String> EXCHANGED = List.of("ae", "ei", "ou");

    private static final List<Rule> LETTERS = List.of(
            Rule.of("[øöœ]", "o"),
            Rule.of("ł", "l"),
            Rule.of("[đð]", "d"),
            Rule.of("ß", "ss"),
            Rule.of("æ", "ae"),
            Rule.of("þ", "th"),
            Rule.of("ı", "i"),
            Rule.of("ħ", "h"));

    /** In this order; each is applied once. */
    private static final List<Rule> SOUNDS = List.of(
            Rule.of("tz|ts", "c"),
            Rule.of("c(?![eiyhc])", "k"),
            Rule.of("x", "ks"),
            Rule.of("shch|sch", "sh"),
            Rule.of("tch", "ch"),
            Rule.of("kh", "h"),
            Rule.of("ph", "f"),
            Rule.of("gh", "g"),
            Rule.of("q", "k"),
            Rule.of("w", "v"),
            Rule.of("([eo])f+$", "$1v"),
            Rule.of("ah$", "a"),
            Rule.of("(?<!^)g", "h"),
            Rule.of("^[yji]u", "ju"),
            Rule.of("^[yji]e", "e"),
            Rule.of("^y(?=[aoi])", "j"),
            Rule.of("y|(?<!^)j", "i"),
            Rule.of("ou|oo", "u"),
            Rule.of("ee", "i"),
            Rule.of("([uoa])e", "$1"),
            Rule.of("(ei|ie)$", "i"),
            Rule.of("(.)\\1+", "$1"),
            Rule.of("^ole", "ale"),
            Rule.of("([bdpt])r$", "$1er"));

    /** British and American words. */
    private static final List<Rule> ENGLISH = List.of(
            Rule.of("our\\b", "or"),
            Rule.of("([bt])re\\b", "$1er"),
            Rule.of("mme\\b", "m"),
            Rule.of("ogue\\b", "og"),
            Rule.of("ence\\b", "ense"),
            Rule.of("i[sz](e|ed|ing|ation|ations)\\b", "iz$1"));

    private Spelling() {}

    /** Lower case, without accents, apostrophes and dots; what is neither letter nor digit is a space. */
    static String plain(String words) {
        String lower = apply(LETTERS, words.toLowerCase(Locale.ROOT));
        return Normalizer.normalize(lower, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+|['’‘ʼ`´ʹ.]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** A plain word as it sounds, however it was brought into Latin letters. */
    static String sound(String plain) {
        return apply(SOUNDS, plain);
    }

    /** A plain word of English as it sounds. */
    static String english(String plain) {
        return sound(apply(ENGLISH, plain));
    }

    /** Whether two sounds are one, or differ in vowels that writers of one name exchange. */
    static boolean isAlike(String one, String other) {
        return one.equals(other) || onlyVowelsDiffer(one, other);
    }

    /** What alike sounds have in common: their consonants, after an A if they begin with a vowel. */
    static String bones(String sound) {
        String consonants = sound.replaceAll("[aeiou]+", "");
        return isVowel(sound, 0) ? "A" + consonants : consonants;
    }

    private static boolean onlyVowelsDiffer(String one, String other) {
        if (one.length() != other.length()
                || one.length() < FEWEST_LETTERS
                || bones(one).replace("A", "").length() < FEWEST_CONSONANTS) {
            return false;
        }
        int different = 0;
        for (int i = 0; i < one.length(); i++) {
            if (one.charAt(i) != other.charAt(i)) {
                if (!isExchanged(one.charAt(i), other.charAt(i))) {
                    return false;
                }
                different++;
            }
        }
        return different <= MOST_OTHER_VOWELS;
    }

    private static boolean isExchanged(char one, char other) {
        return EXCHANGED.stream().anyMatch(pair -> pair.indexOf(one) >= 0 && pair.indexOf(other) >= 0);
    }

    private static boolean isVowel(String word, int at) {
        return at < word.length() && VOWELS.indexOf(word.charAt(at)) >= 0;
    }

    private static String apply(List<Rule> rules, String word) {
        String result = word;
        for (Rule rule : rules) {
            result = rule.from.matcher(result).replaceAll(rule.to);
        }
        return result;
    }

    /** What is written in more than one way, and the one that stands for all. */
    private record Rule(Pattern from, String to) {

        static Rule of(String from, String to) {
            return new Rule(Pattern.compile(from), to);
        }
    }
}
