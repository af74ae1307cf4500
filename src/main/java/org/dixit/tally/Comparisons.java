package org.dixit.tally;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dixit.divergence.Party;
import org.dixit.divergence.Point;
import org.dixit.divergence.RuleSet;
import org.dixit.export.ComparisonRecord;
import org.dixit.export.ComparisonRecord.Both;
import org.dixit.export.ComparisonRecord.Parting;
import org.dixit.export.Format;
import org.dixit.site.BadFilter;
import org.jspecify.annotations.Nullable;

/** Puts two tallies beside each other, for their page and for their data. */
@ApplicationScoped
public class Comparisons {

    private final TallyViews views;
    private final Comparing comparing;

    Comparisons(TallyViews views, Comparing comparing) {
        this.views = views;
        this.comparing = comparing;
    }

    /** @throws BadFilter unless two tallies are named */
    Comparison view(@Nullable Long left, @Nullable Long right, Lens lens) {
        Tally one = tally("left", left);
        Tally other = other(one, right);
        List<Parting> partings = Partings.of(one, other);
        return new Comparison(
                views.view(one, lens),
                views.view(other, lens),
                Partings.sentence(partings),
                partings,
                both(one, other, lens.inForce()));
    }

    /** @throws BadFilter unless two tallies are named */
    ComparisonRecord record(@Nullable Long left, @Nullable Long right, Lens lens) {
        Tally one = tally("left", left);
        Tally other = other(one, right);
        List<Parting> partings = Partings.of(one, other);
        return new ComparisonRecord(
                Format.VERSION,
                "comparison",
                Partings.sentence(partings),
                partings,
                both(one, other, lens.inForce()),
                views.detail(one, lens),
                views.detail(other, lens));
    }

    private static Tally other(Tally one, @Nullable Long right) {
        Tally other = tally("right", right);
        if (other.id.equals(one.id)) {
            throw new BadFilter("right", String.valueOf(right), "the number of another tally than the left one");
        }
        return other;
    }

    private static Tally tally(String side, @Nullable Long id) {
        return Stream.ofNullable(id)
                .flatMap(number -> Tally.<Tally>findByIdOptional(number).stream())
                .findFirst()
                .map(Tally::standing)
                .orElseThrow(() -> new BadFilter(side, id == null ? "" : String.valueOf(id), "the number of a tally"));
    }

    private List<Both> both(Tally left, Tally right, RuleSet rules) {
        List<Point> there = comparing.of(right, rules).divergence().latest();
        return comparing.of(left, rules).divergence().latest().stream()
                .flatMap(point -> there.stream()
                        .filter(other -> Objects.equals(claimant(other), claimant(point)))
                        .map(other -> both(claimant(point), point, other)))
                .toList();
    }

    private static Party claimant(Point point) {
        return Objects.requireNonNull(point.voice().claimant());
    }

    private static Both both(Party claimant, Point left, Point right) {
        return new Both(
                claimant.id(),
                claimant.name(),
                left.innerWords(),
                left.first().id(),
                right.innerWords(),
                right.first().id());
    }
}
