package org.dixit.claim;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** What the extractor reads of a claim and a person may correct, field by field, by its name in the public format. */
public enum ClaimField {
    SPAN("span", (from, to) -> {
        to.start = from.start;
        to.end = from.end;
        to.exact = from.exact;
    }),
    VALUE("value", (from, to) -> to.value = from.value),
    LOW("low", (from, to) -> to.low = from.low),
    LOW_INCLUSIVE("lowInclusive", (from, to) -> to.lowInclusive = from.lowInclusive),
    HIGH("high", (from, to) -> to.high = from.high),
    HIGH_INCLUSIVE("highInclusive", (from, to) -> to.highInclusive = from.highInclusive),
    UNIT("unit", (from, to) -> to.unit = from.unit),
    MEASURE("measure", (from, to) -> to.measure = from.measure),
    POPULATION("population", (from, to) -> to.population = from.population),
    SIDE("side", (from, to) -> to.side = from.side),
    CATEGORY("category", (from, to) -> to.category = from.category),
    PLACE("place", (from, to) -> to.place = from.place),
    PERIOD_START("periodStart", (from, to) -> to.periodStart = from.periodStart),
    PERIOD_END("periodEnd", (from, to) -> to.periodEnd = from.periodEnd),
    AS_OF("asOf", (from, to) -> to.asOf = from.asOf),
    CLAIMANT("claimant", (from, to) -> {
        to.claimant = from.claimant;
        to.claimantStart = from.claimantStart;
        to.claimantEnd = from.claimantEnd;
    }),
    REPORTED_BY("reportedBy", (from, to) -> to.reportedBy = from.reportedBy),
    ATTRIBUTED_HERE("attributedHere", (from, to) -> to.attributedHere = from.attributedHere),
    COUNT_TYPE("countType", (from, to) -> to.countType = from.countType),
    ROLE("role", (from, to) -> to.role = from.role),
    PART_OF("partOf", (from, to) -> to.partOf = from.partOf),
    REPEATS("repeats", (from, to) -> to.repeats = from.repeats),
    HEDGE("hedge", (from, to) -> to.hedge = from.hedge),
    NEGATED("negated", (from, to) -> to.negated = from.negated);

    private final String label;
    private final BiConsumer<Claim, Claim> copy;

    ClaimField(String label, BiConsumer<Claim, Claim> copy) {
        this.label = label;
        this.copy = copy;
    }

    /** Its name in the public format and in decisions. */
    public String label() {
        return label;
    }

    /** Gives {@code to} what {@code from} has here. */
    public void copy(Claim from, Claim to) {
        copy.accept(from, to);
    }

    public static Optional<ClaimField> of(String label) {
        return Stream.of(values()).filter(f -> f.label.equals(label)).findFirst();
    }
}
