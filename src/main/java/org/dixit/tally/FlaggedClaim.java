package org.dixit.tally;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.dixit.divergence.flag.FlagKind;

/** A claim that a flag of its tally rests on. */
@Embeddable
public class FlaggedClaim {

    @Column(name = "claim_id")
    public Long claim;

    @Enumerated(EnumType.STRING)
    public FlagKind kind;

    static FlaggedClaim of(long claim, FlagKind kind) {
        FlaggedClaim flagged = new FlaggedClaim();
        flagged.claim = claim;
        flagged.kind = kind;
        return flagged;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FlaggedClaim flagged && flagged.claim.equals(claim) && flagged.kind == kind;
    }

    @Override
    public int hashCode() {
        return Objects.hash(claim, kind);
    }
}
