package org.dixit.account;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.Optional;

/** Looks up at each request whether a session still holds: no session outlives its log-out. */
@ApplicationScoped
class SessionIdentities implements IdentityProvider<SessionRequest> {

    private final Accounts accounts;

    SessionIdentities(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Class<SessionRequest> getRequestType() {
        return SessionRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(SessionRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> identity(request.session()).orElse(null));
    }

    @ActivateRequestContext
    Optional<SecurityIdentity> identity(Session session) {
        return accounts.inSession(session).map(account -> QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(account.name))
                .addRole(account.role)
                .build());
    }
}
