package org.dixit.utterance;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;
import org.dixit.quotation.Quotation;

/** Two quotations, of two articles, that tell one utterance by their words, whoever is said to have said it. */
@Entity
@Table(name = "quotation_pair")
public class QuotationPair extends PanacheEntity {

    /** So much must be the same before the words are said to be given to two speakers. */
    private static final double TELLING_SHARE = 0.9;

    /** For queries with the alias {@code p}: both are given to persons, and not to the same. */
    public static final String OF_TWO_SPEAKERS =
            " p.share >= " + TELLING_SHARE + " and p.one.speaker.kind = 'PERSON' and p.other.speaker.kind = 'PERSON'"
                    + " and p.one.speaker.standing <> p.other.speaker.standing ";

    /** For queries with the alias {@code p}: both stand. */
    public static final String STANDS = " p.one.withdrawn = false and p.other.withdrawn = false"
            + " and p.one.version.number = p.one.version.article.currentVersion"
            + " and p.other.version.number = p.other.version.article.currentVersion ";

    /** The one with the smaller id. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Quotation one;

    @ManyToOne(fetch = FetchType.LAZY)
    public Quotation other;

    /** How much of the shorter stands in the longer, from 0 to 1. */
    public double share;

    static QuotationPair of(Quotation a, Quotation b, double share) {
        QuotationPair pair = new QuotationPair();
        pair.one = a.id < b.id ? a : b;
        pair.other = a.id < b.id ? b : a;
        pair.share = share;
        return pair;
    }

    /** The pairs that stand of which one has one of the ids. */
    static List<QuotationPair> of(Collection<Long> ids) {
        return list(
                "from QuotationPair p where (p.one.id in ?1 or p.other.id in ?1) and" + STANDS + "order by p.id", ids);
    }

    Quotation across(long quotation) {
        return one.id.equals(quotation) ? other : one;
    }

    /** Whether both are given to persons, and not to the same. */
    boolean isOfTwoSpeakers() {
        return share >= TELLING_SHARE && Variants.isOfTwo(one.speaker, other.speaker);
    }
}
