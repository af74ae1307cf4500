package org.dixit.testsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dixit.testsupport.Transaction.inTransaction;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dixit.claim.Claim;
import org.dixit.divergence.flag.FlagKind;
import org.dixit.overview.OverviewCount;
import org.dixit.overview.Standing;
import org.dixit.quotation.Quotation;
import org.dixit.review.Status;
import org.dixit.tally.FlagCount;
import org.dixit.tally.FlagSum;
import org.dixit.tally.TallyStatistics;

/** Counts everything anew, and holds what was kept up in each transaction against it. */
public final class Recounting {

    private static final int ONLY = 1;

    private static final String FLAGS = "select f.kind, count(distinct c.id),"
            + " count(distinct case when c.status = 'UNREVIEWED' then c.id end)"
            + " from TallyStatistics s join s.flagged f, Tally t, Claim c"
            + " where t.id = s.tally and t.joinedInto is null and c.id = f.claim group by f.kind";

    private Recounting() {}

    /** Checks all that the overview counts. */
    public static void check() {
        inTransaction(() -> {
            assertThat(OverviewCount.<OverviewCount>findById(ONLY).standing).isEqualTo(standing());
            assertThat(keptFlags()).isEqualTo(flags());
            assertThat(flagSums()).isEqualTo(flags());
            return true;
        });
    }

    /** What stands, counted claim by claim. */
    public static Standing standing() {
        return new Standing(
                (int) Claim.count("from Claim c where" + Claim.STANDS),
                (int) Claim.count("from Claim c where c.status = ?1 and" + Claim.STANDS, Status.UNREVIEWED),
                (int) Quotation.count("from Quotation q where" + Quotation.STANDS),
                (int) Quotation.count(
                        "from Quotation q where q.status = ?1 and" + Quotation.STANDS, Status.UNREVIEWED));
    }

    private static Map<FlagKind, FlagCount> keptFlags() {
        Map<FlagKind, FlagCount> sums = new TreeMap<>();
        TallyStatistics.<TallyStatistics>listAll().stream()
                .flatMap(statistics -> statistics.flagCounts.stream())
                .forEach(count -> sums.merge(count.kind(), count, Recounting::sum));
        return sums;
    }

    private static Map<FlagKind, FlagCount> flagSums() {
        Map<FlagKind, FlagCount> sums = new TreeMap<>();
        FlagSum.<FlagSum>list("claims > 0")
                .forEach(sum -> sums.put(sum.kind, new FlagCount(sum.kind, sum.claims, sum.waiting)));
        return sums;
    }

    private static FlagCount sum(FlagCount one, FlagCount other) {
        return new FlagCount(one.kind(), one.claims() + other.claims(), one.waiting() + other.waiting());
    }

    private static Map<FlagKind, FlagCount> flags() {
        List<FlagCount> counts = TallyStatistics.getEntityManager()
                .createQuery(FLAGS, FlagCount.class)
                .getResultList();
        Map<FlagKind, FlagCount> flags = new TreeMap<>();
        counts.forEach(count -> flags.put(count.kind(), count));
        return flags;
    }
}
