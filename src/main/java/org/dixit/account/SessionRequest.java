package org.dixit.account;

import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** Asks for the identity behind a session. */
final class SessionRequest extends BaseAuthenticationRequest implements AuthenticationRequest {

    private final Session session;

    SessionRequest(Session session) {
        this.session = session;
    }

    Session session() {
        return session;
    }
}
