package org.dixit.extract.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts a text into numerals, words and marks. */
final class Lexer {

    /** Thousands parted by comma, space or apostrophe; Indian grouping (1,20,000); or plain digits. */
    private static final String NUMERAL =
            "(?<grouped>\\d{1,3}([,\\u00A0\\u2009\\u202F '’])\\d{3}(?:\\2\\d{3})*+(?!\\d)(?:\\.\\d++)?)"
                    + "|(?<indian>\\d{1,2}(?:,\\d{2})+,\\d{3}(?!\\d)(?:\\.\\d++)?)"
                    + "|(?<plain>\\d++(?:\\.\\d++)?)";

    private static final Pattern LEXEME = Pattern.compile(NUMERAL + "|(?<word>\\p{L}[\\p{L}\\p{M}]*+)|(?<mark>\\S)");

    private Lexer() {}

    static List<Lexeme> lex(CharSequence text) {
        List<Lexeme> lexemes = new ArrayList<>();
        Matcher matcher = LEXEME.matcher(text);
        while (matcher.find()) {
            lexemes.add(lexeme(text, matcher));
        }
        return lexemes;
    }

    private static Lexeme lexeme(CharSequence text, Matcher found) {
        String words = found.group();
        String lower = words.toLowerCase(Locale.ROOT);
        if (found.group("word") != null) {
            return new Lexeme(found.start(), found.end(), words, lower, Lexeme.Kind.WORD, null);
        }
        if (found.group("mark") != null) {
            return new Lexeme(found.start(), found.end(), words, lower, Lexeme.Kind.MARK, null);
        }
        return new Lexeme(found.start(), found.end(), words, lower, Lexeme.Kind.NUMERAL, number(text, found));
    }

    /** Null where the digits go on in a way that leaves the number open: "1,5", "11.10.2017", "12:30". */
    private static @Nullable BigDecimal number(CharSequence text, Matcher found) {
        if (goesOn(text, found.end(), 1)
                || goesOn(text, found.start() - 1, -1)
                || found.group().length() > 24) {
            return null;
        }
        return new BigDecimal(found.group().replaceAll("[^\\d.]", ""));
    }

    private static boolean goesOn(CharSequence text, int mark, int step) {
        int beyond = mark + step;
        return mark >= 0
                && beyond >= 0
                && beyond < text.length()
                && mark < text.length()
                && ".,:/".indexOf(text.charAt(mark)) >= 0
                && Character.isDigit(text.charAt(beyond));
    }
}
