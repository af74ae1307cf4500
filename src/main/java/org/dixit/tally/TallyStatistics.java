package org.dixit.tally;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dixit.divergence.Counts;
import org.dixit.divergence.Divergence;
import org.dixit.divergence.Lead;
import org.dixit.divergence.Move;
import org.dixit.divergence.Odds;
import org.dixit.divergence.RuleSet;
import org.dixit.divergence.Spread;
import org.dixit.divergence.flag.Flag;
import org.jspecify.annotations.Nullable;

/** What lists show of a tally, so that no list has to read claims. Kept up by {@link Recount}. */
@Entity
@Table(name = "tally_statistics")
public class TallyStatistics extends PanacheEntityBase {

    private static final int LONGEST_WORDS = 2000;
    private static final int DECIMALS = 6;

    @Id
    @Column(name = "tally_id")
    public Long tally;

    public int claims;

    public int articles;

    /** Articles, those with the same text counted as one. */
    public int reports;

    public int publishers;

    public int claimants;

    public int affiliations;

    /** The order of lists: {@link Spread#rank()}, or 0 with fewer than two numbers. */
    public BigDecimal spread;

    /** How many times apart, as people say it; null where there is no ratio. */
    public @Nullable String ratio;

    /** What is known, in a sentence. */
    public String lead;

    /** What is at odds, in one breath; null where the figures do not part. */
    public @Nullable String odds;

    /** The last figure of a claimant that is new or another than before, in a sentence; null if none has a day. */
    public @Nullable String moved;

    /** The day on which that figure was first reported. */
    @Column(name = "moved_day")
    public @Nullable LocalDate movedDay;

    /** What every article behind its figures says of itself; null where they differ, or one says nothing. */
    public @Nullable String notice;

    @Column(name = "latest_day")
    public @Nullable LocalDate latestDay;

    /** Whether lists show the tally: it stands, and has a figure. */
    public boolean listed;

    /** What the flags of the tally rest on, by the bounds as said. */
    @ElementCollection
    @CollectionTable(name = "tally_flag", joinColumns = @JoinColumn(name = "tally_id"))
    public Set<FlaggedClaim> flagged = new HashSet<>();

    /** How many claims the flags of each kind rest on. */
    @ElementCollection
    @CollectionTable(name = "tally_flag_count", joinColumns = @JoinColumn(name = "tally_id"))
    public Set<FlagCount> flagCounts = new HashSet<>();

    /** How often the tally was counted. */
    public long counted;

    /** Of a tally that never had a claim. */
    static TallyStatistics empty() {
        return of(Divergence.of(List.of(), RuleSet.AS_SAID), null);
    }

    /** Of figures that were compared, to be shown and not to be stored. */
    static TallyStatistics of(Divergence divergence, @Nullable String notice) {
        TallyStatistics statistics = new TallyStatistics();
        statistics.take(divergence, notice);
        return statistics;
    }

    void take(Divergence divergence, @Nullable String shared) {
        notice = shared;
        counted++;
        Counts counts = divergence.counts();
        claims = counts.claims();
        articles = counts.articles();
        reports = counts.reports();
        publishers = counts.publishers();
        claimants = counts.claimants();
        affiliations = counts.affiliations();
        spread = divergence.spread().map(Spread::rank).orElse(BigDecimal.ZERO).setScale(DECIMALS, RoundingMode.HALF_UP);
        ratio = divergence.spread().flatMap(Spread::ratioWords).orElse(null);
        lead = cut(Lead.of(divergence));
        odds = Odds.of(divergence).map(TallyStatistics::cut).orElse(null);
        Optional<Move> move = Move.latest(divergence);
        moved = move.map(Move::words).map(TallyStatistics::cut).orElse(null);
        movedDay = move.map(Move::day).orElse(null);
        latestDay = latestDay(divergence);
    }

    private static String cut(String words) {
        return words.length() <= LONGEST_WORDS ? words : words.substring(0, LONGEST_WORDS - 1) + "…";
    }

    void flag(List<Flag> flags) {
        Set<FlaggedClaim> now = flags.stream()
                .flatMap(flag -> flag.evidence().stream().map(figure -> FlaggedClaim.of(figure.id(), flag.kind())))
                .collect(Collectors.toSet());
        flagged.retainAll(now);
        flagged.addAll(now);
    }

    void countFlags(List<FlagCount> counts) {
        flagCounts.retainAll(counts);
        flagCounts.addAll(counts);
    }

    /** Whether all is the same but how often it was counted. */
    boolean saysTheSameAs(TallyStatistics other) {
        return said().equals(other.said());
    }

    private List<@Nullable Object> said() {
        return Arrays.asList(
                claims,
                articles,
                reports,
                publishers,
                claimants,
                affiliations,
                spread.stripTrailingZeros(),
                ratio,
                lead,
                odds,
                moved,
                movedDay,
                notice,
                latestDay,
                listed,
                Set.copyOf(flagged),
                Set.copyOf(flagCounts));
    }

    private static @Nullable LocalDate latestDay(Divergence divergence) {
        return divergence.series().stream()
                .map(series -> series.latest().day())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
