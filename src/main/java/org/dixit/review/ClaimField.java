package org.dixit.review;

import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dixit.claim.Claim;
import org.dixit.extract.ClaimRole;
import org.dixit.extract.CountType;
import org.dixit.extract.Measure;
import org.jspecify.annotations.Nullable;

/** What can be decided of a claim. */
public enum ClaimField implements Field<Claim> {
    STATUS(Slot.required("status", "Status", Status.FORMAT, c -> c.status, (c, v) -> c.status = v)) {
        @Override
        public void check(Act act) {
            Status.check(act);
        }
    },
    QUANTITY(Slot.required("quantity", "Figure", Figure.FORMAT, Figure::of, (c, v) -> v.putInto(c))),
    UNIT(Slot.required("unit", "Unit", unit(), c -> c.unit, (c, v) -> c.unit = v)),
    MEASURE(Slot.required(
            "measure",
            "What is counted",
            Format.oneOf(Measure.class, Measure::label),
            c -> c.measure,
            (c, v) -> c.measure = v)),
    POPULATION(Slot.open(
            "population",
            "Of whom, in the article's words",
            Format.text(300, "As the article says it: “Russian soldiers”."),
            c -> c.population.isEmpty() ? null : c.population,
            (c, v) -> c.population = v == null ? "" : v)),
    SIDE(Slot.open(
            "side",
            "Side",
            Format.text(200, "The country or party they belong to."),
            c -> c.side,
            (c, v) -> c.side = v)),
    CATEGORY(Slot.open(
            "category",
            "Group",
            Format.text(100, "The kind of people or things: combatants, civilians, children."),
            c -> c.category,
            (c, v) -> c.category = v)),
    PLACE(Slot.open(
            "place",
            "Place",
            Format.text(300, "Where the harm was, as the article says it."),
            c -> c.place,
            (c, v) -> c.place = v)),
    PERIOD(Slot.open("period", "Period", Period.FORMAT, c -> Period.of(c.periodStart, c.periodEnd), (c, v) -> {
        c.periodStart = v == null ? null : v.first();
        c.periodEnd = v == null ? null : v.last();
    })),
    AS_OF(Slot.open("asOf", "As of", Format.day(), c -> c.asOf, (c, v) -> c.asOf = v)),
    CLAIMANT(Slot.open(
            "claimant", "Claimant", Voice.FORMAT, c -> Voice.of(c.claimant, c.claimantStart, c.claimantEnd), (c, v) -> {
                c.claimant = Voice.speaker(v);
                c.claimantStart = Voice.start(v);
                c.claimantEnd = Voice.end(v);
            })) {
        @Override
        public @Nullable String inAnotherVersion(@Nullable String value) {
            return Voice.withoutMention(value);
        }
    },
    REPORTED_BY(Slot.open(
            "reportedBy",
            "Go-between",
            Voice.FORMAT,
            c -> Voice.of(c.reportedBy, null, null),
            (c, v) -> c.reportedBy = Voice.speaker(v))),
    ATTRIBUTED_HERE(Slot.required(
            "attributedHere",
            "Claimant named in this sentence",
            Format.yesOrNo(),
            c -> c.attributedHere,
            (c, v) -> c.attributedHere = v)),
    COUNT_TYPE(Slot.required(
            "countType", "Counted over", Format.oneOf(CountType.class), c -> c.countType, (c, v) -> c.countType = v)),
    ROLE(Slot.required("role", "Role", Format.oneOf(ClaimRole.class), c -> c.role, (c, v) -> c.role = v)),
    PART_OF(Slot.open(
            "partOf", "Part of", Format.claim(), c -> c.partOf, (c, v) -> c.partOf = Relation.PART_OF.checked(c, v))),
    REPEATS(Slot.open(
            "repeats",
            "Repeats",
            Format.claim(),
            c -> c.repeats,
            (c, v) -> c.repeats = Relation.REPEATS.checked(c, v))),
    SUPERSEDED_BY(Slot.open(
            "supersededBy",
            "Superseded by",
            Format.claim(),
            c -> c.supersededBy,
            (c, v) -> c.supersededBy = Relation.SUPERSEDED_BY.checked(c, v))),
    HEDGE(Slot.open(
            "hedge",
            "Words that doubt it",
            Format.text(500, "As the article says it: “could not be verified”."),
            c -> c.hedge,
            (c, v) -> c.hedge = v)),
    NEGATED(Slot.required("negated", "Denied", Format.yesOrNo(), c -> c.negated, (c, v) -> c.negated = v)),
    EVENT(Slot.open("event", "Event", Format.event(), c -> c.event, (c, v) -> c.event = v)),
    TALLY(Slot.open("tally", "Tally", Format.tally(), c -> c.tally, (c, v) -> c.tally = v));

    /** Those that the extractor reads; the others are for people, and for the placing, to decide. */
    public static final Set<ClaimField> READ = EnumSet.complementOf(EnumSet.of(STATUS, SUPERSEDED_BY, EVENT, TALLY));

    private final Slot<Claim, ?> slot;

    ClaimField(Slot<Claim, ?> slot) {
        this.slot = slot;
    }

    @Override
    public Subject<Claim> subject() {
        return Subject.CLAIM;
    }

    @Override
    public boolean carriesOver() {
        return this != PART_OF && this != REPEATS;
    }

    @Override
    public Slot<Claim, ?> slot() {
        return slot;
    }

    /** "count", "percent", a unit of measure in the singular, or a currency by its ISO 4217 code. */
    private static Format<String> unit() {
        return new Format<>(
                Format.Input.TEXT,
                "“count”, “percent”, a currency code such as USD, or a unit in the singular.",
                ClaimField::parseUnit,
                unit -> unit,
                unit -> unit,
                List.of());
    }

    private static String parseUnit(String text) {
        boolean currency = text.matches("[A-Z]{3}")
                && Currency.getAvailableCurrencies().stream()
                        .anyMatch(c -> c.getCurrencyCode().equals(text));
        if (!currency && !text.matches("[a-z][a-z -]{0,19}")) {
            throw Format.wrong(
                    text, "no unit", "Write “count”, “percent”, “mile”, or a currency's three letters: USD.");
        }
        return text;
    }
}
