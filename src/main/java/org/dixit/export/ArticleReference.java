package org.dixit.export;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An article as other items name it.
 *
 * @param version number of the version that the item was found in
 * @param address of the article's own item
 * @param publisher null where it is not known
 * @param published day of publication; null where it is not known
 * @param notice what a reader must know of this text, such as that it is a digest; null if nothing
 */
public record ArticleReference(
        long id,
        int version,
        String address,
        String headline,
        @Nullable String publisher,
        @Nullable LocalDate published,
        @Nullable String notice) {}
