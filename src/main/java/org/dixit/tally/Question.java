package org.dixit.tally;

import java.util.Optional;
import java.util.Set;
import org.dixit.claim.Claim;
import org.dixit.extract.CountType;
import org.dixit.extract.Measure;
import org.dixit.text.Capitalised;

/** What a tally asks: how many of whom, in which unit, were counted. Over what, its event says. */
record Question(Measure measure, String unit, CountedGroup group) {

    /** These say nothing by which two figures could be compared. */
    private static final Set<Measure> UNCOMPARABLE = Set.of(Measure.OTHER);

    /** The question that a claim answers; empty where it can't be told, and for rates, which no total compares with. */
    static Optional<Question> of(Claim claim) {
        if (claim.countType == CountType.RATE || UNCOMPARABLE.contains(claim.measure)) {
            return Optional.empty();
        }
        return group(claim).map(group -> new Question(claim.measure, claim.unit, group));
    }

    /** Killed, hurt or driven out are people, where no others are named: "19 dead". */
    private static Optional<CountedGroup> group(Claim claim) {
        return claim.measure.isOfPeople() && CountedGroup.describesNobody(claim.population, claim.side)
                ? Optional.of(CountedGroup.PEOPLE)
                : CountedGroup.of(claim.population, claim.side, claim.category);
    }

    /** "Russian soldiers killed" */
    String name() {
        String name = group.key().endsWith("/side") ? onTheSide() : ofTheGroup();
        return unit.equals("count") ? name : name + " (" + unit + ")";
    }

    private String onTheSide() {
        String done = measure == Measure.CASUALTIES ? "casualties" : measure.label();
        return Capitalised.of(done) + " on the " + group.name();
    }

    private String ofTheGroup() {
        return switch (measure) {
            case CASUALTIES -> "Casualties among " + group.name();
            case MONEY -> group.name();
            case DISTANCE, MAGNITUDE, PERCENTAGE, OTHER -> group.name() + ": " + measure.label();
            case KILLED, WOUNDED, MISSING, CAPTURED, DETAINED, DISPLACED, AFFECTED, DESTROYED, SUPPLIED, DEPLOYED ->
                group.name() + " " + measure.label();
        };
    }
}
