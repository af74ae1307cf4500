package org.dixit.extract.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dixit.extract.ClaimPart;
import org.dixit.extract.ClaimRole;
import org.dixit.extract.CountType;
import org.dixit.extract.EventMention;
import org.dixit.extract.Measure;
import org.dixit.extract.Population;
import org.jspecify.annotations.Nullable;

/** Links what an article says twice, and gives the repeat what the other mention knows. */
final class Repeats {

    /** Numbers up to this are alike in two places by chance. */
    private static final int CHANCE = 10;

    /** An article that gives one figure of so many things apart is a table; what it says later is compared with these. */
    private static final int MOST_ALIKE = 100;

    /** What two mentions of the same share. */
    private record Figures(
            Measure measure, String unit, @Nullable BigDecimal value) {

        static Figures of(ClaimDraft claim) {
            return new Figures(
                    claim.measure, claim.quantity().unit(), claim.quantity().value());
        }
    }

    private Repeats() {}

    static void link(List<ClaimDraft> claims) {
        Map<Figures, List<ClaimDraft>> firsts = new HashMap<>();
        for (ClaimDraft claim : claims) {
            List<ClaimDraft> alike = firsts.computeIfAbsent(Figures.of(claim), figures -> new ArrayList<>());
            ClaimDraft first = alike.stream()
                    .filter(other -> isSame(other, claim))
                    .findFirst()
                    .orElse(null);
            if (first != null) {
                claim.repeats = first;
                if (isPart(first) && !isPart(claim)) {
                    claim.role = ClaimRole.PART;
                    claim.whole = first.whole;
                }
                share(first, claim);
            } else if (alike.size() < MOST_ALIKE) {
                alike.add(claim);
            }
        }
        claims.stream()
                .filter(claim -> claim.repeats != null)
                .forEach(claim -> share(Objects.requireNonNull(claim.repeats), claim));
    }

    private static boolean isSame(ClaimDraft first, ClaimDraft second) {
        return first.quantity().value() != null
                && sentencesDiffer(first, second)
                && populationsFit(first, second)
                && daysFit(first, second)
                && rolesFit(first, second)
                && placesFit(first, second)
                && occasionsFit(first, second)
                && isTelling(first, second);
    }

    private static boolean sentencesDiffer(ClaimDraft first, ClaimDraft second) {
        return first.sentence.index() != second.sentence.index();
    }

    /** Two small numbers are alike by chance: "one" or "two" repeat only between headline and body. */
    private static boolean isTelling(ClaimDraft first, ClaimDraft second) {
        int value = Objects.requireNonNull(first.quantity().value()).intValue();
        boolean small = value >= 0 && value <= 3;
        return first.isHarm() && (!small || first.sentence.index() < 2 || Objects.equals(first.place, second.place));
    }

    private static boolean rolesFit(ClaimDraft first, ClaimDraft second) {
        boolean apart = Set.of(ClaimRole.EARLIER, ClaimRole.ADDITION).contains(first.role)
                || Set.of(ClaimRole.EARLIER, ClaimRole.ADDITION).contains(second.role);
        return first.role == second.role && first.role != ClaimRole.ADDITION || !apart || first.sentence.index() == 0;
    }

    private static boolean placesFit(ClaimDraft first, ClaimDraft second) {
        return first.sentence.index() == 0
                || Objects.requireNonNull(first.quantity().value()).intValue() > CHANCE
                || first.place == null
                || second.place == null
                || first.place.contains(second.place)
                || second.place.contains(first.place);
    }

    /** "In a separate attack five were wounded": not the five of the first. */
    private static boolean occasionsFit(ClaimDraft first, ClaimDraft second) {
        return Objects.requireNonNull(first.quantity().value()).intValue() > CHANCE
                || isOfAnother(first.sentence) == isOfAnother(second.sentence);
    }

    private static boolean isOfAnother(SentenceText sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            boolean another = sentence.is(i, "another", "separate", "different", "elsewhere");
            boolean event = sentence.is(i, "elsewhere")
                    || EventNouns.matchAt(sentence, i + 1) != null
                    || EventNouns.matchAt(sentence, i + 2) != null
                    || sentence.is(i + 1, "incident", "incidents");
            if (another && event) {
                return true;
            }
        }
        return false;
    }

    private static boolean daysFit(ClaimDraft first, ClaimDraft second) {
        return first.periodStart == null
                || second.periodStart == null
                || first.periodStart.equals(second.periodStart)
                || Objects.requireNonNull(first.quantity().value()).intValue() > CHANCE && overlap(first, second)
                || first.event != null && second.event != null && first.event.equals(second.event);
    }

    /** Whether the days of two are the same, or the one's are among the other's. */
    private static boolean overlap(ClaimDraft first, ClaimDraft second) {
        LocalDate start = Objects.requireNonNull(first.periodStart);
        LocalDate other = Objects.requireNonNull(second.periodStart);
        LocalDate end = first.periodEnd == null ? start : first.periodEnd;
        LocalDate otherEnd = second.periodEnd == null ? other : second.periodEnd;
        return !start.isAfter(otherEnd) && !other.isAfter(end);
    }

    private static boolean populationsFit(ClaimDraft first, ClaimDraft second) {
        String one = first.population.category();
        String other = second.population.category();
        boolean side = first.population.side() == null
                || second.population.side() == null
                || first.population.side().equals(second.population.side());
        boolean open = one == null || other == null || one.equals("people") || other.equals("people");
        boolean apart = isPart(first) ^ isPart(second) && !open && !refersBack(second);
        return side && (open || Objects.equals(one, other)) && !apart;
    }

    /** "The 10 children" were told of before. */
    private static boolean refersBack(ClaimDraft claim) {
        return claim.sentence.is(claim.figure.from() - 1, "the", "those", "these");
    }

    private static boolean isPart(ClaimDraft claim) {
        return claim.role == ClaimRole.PART;
    }

    private static void share(ClaimDraft first, ClaimDraft second) {
        if (first.sentence.index() == 0 && second.countType == CountType.CUMULATIVE && !first.rule.equals("toll")) {
            first.countType = second.countType;
        }
        Claimants.share(first, second);
        Claimants.share(second, first);
        shareEvent(first, second);
        shareEvent(second, first);
        tellHeadline(first, second);
        sharePopulation(first, second);
        sharePopulation(second, first);
    }

    private static void shareEvent(ClaimDraft from, ClaimDraft to) {
        if (to.event == null) {
            to.event = from.event;
            to.readAs(from, ClaimPart.EVENT);
        }
    }

    /** Where a headline is loose, the body tells of what its figure was counted over. */
    private static void tellHeadline(ClaimDraft first, ClaimDraft second) {
        EventMention told = second.event;
        if (first.sentence.index() == 0
                && told != null
                && told.kind() == EventMention.Kind.INCIDENT
                && told.place() != null
                && told.firstDay() != null
                && !second.sentence.text(second.sentence.span()).contains(first.sentence.text(first.sentence.span()))) {
            first.event = told;
            first.readFrom(ClaimPart.EVENT, second.readFrom(ClaimPart.EVENT));
        }
    }

    /** "Fire kills 14" counts whoever the body says were killed: without them the figure has no tally. */
    private static void sharePopulation(ClaimDraft from, ClaimDraft to) {
        if (to.population.equals(Population.UNSAID)) {
            to.population = from.population;
            to.readAs(from, ClaimPart.POPULATION);
        }
    }
}
