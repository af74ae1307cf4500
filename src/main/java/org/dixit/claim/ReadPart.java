package org.dixit.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dixit.export.ClaimRecord.Quantity;
import org.dixit.extract.ClaimPart;
import org.dixit.site.Writing;
import org.jspecify.annotations.Nullable;

/**
 * How the engine read one part of a claim, as pages show it.
 *
 * @param name what the part is called on pages
 * @param value what was read, in plain English
 * @param from the words from which; null where the article has none for it
 */
public record ReadPart(String name, String value, @Nullable String from) {

    /** The parts that something was read for, and those for which words were found, in the order of the page. */
    static List<ReadPart> of(ClaimReading reading) {
        List<ReadPart> parts = new ArrayList<>();
        for (ClaimPart part : ClaimPart.values()) {
            String value = value(part, reading);
            if (!value.isEmpty()) {
                parts.add(new ReadPart(name(part), value, words(part, reading)));
            }
        }
        return parts;
    }

    private static @Nullable String words(ClaimPart part, ClaimReading reading) {
        return reading.words().stream()
                .filter(words -> words.part() == part)
                .map(ClaimReading.Words::exact)
                .findFirst()
                .orElse(null);
    }

    private static String name(ClaimPart part) {
        return switch (part) {
            case FIGURE -> "Figure";
            case MEASURE -> "Measure";
            case POPULATION -> "Of whom";
            case PLACE -> "Where";
            case EVENT -> "Event";
            case PERIOD -> "Period";
            case AS_OF -> "As of";
            case CLAIMANT -> "Claimant";
            case REPORTED_BY -> "Go-between";
            case COUNT_TYPE -> "Counted over";
            case HEDGE -> "Doubt";
            case NEGATED -> "Denied";
        };
    }

    private static String value(ClaimPart part, ClaimReading reading) {
        return switch (part) {
            case FIGURE -> ClaimWords.bounds(quantity(reading));
            case MEASURE -> reading.measure();
            case POPULATION -> joined(reading.population(), reading.side(), reading.category());
            case PLACE -> joined(reading.place());
            case EVENT ->
                reading.event() == null
                        ? ""
                        : joined(reading.event().noun(), reading.event().place());
            case PERIOD -> period(reading.periodStart(), reading.periodEnd());
            case AS_OF -> reading.asOf() == null ? "" : Writing.written(reading.asOf());
            case CLAIMANT -> reading.claimant() == null ? "the article’s own voice" : reading.claimant();
            case REPORTED_BY -> joined(reading.reportedBy());
            case COUNT_TYPE -> ClaimWords.said(reading.countType());
            case HEDGE -> joined(reading.hedge());
            case NEGATED -> reading.negated() ? "yes" : "";
        };
    }

    private static Quantity quantity(ClaimReading reading) {
        return new Quantity(
                reading.exact(),
                reading.value(),
                reading.low(),
                reading.lowInclusive(),
                reading.high(),
                reading.highInclusive(),
                reading.unit());
    }

    private static String period(@Nullable LocalDate first, @Nullable LocalDate last) {
        if (first == null && last == null) {
            return "";
        }
        String from = first == null ? "" : Writing.written(first);
        return last == null ? "from " + from : last.equals(first) ? from : from + " to " + Writing.written(last);
    }

    private static String joined(@Nullable String... words) {
        List<String> said = new ArrayList<>();
        for (String word : words) {
            if (word != null && !word.isBlank() && !contains(said, word)) {
                said.add(word);
            }
        }
        return String.join(", ", said);
    }

    private static boolean contains(List<String> said, String word) {
        return said.stream().anyMatch(s -> s.toLowerCase(Locale.ROOT).equals(word.toLowerCase(Locale.ROOT)));
    }
}
