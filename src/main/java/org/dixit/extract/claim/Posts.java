package org.dixit.extract.claim;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dixit.extract.document.Document;
import org.dixit.extract.lexicon.Calendar;
import org.dixit.text.Capitalised;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds whose post in a social network a figure stands in: a post that an article shows ends in name, handle and day. */
final class Posts {

    /** No more characters of a post stand between a figure and the name below it. */
    private static final int LONGEST = 160;

    private static final String MONTH =
            Calendar.MONTHS.stream().map(Capitalised::of).sorted().collect(Collectors.joining("|", "(?:", ")"));
    /** "Ann Roe (@annroe) August 9, 2016", as it was or without its marks. */
    private static final Pattern SIGNATURE = Pattern.compile(
            "((?:\\p{Lu}[\\p{L}\\d.'\u2019-]* )+)\\(@?\\w{2,15}\\),? " + MONTH + " \\d{1,2},? 20\\d\\d\\b");

    private Posts() {}

    /** Where the one is named whose post a part of the text stands in, null if it stands in none. */
    static @Nullable Span author(Document document, Span part) {
        int last = Math.min(document.text().length(), part.end() + 2 * LONGEST);
        Matcher signature = SIGNATURE.matcher(document.text()).region(part.end(), last);
        return signature.find() && signature.start() <= part.end() + LONGEST
                ? new Span(signature.start(1), signature.end(1) - 1)
                : null;
    }
}
