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
    STATUS("status", "Status", Slot.required(Status.FORMAT, c -> c.status, (c, v) -> c.status = v)) {
        @Override
        public void check(Act act) {
            Status.check(act);
        }
    },
    QUANTITY("quantity", "Figure", Slot.required(Figure.FORMAT, Figure::of, (c, v) -> v.putInto(c))),
    UNIT("unit", "Unit", Slot.required(unit(), c -> c.unit, (c, v) -> c.unit = v)),
    MEASURE(
            "measure",
            "What is counted",
            Slot.required(Format.oneOf(Measure.class, Measure::label), c -> c.measure, (c, v) -> c.measure = v)),
    POPULATION(
            "population",
            "Of whom, in the article's words",
            Slot.open(
                    Format.text(300, "As the article says it: “Russian soldiers”."),
                    c -> c.population.isEmpty() ? null : c.population,
                    (c, v) -> c.population = v == null ? "" : v)),
    SIDE(
            "side",
            "Side",
            Slot.open(Format.text(200, "The country or party they belong to."), c -> c.side, (c, v) -> c.side = v)),
    CATEGORY(
            "category",
            "Group",
            Slot.open(
                    Format.text(100, "The kind of people or things: combatants, civilians, children."),
                    c -> c.category,
                    (c, v) -> c.category = v)),
    PLACE(
            "place",
            "Place",
            Slot.open(
                    Format.text(300, "Where the harm was, as the article says it."),
                    c -> c.place,
                    (c, v) -> c.place = v)),
    PERIOD("period", "Period", Slot.open(Period.FORMAT, c -> Period.of(c.periodStart, c.periodEnd), (c, v) -> {
        c.periodStart = v == null ? null : v.first();
        c.periodEnd = v == null ? null : v.last();
    })),
    AS_OF("asOf", "As of", Slot.open(Format.day(), c -> c.asOf, (c, v) -> c.asOf = v)),
    CLAIMANT(
            "claimant",
            "Claimant",
            Slot.open(Voice.FORMAT, c -> Voice.of(c.claimant, c.claimantStart, c.claimantEnd), (c, v) -> {
                c.claimant = Voice.speaker(v);
                c.claimantStart = Voice.start(v);
                c.claimantEnd = Voice.end(v);
            })) {
        @Override
        public @Nullable String inAnotherVersion(@Nullable String value) {
            return Voice.withoutMention(value);
        }
    },
    REPORTED_BY(
            "reportedBy",
            "Go-between",
            Slot.open(
                    Voice.FORMAT, c -> Voice.of(c.reportedBy, null, null), (c, v) -> c.reportedBy = Voice.speaker(v))),
    ATTRIBUTED_HERE(
            "attributedHere",
            "Claimant named in this sentence",
            Slot.required(Format.yesOrNo(), c -> c.attributedHere, (c, v) -> c.attributedHere = v)),
    COUNT_TYPE(
            "countType",
            "Counted over",
            Slot.required(Format.oneOf(CountType.class), c -> c.countType, (c, v) -> c.countType = v)),
    ROLE("role", "Role", Slot.required(Format.oneOf(ClaimRole.class), c -> c.role, (c, v) -> c.role = v)),
    PART_OF(
            "partOf",
            "Part of",
            Slot.open(Format.claim(), c -> c.partOf, (c, v) -> c.partOf = Relation.PART_OF.checked(c, v))),
    REPEATS(
            "repeats",
            "Repeats",
            Slot.open(Format.claim(), c -> c.repeats, (c, v) -> c.repeats = Relation.REPEATS.checked(c, v))),
    SUPERSEDED_BY(
            "supersededBy",
            "Superseded by",
            Slot.open(
                    Format.claim(),
                    c -> c.supersededBy,
                    (c, v) -> c.supersededBy = Relation.SUPERSEDED_BY.checked(c, v))),
    HEDGE(
            "hedge",
            "Words that doubt it",
            Slot.open(
                    Format.text(500, "As the article says it: “could not be verified”."),
                    c -> c.hedge,
                    (c, v) -> c.hedge = v)),
    NEGATED("negated", "Denied", Slot.required(Format.yesOrNo(), c -> c.negated, (c, v) -> c.negated = v)),
    EVENT("event", "Event", Slot.open(Format.event(), c -> c.event, (c, v) -> c.event = v)),
    TALLY("tally", "Tally", Slot.open(Format.tally(), c -> c.tally, (c, v) -> c.tally = v));

    /** Those that the extractor reads; the others are for people, and for the placing, to decide. */
    public static final Set<ClaimField> READ = EnumSet.complementOf(EnumSet.of(STATUS, SUPERSEDED_BY, EVENT, TALLY));

    private final String key;
    private final String label;
    private final Slot<Claim, ?> slot;

    ClaimField(String key, String label, Slot<Claim, ?> slot) {
        this.key = key;
        this.label = label;
        this.slot = slot;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String label() {
        return label;
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
