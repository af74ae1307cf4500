package org.dixit.tally;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.dixit.article.ArticleVersion;
import org.dixit.claim.Claim;
import org.dixit.claim.ClaimReading;
import org.dixit.claim.ClaimsStored;
import org.dixit.extract.EventMention;
import org.dixit.extract.EventMention.Kind;
import org.dixit.extract.Measure;
import org.dixit.extract.SpeakerKind;
import org.dixit.review.Readings;
import org.dixit.speaker.Speaker;
import org.dixit.testsupport.Newsroom;

/** Puts claims about a made-up war between two islands on stage, and has them placed as an import does. */
@Singleton
class Stage {

    static final LocalDate MONDAY = LocalDate.of(2031, 5, 5);

    @Inject
    Event<ClaimsStored> stored;

    @Inject
    Readings readings;

    /** A claim to come: a figure that stands in the article, and what is set on it. */
    record Line(String words, long value, EventMention event, Speaker claimant, Consumer<Claim> details) {}

    static EventMention war(String country) {
        return new EventMention(Kind.ONGOING, "war", country, null, null);
    }

    static EventMention incident(String noun, String place, LocalDate day) {
        return new EventMention(Kind.INCIDENT, noun, place, day, day);
    }

    static Speaker government(String name) {
        return Newsroom.speaker(name, SpeakerKind.GOVERNMENT);
    }

    static Line soldiersKilled(String words, long value, String side, EventMention event, Speaker claimant) {
        return new Line(words, value, event, claimant, claim -> {
            claim.population = side + " soldiers";
            claim.side = side;
            claim.category = "combatants";
        });
    }

    static Line soldiersKilled(
            String words, long value, String side, EventMention event, Speaker claimant, Consumer<Claim> details) {
        Line line = soldiersKilled(words, value, side, event, claimant);
        return new Line(words, value, event, claimant, line.details().andThen(details));
    }

    /** Makes a claim say a range. */
    static Consumer<Claim> range(long low, long high) {
        return claim -> {
            claim.value = null;
            claim.low = BigDecimal.valueOf(low);
            claim.high = BigDecimal.valueOf(high);
        };
    }

    /** An article whose text is made of its figures, with its claims placed. */
    List<Claim> article(String publisher, LocalDate day, Line... lines) {
        String text =
                String.join(" dead. ", Arrays.stream(lines).map(Line::words).toList()) + " dead.";
        ArticleVersion version = Newsroom.article(publisher, day, "On the war", text);
        List<Claim> claims = Arrays.stream(lines)
                .map(line -> Newsroom.claim(version, line.words(), line.value(), Measure.KILLED, line.claimant()))
                .toList();
        place(version, claims, lines);
        return claims;
    }

    /** Fires what an import or a re-run fires. */
    void place(ArticleVersion version, List<Claim> claims, Line... lines) {
        QuarkusTransaction.requiringNew().run(() -> {
            for (int i = 0; i < lines.length; i++) {
                Claim claim = Claim.findById(claims.get(i).id);
                lines[i].details().accept(claim);
                claim.reading = readings.write(reading(claim, lines[i].event()));
            }
            stored.fire(new ClaimsStored(ArticleVersion.findById(version.id), Set.of()));
        });
    }

    private static ClaimReading reading(Claim claim, EventMention event) {
        return new ClaimReading(
                claim.exact,
                claim.start,
                claim.end,
                claim.value,
                claim.low,
                claim.lowInclusive,
                claim.high,
                claim.highInclusive,
                claim.unit,
                claim.measure.label(),
                claim.population,
                claim.side,
                claim.category,
                claim.place,
                event,
                claim.periodStart,
                claim.periodEnd,
                claim.asOf,
                null,
                null,
                claim.attributedHere,
                claim.countType,
                claim.role,
                null,
                null,
                claim.hedge,
                claim.negated,
                claim.rule,
                claim.confidence,
                claim.engine,
                null);
    }
}
