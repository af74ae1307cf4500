package org.dixit.extract.speaker;

import java.util.List;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A name where it stands in the text, with what is said of its bearer beside it.
 *
 * @param span of the name with its titles
 * @param words of the name, titles left out, apostrophes straight; never empty
 * @param written the name as it stands in the text
 * @param kind what the words tell
 * @param gender by title, role or first name
 * @param role the office or work given beside it ("foreign minister"), null if none
 * @param affiliation the country or body given beside it, null if none
 * @param courtesy whether it has a title that tells its bearer apart from a namesake
 * @param bracketed whether it is a short form in brackets: "(TBA)"
 * @param apposed whether it is a title whose bearer is named beside it
 * @param located whether a word of place stands before it: "in Testford"
 * @param age in years, given beside it; null if none is
 * @param trusted whether it may found an entity; names in headlines only find one
 */
record Name(
        Span span,
        List<String> words,
        String written,
        Kind kind,
        Gender gender,
        @Nullable String role,
        @Nullable String affiliation,
        boolean courtesy,
        boolean bracketed,
        boolean apposed,
        boolean located,
        @Nullable Integer age,
        boolean trusted) {

    enum Kind {
        PERSON,
        /** A person's title with its place: "Duke of Testford". */
        TITLE,
        BODY,
        PLACE,
        UNKNOWN
    }

    /** By which the names of an article are compared. */
    String text() {
        return String.join(" ", words);
    }

    /** The surname, or the last word. */
    String last() {
        int of = words.indexOf("of");
        int i = kind == Kind.PERSON && of > 0 ? of - 1 : words.size() - 1;
        while (i > 0 && isSuffix(words.get(i))) {
            i--;
        }
        return words.get(i);
    }

    String first() {
        return words.get(0);
    }

    /** Those between the first and the last. */
    List<String> inner() {
        return words.subList(1, Math.max(1, words.lastIndexOf(last())));
    }

    private static boolean isSuffix(String word) {
        return switch (word.replace(".", "")) {
            case "Jr", "Sr", "II", "III", "IV" -> true;
            default -> false;
        };
    }
}
