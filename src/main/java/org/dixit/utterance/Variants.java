package org.dixit.utterance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dixit.article.Article;
import org.dixit.extract.QuotationType;
import org.dixit.extract.SpeakerKind;
import org.dixit.quotation.Quotation;
import org.dixit.speaker.Speaker;
import org.dixit.wording.Sense;
import org.jspecify.annotations.Nullable;

/** Where else the utterance of a quotation is quoted. */
@ApplicationScoped
public class Variants {

    /** So many days before and after a speaker may be quoted in other words, or in another translation. */
    private static final int DAYS = 3;

    /** So many quotations of a speaker are looked at. */
    private static final int MOST_COMPARED = 500;

    private static final Comparator<Variant> IN_ORDER = Comparator.comparing(Variant::byWords)
            .reversed()
            .thenComparing(
                    variant -> variant.quotation.version.published,
                    Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(variant -> variant.quotation.id);

    /**
     * What a list tells of a quotation.
     *
     * @param articles how many other articles quote the same words
     * @param twoSpeakers whether one of them gives them to another person
     */
    public record Mark(int articles, boolean twoSpeakers) {

        public static final Mark NONE = new Mark(0, false);
    }

    /**
     * Another telling of an utterance.
     *
     * @param byWords whether the words are the same; otherwise the speaker, about the day and the sense
     * @param twoSpeakers whether the words are given to another person
     * @param copy whether the two articles are one report
     */
    public record Variant(Quotation quotation, boolean byWords, boolean twoSpeakers, boolean copy) {}

    /** By the id of each quotation that is quoted elsewhere too. */
    public Map<Long, Mark> marks(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<Long, Set<Long>> articles = new HashMap<>();
        Set<Long> ofTwo = new HashSet<>();
        for (QuotationPair pair : QuotationPair.of(ids)) {
            for (Quotation end : List.of(pair.one, pair.other)) {
                articles.computeIfAbsent(end.id, id -> new HashSet<>()).add(pair.across(end.id).version.article.id);
                if (pair.isOfTwoSpeakers()) {
                    ofTwo.add(end.id);
                }
            }
        }
        Map<Long, Mark> marks = new HashMap<>();
        articles.forEach((id, others) -> marks.put(id, new Mark(others.size(), ofTwo.contains(id))));
        return marks;
    }

    /** Those that stand: the same words first, then what may be the same utterance in other words; the earliest first. */
    public List<Variant> of(Quotation quotation) {
        List<Variant> variants = new ArrayList<>();
        Set<Long> found = new HashSet<>();
        for (QuotationPair pair : QuotationPair.of(List.of(quotation.id))) {
            Quotation other = pair.across(quotation.id);
            found.add(other.id);
            variants.add(new Variant(other, true, pair.isOfTwoSpeakers(), isCopy(quotation, other)));
        }
        alike(quotation)
                .filter(other -> !found.contains(other.id))
                .forEach(other -> variants.add(new Variant(other, false, false, isCopy(quotation, other))));
        variants.sort(IN_ORDER);
        return variants;
    }

    /** What the same speaker is quoted with about that day, in other articles, if it shares enough of the sense. */
    private static Stream<Quotation> alike(Quotation quotation) {
        LocalDate day = quotation.version.published;
        Speaker speaker = quotation.speaker;
        if (day == null
                || speaker == null
                || speaker.kind == SpeakerKind.ANONYMOUS
                || quotation.type == QuotationType.INDIRECT) {
            return Stream.empty();
        }
        Sense sense = Sense.of(quotation.words());
        return Quotation.<Quotation>find(
                        "from Quotation q where q.speaker.standing = ?1 and q.version.published between ?2 and ?3"
                                + " and q.version.article <> ?4 and q.type <> ?5 and" + Quotation.STANDS
                                + "order by q.id",
                        speaker.standing,
                        day.minusDays(DAYS),
                        day.plusDays(DAYS),
                        quotation.version.article,
                        QuotationType.INDIRECT)
                .range(0, MOST_COMPARED - 1)
                .list()
                .stream()
                .filter(other -> sense.isLike(Sense.of(other.words())));
    }

    /** Whether both speakers are known to be persons, and not one. */
    static boolean isOfTwo(@Nullable Speaker one, @Nullable Speaker other) {
        return one != null
                && other != null
                && one.kind == SpeakerKind.PERSON
                && other.kind == SpeakerKind.PERSON
                && !one.standing.id.equals(other.standing.id);
    }

    private static boolean isCopy(Quotation one, Quotation other) {
        return original(one.version.article).equals(original(other.version.article));
    }

    private static Long original(Article article) {
        return article.copyOf == null ? article.id : article.copyOf.id;
    }
}
