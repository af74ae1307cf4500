package org.dixit.account;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.HttpURLConnection;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** Knows visitors by the cookie of their session, and sends to the log-in page those who need one. */
@ApplicationScoped
class SessionMechanism implements HttpAuthenticationMechanism {

    private final SessionCookie cookies;

    SessionMechanism(SessionCookie cookies) {
        this.cookies = cookies;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager identities) {
        return Optional.ofNullable(request.request().getCookie(SessionCookie.NAME))
                .map(Cookie::getValue)
                .flatMap(cookies::read)
                .map(session -> identities.authenticate(new SessionRequest(session)))
                .orElseGet(() -> Uni.createFrom().optional(Optional.empty()));
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        String accept = Optional.ofNullable(request.request().getHeader(HttpHeaders.ACCEPT))
                .orElse("*/*");
        ChallengeData challenge = accept.contains("text/html") || accept.contains("*/*")
                ? new ChallengeData(HttpURLConnection.HTTP_MOVED_TEMP, HttpHeaders.LOCATION, "/login" + back(request))
                : new ChallengeData(HttpURLConnection.HTTP_UNAUTHORIZED, "WWW-Authenticate", "Cookie");
        return Uni.createFrom().item(challenge);
    }

    /** A page can be gone back to after the log-in; a form that was sent can't. */
    private static String back(RoutingContext request) {
        return request.request().method().name().equals("GET")
                ? "?to=" + URLEncoder.encode(request.request().uri(), StandardCharsets.UTF_8)
                : "";
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(SessionRequest.class);
    }
}
