package org.dixit.site;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.dixit.account.Account;

/** Who looks at the page. */
@Named
@RequestScoped
public class Visitor {

    private final SecurityIdentity identity;

    Visitor(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** Whether they may decide. */
    public boolean isReviewer() {
        return identity.hasRole(Account.REVIEWER);
    }

    /** The name they logged in with; empty for someone who did not. */
    public String getName() {
        return identity.isAnonymous() ? "" : identity.getPrincipal().getName();
    }
}
