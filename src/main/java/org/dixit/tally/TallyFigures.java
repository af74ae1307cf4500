package org.dixit.tally;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dixit.article.Publisher;
import org.dixit.divergence.Apart;
import org.dixit.divergence.Figure;
import org.dixit.divergence.Party;
import org.dixit.divergence.Report;
import org.dixit.divergence.Standing;
import org.dixit.divergence.Telling;
import org.dixit.divergence.Voice;
import org.dixit.divergence.flag.Beside;
import org.dixit.extract.ClaimRole;
import org.dixit.extract.CountType;
import org.dixit.extract.Quantity;
import org.dixit.extract.SpeakerKind;
import org.dixit.review.Status;
import org.dixit.speaker.Speaker;
import org.jspecify.annotations.Nullable;

/** Reads the claims of a tally as figures to compare: those that stand, of the tally and of those joined to it. */
@ApplicationScoped
public class TallyFigures {

    private static final String FIGURES = """
            select c.id, c.exact, c.value, c.low, c.lowInclusive, c.high, c.highInclusive, c.unit, c.asOf, v.published,
              a.id, p, s, c.role, c.countType, c.negated, c.status, c.repeats.id,
              c.hedge, v.headline, c.start, o.id, ov.published
            from Claim c join c.version v join v.article a left join a.publisher p left join c.claimant s
              left join a.copyOf o left join ArticleVersion ov on ov.article = o and ov.number = o.currentVersion
            where c.tally.id in ?1 and c.withdrawn = false and v.number = a.currentVersion
            """;

    private static final String NOTICES = """
            select distinct v.notice from Claim c join c.version v join v.article a
            where c.tally.id in ?1 and c.withdrawn = false and v.number = a.currentVersion
            """;

    /** How far up a chain of affiliations the side is looked for. */
    private static final int LONGEST_CHAIN = 8;

    private final EntityManager entities;

    TallyFigures(EntityManager entities) {
        this.entities = entities;
    }

    /** Every figure of the tally, those that enter no series too. */
    public List<Figure> of(Tally tally) {
        return figures(entities.createQuery(FIGURES, Row.class)
                .setParameter(1, members(tally))
                .getResultList());
    }

    static List<Figure> figures(List<Row> rows) {
        Map<Long, Voice> voices = voices(rows);
        return rows.stream()
                .map(row -> row.figure(
                        row.claimant() == null ? Voice.OWN : requireNonNull(voices.get(row.claimant().standing.id))))
                .toList();
    }

    /**
     * What is counted of the same people in the same event and may be taken for what the tally counts.
     *
     * @param figures reads the figures of a tally
     */
    List<Beside> beside(Tally tally, Function<Tally, List<Figure>> figures) {
        return takenFor(tally).stream()
                .flatMap(
                        other -> TakenFor.of(tally, other)
                                .map(taken -> new Beside(taken.here(), taken.there(), figures.apply(other)))
                                .stream())
                .toList();
    }

    /** The tallies whose figures articles may take for those of the tally. */
    List<Tally> takenFor(Tally tally) {
        return entities
                .createQuery(
                        "from Tally t where t.event = ?1 and t.populationKey = ?2 and t.id <> ?3 and t.joinedInto is null"
                                + " order by t.id",
                        Tally.class)
                .setParameter(1, tally.event)
                .setParameter(2, tally.populationKey)
                .setParameter(3, tally.id)
                .getResultList()
                .stream()
                .filter(other -> TakenFor.of(tally, other).isPresent())
                .toList();
    }

    /** What every article behind its figures says of itself; null where they differ, or one says nothing. */
    @Nullable
    String notice(Tally tally) {
        List<String> notices = entities.createQuery(NOTICES, String.class)
                .setParameter(1, members(tally))
                .getResultList();
        return notices.size() == 1 ? notices.get(0) : null;
    }

    /** The ids of the tally and of all that were joined to it, by way of others too. */
    public List<Long> members(Tally tally) {
        List<Long> members = new ArrayList<>(List.of(tally.id));
        List<Long> joined = members;
        while (!joined.isEmpty()) {
            joined = entities.createQuery("select t.id from Tally t where t.joinedInto.id in ?1", Long.class)
                    .setParameter(1, joined)
                    .getResultList();
            members.addAll(joined);
        }
        return members;
    }

    /** The voice of each claimant that stands, by its id. Of two that were joined one may not tell for whom they speak. */
    private static Map<Long, Voice> voices(List<Row> rows) {
        Map<Long, Voice> voices = new HashMap<>();
        rows.stream()
                .flatMap(row -> Stream.ofNullable(row.claimant()))
                .forEach(claimant -> voices.merge(
                        claimant.standing.id,
                        voice(claimant),
                        (known, other) -> known.affiliation() == null ? other : known));
        return voices;
    }

    private static Voice voice(Speaker recorded) {
        Speaker claimant = recorded.standing;
        Party party = new Party(claimant.id, claimant.name);
        Speaker side = claimant;
        Speaker next = recorded.speaksFor();
        for (int i = 0; i < LONGEST_CHAIN && next != null; i++) {
            side = next;
            next = side.speaksFor();
        }
        boolean isItsOwn = claimant.kind == SpeakerKind.GOVERNMENT || claimant.kind == SpeakerKind.ORGANISATION;
        if (side.id.equals(claimant.id)) {
            return new Voice(party, isItsOwn ? party : null);
        }
        return new Voice(party, new Party(side.id, side.name));
    }

    /** A claim as the query reads it. */
    record Row(
            Long id,
            String exact,
            @Nullable BigDecimal value,
            @Nullable BigDecimal low,
            boolean lowInclusive,
            @Nullable BigDecimal high,
            boolean highInclusive,
            String unit,
            @Nullable LocalDate asOf,
            @Nullable LocalDate published,
            Long article,
            @Nullable Publisher publisher,
            @Nullable Speaker claimant,
            ClaimRole role,
            CountType type,
            boolean negated,
            Status status,
            @Nullable Long repeats,
            @Nullable String hedge,
            String headline,
            int start,
            @Nullable Long copyOf,
            @Nullable LocalDate firstPublished) {

        Figure figure(Voice voice) {
            Quantity quantity = new Quantity(plain(value), plain(low), lowInclusive, plain(high), highInclusive, unit);
            Party outlet = publisher == null ? null : new Party(publisher.id, publisher.name);
            Report report = new Report(article, outlet, published);
            return new Figure(
                    id,
                    voice,
                    exact,
                    quantity,
                    asOf,
                    copyOf == null ? report : report.asCopyOf(copyOf, firstPublished),
                    apart(),
                    new Telling(isInHeadline(), hedge),
                    standing());
        }

        private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
            return number == null ? null : number.stripTrailingZeros();
        }

        /** Whether the text begins with the headline and the figure stands in it. */
        private boolean isInHeadline() {
            int length = exact.codePointCount(0, exact.length());
            return start + length <= headline.codePointCount(0, headline.length())
                    && headline.startsWith(exact, headline.offsetByCodePoints(0, start));
        }

        private Standing standing() {
            if (status == Status.CORROBORATED) {
                return Standing.CORROBORATED;
            }
            return status.holdsReadingRight() ? Standing.REVIEWED : Standing.UNREVIEWED;
        }

        private @Nullable Apart apart() {
            if (status == Status.MISEXTRACTED) {
                return Apart.REJECTED;
            }
            if (negated) {
                return Apart.DENIED;
            }
            if (type == CountType.RATE) {
                return Apart.RATE;
            }
            return switch (role) {
                case PART -> Apart.PART;
                case ADDITION -> Apart.ADDITION;
                case EARLIER -> Apart.EARLIER;
                case TOTAL -> repeats == null ? null : Apart.REPEAT;
            };
        }
    }
}
