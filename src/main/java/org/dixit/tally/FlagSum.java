package org.dixit.tally;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import org.dixit.divergence.flag.FlagKind;

/** How many claims the flags of one kind rest on in all: the sum of the {@link FlagCount}s. Kept up by {@link Recount}. */
@Entity
@Table(name = "flag_count")
public class FlagSum extends PanacheEntityBase {

    @Id
    @Enumerated(EnumType.STRING)
    public FlagKind kind;

    public long claims;

    /** How many of them nobody has decided on. */
    public long waiting;

    /** Adds what a tally has more than before; to be called by whoever has the turn. */
    static void add(FlagKind kind, long claims, long waiting) {
        FlagSum sum = FlagSum.findById(kind);
        if (sum == null) {
            sum = new FlagSum();
            sum.kind = kind;
            sum.persist();
        } else {
            getEntityManager().refresh(sum, LockModeType.PESSIMISTIC_WRITE);
        }
        sum.claims += claims;
        sum.waiting += waiting;
    }

    FlagCount asCount() {
        return new FlagCount(kind, claims, waiting);
    }
}
