package org.dixit.tally;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.dixit.claim.Claim;
import org.dixit.claim.ClaimQueries;
import org.dixit.export.ClaimRecord;
import org.dixit.extract.Measure;
import org.dixit.site.Conditions;
import org.dixit.site.Slice;

/** The claims that wait for a person to place them. */
@ApplicationScoped
public class Waiting {

    /** From here on "many" says enough. */
    static final int MOST_COUNTED = 1000;

    private static final String CLAIMS = "from Claim c join c.version v where ";

    private final ClaimQueries claims;

    Waiting(ClaimQueries claims) {
        this.claims = claims;
    }

    /**
     * A claim that waits.
     *
     * @param reason why the program could not place it
     */
    public record Item(ClaimRecord claim, String reason) {}

    /** The newest first. */
    public Slice<Item> list(WaitingFilter filter) {
        Conditions conditions = filter.conditions();
        List<Claim> found = Claim.<Claim>find(
                        "select c " + CLAIMS + conditions.hql() + " order by c.id desc", conditions.parameters())
                .range(0, Slice.SIZE)
                .list();
        return Slice.of(found, claim -> claim.id).with(this::items);
    }

    /** How many wait, up to {@value #MOST_COUNTED}. */
    public int count() {
        Conditions all = new WaitingFilter().conditions();
        return Claim.<Claim>find("select c.id " + CLAIMS + all.hql(), all.parameters())
                .range(0, MOST_COUNTED - 1)
                .project(Long.class)
                .list()
                .size();
    }

    private List<Item> items(List<Claim> found) {
        List<ClaimRecord> records = claims.records(found);
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            items.add(new Item(records.get(i), reason(found.get(i))));
        }
        return items;
    }

    static String reason(Claim claim) {
        if (claim.measure == Measure.OTHER) {
            return "What is counted is not known.";
        }
        if (Question.of(claim).isEmpty()) {
            return "The article does not say who or what is counted.";
        }
        return claim.event == null
                ? "The article does not say over what was counted, or not where and when it was."
                : "Nobody has placed it.";
    }
}
