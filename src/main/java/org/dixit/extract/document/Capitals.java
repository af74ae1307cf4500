package org.dixit.extract.document;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mends tags by capital letters: a word in upper case within a sentence is a name, whatever the tagger takes it for
 * ("Trump", "Mark", "Rice"), and so is a sentence's first word if it stands so elsewhere in the article.
 */
final class Capitals {

    private static final Pattern WITHIN = Pattern.compile("[\\p{Ll}\\d,] (\\p{Lu}[\\p{L}'\u2019-]*)");
    /** Of a headline most words are in upper case: it tells nothing. */
    private static final double HEADLINE_SHARE = 0.6;

    private final Set<String> names = new HashSet<>();

    Capitals(String text) {
        Matcher matcher = WITHIN.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
    }

    /** Puts the tags of a sentence right. */
    void mend(List<String> words, String[] tags) {
        if (isHeadline(words)) {
            return;
        }
        boolean opens = true;
        for (int i = 0; i < tags.length; i++) {
            String word = words.get(i);
            boolean letter = Character.isLetterOrDigit(word.charAt(0));
            if (Character.isUpperCase(word.charAt(0)) && !word.equals("I") && isMistaken(tags[i])) {
                tags[i] = !opens || names.contains(word) ? "PROPN" : tags[i];
            }
            opens = letter ? false : opens || !word.equals(",");
        }
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
