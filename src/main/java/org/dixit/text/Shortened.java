package org.dixit.text;

/** Words cut to a length, with an ellipsis where something was cut. */
public final class Shortened {

    private Shortened() {}

    /** At most {@code max} chars; never half of a code point. */
    public static String to(int max, String words) {
        if (words.length() <= max) {
            return words;
        }
        int end = Character.isHighSurrogate(words.charAt(max - 2)) ? max - 2 : max - 1;
        return words.substring(0, end) + "…";
    }
}
