package org.dixit.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Log-in and log-out. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class LoginPages {

    private final Accounts accounts;
    private final SessionCookie cookies;
    private final SecurityIdentity identity;

    LoginPages(Accounts accounts, SessionCookie cookies, SecurityIdentity identity) {
        this.accounts = accounts;
        this.cookies = cookies;
        this.identity = identity;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        /** @param name as it was typed, empty at first */
        static native TemplateInstance login(String to, String name, boolean refused);
    }

    @GET
    @Path("login")
    @Operation(hidden = true)
    public TemplateInstance page(@RestQuery @DefaultValue("/") String to) {
        return Templates.login(to, "", false);
    }

    @POST
    @Path("login")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response logIn(
            @RestForm @DefaultValue("") String name,
            @RestForm @DefaultValue("") String password,
            @RestForm @DefaultValue("/") String to,
            UriInfo uri) {
        Optional<Account> account = accounts.logIn(name, password);
        if (account.isEmpty()) {
            return Response.status(Response.Status.FORBIDDEN)
                    .entity(Templates.login(to, name, true))
                    .build();
        }
        String value = cookies.write(accounts.begin(account.get()));
        return Response.seeOther(within(to))
                .cookie(cookie(value, (int) SessionCookie.LASTS.toSeconds(), uri))
                .build();
    }

    @POST
    @Path("logout")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response logOut(UriInfo uri) {
        if (!identity.isAnonymous()) {
            accounts.logOut(identity.getPrincipal().getName());
        }
        return Response.seeOther(URI.create("/")).cookie(cookie("", 0, uri)).build();
    }

    /** Only ever to a page of ours: an address given in a link must not lead elsewhere after the log-in. */
    private static URI within(String to) {
        return to.matches("/(?![/\\\\])[!-~&&[^\\\\]]*")
                ? URI.create(to.replaceAll("[\"<>^`{|}]", ""))
                : URI.create("/");
    }

    private static NewCookie cookie(String value, int maxAge, UriInfo uri) {
        return new NewCookie.Builder(SessionCookie.NAME)
                .value(value)
                .path("/")
                .maxAge(maxAge)
                .httpOnly(true)
                .secure(uri.getRequestUri().getScheme().equals("https"))
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
