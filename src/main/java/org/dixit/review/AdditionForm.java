package org.dixit.review;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.dixit.extract.ClaimRole;
import org.dixit.extract.CountType;
import org.dixit.extract.Measure;
import org.dixit.extract.Quantity;
import org.dixit.extract.QuotationType;
import org.dixit.extract.quantity.QuantityGrammar;
import org.dixit.extract.quantity.QuantityMention;
import org.jspecify.annotations.Nullable;

/** What is asked of a claim or quotation that is added; the rest can be corrected on its page. */
record AdditionForm(ItemKind kind, Map<Field<?>, Entry> entries) {

    private static final List<ClaimField> OF_CLAIM = List.of(
            ClaimField.QUANTITY,
            ClaimField.UNIT,
            ClaimField.MEASURE,
            ClaimField.POPULATION,
            ClaimField.SIDE,
            ClaimField.CLAIMANT,
            ClaimField.COUNT_TYPE,
            ClaimField.ROLE);

    private static final List<QuotationField> OF_QUOTATION = List.of(QuotationField.TYPE, QuotationField.SPEAKER);

    /** As it is before anything is entered: the figure is read by the quantity grammar. */
    static AdditionForm of(ItemKind kind, String words) {
        Map<String, String> read = new LinkedHashMap<>();
        switch (kind) {
            case CLAIM -> {
                Optional<Quantity> quantity = QuantityGrammar.find(words).stream()
                        .map(QuantityMention::quantity)
                        .findFirst();
                read.put("quantity", quantity.map(AdditionForm::written).orElse("(..)"));
                read.put("unit", quantity.map(Quantity::unit).orElse(Quantity.COUNT));
                read.put("measure", Measure.OTHER.label());
                read.put("countType", CountType.UNSTATED.name());
                read.put("role", ClaimRole.TOTAL.name());
            }
            case QUOTATION -> read.put("type", QuotationType.DIRECT.name());
        }
        return new AdditionForm(
                kind, entries(kind, field -> Entry.of(field.format().input(), read.get(field.key()))));
    }

    /** As a reviewer filled it in. */
    static AdditionForm of(ItemKind kind, MultivaluedMap<String, String> form) {
        return new AdditionForm(kind, entries(kind, field -> Entry.of(form, field.key() + ".")));
    }

    private static Map<Field<?>, Entry> entries(ItemKind kind, Function<Field<?>, Entry> entry) {
        Map<Field<?>, Entry> entries = new LinkedHashMap<>();
        (kind == ItemKind.CLAIM ? OF_CLAIM : OF_QUOTATION).forEach(field -> entries.put(field, entry.apply(field)));
        return entries;
    }

    private static String written(Quantity quantity) {
        return new Figure(
                        quantity.value(),
                        quantity.low(),
                        quantity.lowInclusive(),
                        quantity.high(),
                        quantity.highInclusive())
                .written();
    }

    /** The values entered, as the fields write them. */
    Map<String, @Nullable String> values() {
        Map<String, @Nullable String> values = new LinkedHashMap<>();
        entries.forEach((field, entry) ->
                values.put(field.key(), entry.written(field.format().input())));
        return values;
    }

    /** The inputs, with what is wrong at the one that must be mended. */
    List<Correctable> inputs(Optional<InvalidValueException> problem) {
        return entries.entrySet().stream()
                .map(input -> Correctable.toFill(input.getKey(), input.getValue(), problem.filter(p -> p.input()
                        .equals(input.getKey().key()))))
                .toList();
    }
}
