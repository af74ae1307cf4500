package org.dixit.review;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dixit.claim.Claim;
import org.dixit.extract.CountType;
import org.dixit.extract.Measure;
import org.dixit.extract.Quantity;
import org.dixit.quotation.Quotation;
import org.dixit.speaker.Speaker;
import org.jspecify.annotations.Nullable;

/** Tells what was read of a claim or quotation in plain words, so that a reviewer can hold it against the sentence. */
final class PlainWords {

    private PlainWords() {}

    /** "Ines Okafor: at least 40 dockers wounded" */
    static String lead(Claim claim) {
        String who = claim.claimant == null ? "The article itself" : claim.claimant.standing.name;
        return who + (claim.negated ? " denies: " : ": ") + counted(claim);
    }

    /** "at least 40 dockers wounded" */
    private static String counted(Claim claim) {
        String measure = claim.measure == Measure.OTHER || claim.measure == Measure.MONEY ? "" : claim.measure.label();
        return Stream.of(claim.exact, claim.population, measure)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }

    static String lead(Quotation quotation) {
        String who = quotation.speaker == null ? "Someone the article doesn’t name" : quotation.speaker.standing.name;
        return who + ", " + words(quotation.type) + " speech";
    }

    static List<Fact> facts(Claim claim) {
        return Stream.of(
                        fact(ClaimField.QUANTITY, claim),
                        claim.unit.equals(Quantity.COUNT) ? null : fact(ClaimField.UNIT, claim),
                        fact(ClaimField.MEASURE, claim),
                        fact(ClaimField.POPULATION, population(claim)),
                        fact(
                                ClaimField.CLAIMANT,
                                claim.claimant == null ? "the article itself" : claim.claimant.standing.name),
                        claim.reportedBy == null ? null : fact(ClaimField.REPORTED_BY, name(claim.reportedBy)),
                        fact(ClaimField.PLACE, claim),
                        fact(ClaimField.PERIOD, claim),
                        fact(ClaimField.AS_OF, claim),
                        fact(
                                ClaimField.COUNT_TYPE,
                                claim.countType == CountType.UNSTATED ? null : words(claim.countType)),
                        fact(ClaimField.ROLE, claim),
                        claim.hedge == null ? null : fact(ClaimField.HEDGE, "“" + claim.hedge + "”"),
                        claim.negated ? fact(ClaimField.NEGATED, claim) : null,
                        fact(ClaimField.TALLY, claim.tally == null ? "waits to be placed" : claim.tally.name))
                .filter(Objects::nonNull)
                .toList();
    }

    static List<Fact> facts(Quotation quotation) {
        return Stream.of(
                        fact(QuotationField.TYPE, words(quotation.type)),
                        fact(QuotationField.SPEAKER, name(quotation.speaker)),
                        quotation.reportedBy == null
                                ? null
                                : fact(QuotationField.REPORTED_BY, name(quotation.reportedBy)))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable String population(Claim claim) {
        String known =
                Stream.of(claim.side, claim.category).filter(Objects::nonNull).collect(Collectors.joining(", "));
        if (claim.population.isEmpty()) {
            return known.isEmpty() ? null : known;
        }
        return known.isEmpty() ? claim.population : claim.population + " (" + known + ")";
    }

    private static <S extends PanacheEntity> Fact fact(Field<S> field, S subject) {
        String written = field.show(subject);
        return fact(field, written == null ? null : field.say(written));
    }

    private static Fact fact(Field<?> field, @Nullable String words) {
        return new Fact(field.label(), words, field.key());
    }

    private static @Nullable String name(@Nullable Speaker speaker) {
        return speaker == null ? null : speaker.standing.name;
    }

    private static String words(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
