package org.dixit.wording;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words of a text, as wordings are compared by them: in lower case, without the marks between them. */
public final class Words {

    /** "don't" and "1,597" are one word each, "twenty-five" is two. */
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}]++(?:['\u2019]\\p{L}++|(?<=\\p{N})[.,]\\p{N}++)*+");

    private Words() {}

    /** In the order of the text. */
    public static List<String> of(String text) {
        return WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(Words::plain)
                .toList();
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }
}
