package org.dixit.divergence.flag;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.dixit.divergence.Apart;
import org.dixit.divergence.Ends;
import org.dixit.divergence.Figure;
import org.dixit.divergence.Party;
import org.dixit.divergence.Point;

/**
 * One claimant's number that one outlet gives for the killed and another for casualties, or in another unit, about one
 * day. Below ten numbers are alike by chance; an article that gives both knows the difference.
 */
final class KindSlips {

    /** What two figures share that may be one. */
    private record Same(Party claimant, Ends number) {

        static Same of(Figure figure) {
            return new Same(
                    Objects.requireNonNull(figure.voice().claimant()),
                    figure.said().orElseThrow());
        }
    }

    private KindSlips() {}

    static Stream<Flag> between(Told told, Beside beside) {
        Map<Same, List<Figure>> there = totals(beside.figures().stream()).collect(groupingBy(Same::of));
        Map<Same, List<Figure>> here = totals(told.totals().stream()).collect(groupingBy(Same::of));
        List<Mismatch> slips = new ArrayList<>();
        here.forEach((same, figures) -> slips.addAll(slips(figures, there.getOrDefault(same, List.of()))));
        return Mismatch.flags(FlagKind.SLIP, slips, slip -> words(slip, beside));
    }

    private static Stream<Figure> totals(Stream<Figure> figures) {
        return figures.filter(figure -> figure.apart() == null || figure.apart() == Apart.REPEAT)
                .filter(figure -> figure.voice().isClaimant())
                .filter(figure -> figure.said()
                        .filter(said -> said.least().compareTo(BigDecimal.TEN) >= 0)
                        .isPresent())
                .sorted(Point.WHO_HAD_IT_FIRST);
    }

    private static List<Mismatch> slips(List<Figure> here, List<Figure> there) {
        if (there.isEmpty() || !Outlets.differ(here, there)) {
            return List.of();
        }
        List<Mismatch> slips = new ArrayList<>();
        for (Figure figure : here) {
            there.stream()
                    .filter(other -> Outlets.mayShareDay(figure, other))
                    .findFirst()
                    .ifPresent(other -> slips.add(new Mismatch(figure, other)));
        }
        return slips;
    }

    private static String words(Mismatch slip, Beside beside) {
        Figure here = slip.figure();
        Figure there = slip.source();
        return Wording.outlet(here) + " has " + Wording.quoted(here) + " " + beside.here() + ", "
                + Wording.innerOutlet(there) + " has the same number " + beside.there() + " ("
                + here.voice().inFull() + ").";
    }
}
