package org.dixit.review;

import java.util.List;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The page on which what the extractor missed is added: first its words, then which of the places where they stand is
 * meant, then what they say.
 *
 * @param article number of the article
 * @param version number of its version that stands
 * @param words what was pasted
 * @param places where the words stand, if more than once
 * @param place the one that is meant; null while it is asked for
 * @param fields what is asked of it, with what was read or entered so far
 * @param speakers names that the article's claims and quotations have
 * @param problem what is wrong with the words, and how to mend it
 */
public record Addition(
        long article,
        int version,
        String headline,
        ItemKind kind,
        @Nullable String words,
        List<Place> places,
        @Nullable Place place,
        List<Correctable> fields,
        List<String> speakers,
        @Nullable String problem) {

    /** A place in the text, and the text around it. */
    public record Place(Span span, Passage passage) {}
}
