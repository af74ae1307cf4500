package org.dixit.divergence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dixit.extract.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * What reports must share to be one point of a series.
 *
 * @param stated whether the day is the figure's own
 * @param reading the number and its bounds; the words where there is none
 */
public record SamePoint(Voice voice, @Nullable LocalDate day, boolean stated, List<Object> reading) {

    public static SamePoint of(Figure figure) {
        return new SamePoint(figure.voice(), figure.day(), figure.isDayStated(), reading(figure));
    }

    static List<Object> reading(Figure figure) {
        Quantity said = figure.quantity();
        return Stream.of(
                        plain(said.value()),
                        plain(said.low()),
                        said.lowInclusive(),
                        plain(said.high()),
                        said.highInclusive(),
                        figure.isVague() ? figure.words().toLowerCase(Locale.ROOT) : "")
                .toList();
    }

    private static Object plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros();
    }
}
