package org.dixit.importing;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** What is known of an article beside its text. Blank is unknown. */
record Details(
        @Nullable String publisher,
        @Nullable String headline,
        @Nullable LocalDate published,
        @Nullable String address,
        @Nullable String notice) {

    static final Details NONE = new Details(null, null, null, null, null);

    Details {
        publisher = known(publisher);
        headline = known(headline);
        address = known(address);
        notice = known(notice);
    }

    /** These, and the others where these say nothing. */
    Details or(Details others) {
        return new Details(
                publisher == null ? others.publisher : publisher,
                headline == null ? others.headline : headline,
                published == null ? others.published : published,
                address == null ? others.address : address,
                notice == null ? others.notice : notice);
    }

    /** Without what belongs to one article alone. */
    Details ofMany() {
        return new Details(publisher, null, published, null, notice);
    }

    IncomingArticle with(String text) {
        return new IncomingArticle(publisher, headline, published, address, notice, text);
    }

    /**
     * A day as people write it into a form or front matter: 2022-03-03; null if blank.
     *
     * @throws RefusedException if it is none
     */
    static @Nullable LocalDate day(@Nullable String written) {
        if (written == null || written.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(written.strip());
        } catch (DateTimeParseException e) {
            throw new RefusedException("“" + written.strip() + "” is no day; write it as 2022-03-03, or leave it out.");
        }
    }

    private static @Nullable String known(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }
}
