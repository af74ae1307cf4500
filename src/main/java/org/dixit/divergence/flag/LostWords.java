package org.dixit.divergence.flag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dixit.divergence.Figure;
import org.jspecify.annotations.Nullable;

/**
 * What a report leaves out of a number that another gives in full: who says it, or that it is a bound or in doubt. The
 * other must not be published later, must not state another day, and the article must not give the full form itself.
 */
final class LostWords {

    private LostWords() {}

    /** Numbers that one article says as fact and another attributes. */
    static Stream<Flag> attribution(Told told) {
        List<Mismatch> lost = new ArrayList<>();
        for (List<Figure> alike : told.byNumber().values()) {
            lost.addAll(lost(alike, told, LostWords::isAttributed, figure -> !figure.voice()
                    .isClaimant()));
        }
        return Mismatch.flags(FlagKind.LOST_ATTRIBUTION, lost, LostWords::withoutClaimant);
    }

    /** Numbers that one article gives as exact and another as a bound, or with doubt. */
    static Stream<Flag> bound(Told told) {
        List<Mismatch> lost = new ArrayList<>();
        for (List<Figure> alike : told.byNumber().values()) {
            lost.addAll(lost(alike, told, figure -> !isBare(figure), LostWords::isBare));
        }
        return Mismatch.flags(FlagKind.LOST_BOUND, lost, LostWords::withoutBound);
    }

    private static List<Mismatch> lost(
            List<Figure> alike, Told told, Predicate<Figure> full, Predicate<Figure> shortened) {
        List<Figure> sources = alike.stream().filter(full).toList();
        List<Mismatch> lost = new ArrayList<>();
        for (Figure figure : sources.isEmpty() ? List.<Figure>of() : alike) {
            if (figure.apart() == null && shortened.test(figure) && !givesItself(figure, told, full)) {
                source(figure, sources).ifPresent(source -> lost.add(new Mismatch(figure, source)));
            }
        }
        return lost;
    }

    private static boolean givesItself(Figure figure, Told told, Predicate<Figure> full) {
        return told.besides(figure).stream()
                .anyMatch(other -> full.test(other) && other.said().equals(figure.said()));
    }

    private static Optional<Figure> source(Figure figure, List<Figure> sources) {
        return sources.stream()
                .filter(source -> !figure.voice().isClaimant() || source.voice().equals(figure.voice()))
                .filter(source -> Outlets.mayFollow(figure, source))
                .filter(source -> figure.asOf() == null
                        || source.asOf() == null
                        || figure.asOf().equals(source.asOf()))
                .findFirst();
    }

    private static boolean isAttributed(Figure figure) {
        return figure.voice().isClaimant();
    }

    /** An exact number that nobody doubts, or a range. */
    private static boolean isBare(Figure figure) {
        boolean exact = figure.quantity().value() == null || figure.isExact();
        return exact && figure.telling().hedge() == null;
    }

    private static String withoutClaimant(Mismatch lost) {
        return Wording.outlet(lost.figure()) + " says " + Wording.quoted(lost.figure()) + " as fact; in "
                + Wording.innerOutlet(lost.source()) + " it is what "
                + lost.source().voice().inFull() + " "
                + lost.source().voice().says() + ".";
    }

    private static String withoutBound(Mismatch lost) {
        @Nullable String hedge = lost.source().telling().hedge();
        boolean doubted = lost.source().isExact() && hedge != null;
        return Wording.outlet(lost.figure()) + " has " + Wording.quoted(lost.figure()) + " where "
                + Wording.innerOutlet(lost.source()) + " has " + Wording.quoted(lost.source())
                + (doubted ? ", “" + hedge + "”" : "") + ".";
    }
}
