package org.dixit.review;

import org.jspecify.annotations.Nullable;

/**
 * One thing that was read of an item, in plain words.
 *
 * @param field the field to correct if it is wrong; null where there is none
 * @param words what stands; null where the article doesn't say
 */
public record Fact(
        String label, @Nullable String words, @Nullable String field) {}
