package org.dixit.extract.quotation;

import java.util.ArrayList;
import java.util.List;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Where, further up, the speaker of words without a cue may be named.
 *
 * @param mentions the likeliest first, never empty
 * @param people whether only somebody counts, no body or thing
 * @param narrated the one of them whom the sentence before is about; null if none is
 * @param unlike where one is named who does not speak here: whoever asked; null if nobody is ruled out
 */
public record Antecedents(
        List<Span> mentions,
        boolean people,
        @Nullable Narrated narrated,
        @Nullable Span unlike) {

    /**
     * Somebody whom a sentence is about, who may say the words behind it.
     *
     * @param mention its subject, who counts only if it turns out to be somebody
     * @param words the quoted words behind it: who is "he" there does not speak
     */
    public record Narrated(Span mention, Span words) {}

    /** Whoever is named there; null if that is nowhere. */
    static @Nullable Antecedents of(@Nullable Span mention) {
        return mention == null ? null : new Antecedents(List.of(mention), false, null, null);
    }

    /** Whom the sentence before is about, or else one of others. */
    static Antecedents narrated(Narrated narrated, List<Span> others) {
        return new Antecedents(List.of(narrated.mention()), false, narrated, null).or(others);
    }

    /** The first of some who is not the one named elsewhere; null if there are none. */
    static @Nullable Antecedents other(List<Span> mentions, @Nullable Span unlike) {
        return mentions.isEmpty() ? null : new Antecedents(List.copyOf(mentions), false, null, unlike);
    }

    /** The first of some who is a person. */
    static Antecedents person(List<Span> mentions) {
        return new Antecedents(List.copyOf(mentions), true, null, null);
    }

    /** The same, or one of others if these can't have said it. */
    Antecedents or(List<Span> others) {
        List<Span> all = new ArrayList<>(mentions);
        all.addAll(others);
        return new Antecedents(List.copyOf(all), people, narrated, unlike);
    }
}
