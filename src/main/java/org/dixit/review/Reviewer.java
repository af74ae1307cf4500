package org.dixit.review;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.ForbiddenException;
import org.dixit.account.Account;

/** The reviewer who asks. */
@RequestScoped
public class Reviewer {

    private final SecurityIdentity identity;

    Reviewer(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** @throws ForbiddenException if nobody is logged in, or their account is gone */
    public Account account() {
        return Account.findByName(identity.getPrincipal().getName()).orElseThrow(ForbiddenException::new);
    }
}
