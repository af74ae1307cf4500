package org.dixit.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.dixit.testsupport.Client;
import org.dixit.testsupport.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class LoginTest {

    @Inject
    Accounts accounts;

    @Inject
    SessionCookie cookies;

    @Inject
    Database database;

    @BeforeEach
    void oneReviewer() {
        database.empty();
        Client.makeAccount("ines");
    }

    @Test
    void aReviewerLogsInAndIsGreetedByName() {
        Client ines = Client.reviewer("ines");

        ines.get("/login").then().statusCode(200).body(containsString("Log out ines"));
    }

    @Test
    void afterTheLogInTheyAreWhereTheyWanted() {
        Client.anyone()
                .post("/login", Map.of("name", "ines", "password", Client.password(), "to", "/review?item=claim-1"))
                .then()
                .statusCode(303)
                .header("Location", containsString("/review?item=claim-1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "/\\evil.example/",
                "javascript:alert(1)",
                "/\nSet-Cookie: a=b",
                ""
            })
    void noLinkCanLeadElsewhereAfterTheLogIn(String to) {
        String location = Client.anyone()
                .post("/login", Map.of("name", "ines", "password", Client.password(), "to", to))
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        assertThat(location).matches("http://localhost:\\d+/");
    }

    @Test
    void aWrongPasswordAndAnUnknownNameLookAlike() {
        String wrong = refused("ines", "wrong");
        String unknown = refused("nobody", "wrong");

        assertThat(wrong.replace("ines", "")).isEqualTo(unknown.replace("nobody", ""));
    }

    private static String refused(String name, String password) {
        Client client = Client.anyone();
        String body = client.post("/login", Map.of("name", name, "password", password))
                .then()
                .statusCode(403)
                .extract()
                .asString();
        assertThat(client.cookie(SessionCookie.NAME)).isNull();
        return body.replaceAll("name=\"csrf-token\" value=\"[^\"]*\"", "");
    }

    @Test
    void afterTheLogOutEvenACopiedCookieIsWorthNothing() {
        Client ines = Client.reviewer("ines");
        String copy = ines.cookie(SessionCookie.NAME);

        ines.post("/logout", Map.of()).then().statusCode(303);

        Client.anyone().with(SessionCookie.NAME, copy).get("/login").then().body(not(containsString("Log out")));
    }

    @Test
    void afterALogOutOneCanLogInAgainAtOnce() {
        Client.reviewer("ines").post("/logout", Map.of());

        Client again = Client.anyone();
        again.post("/login", Map.of("name", "ines", "password", Client.password()));

        again.get("/login").then().body(containsString("Log out ines"));
    }

    @Test
    void aCookieThatWasChangedIsNoSession() {
        String cookie = Client.reviewer("ines").cookie(SessionCookie.NAME);

        for (String forged : new String[] {
            cookie.substring(0, cookie.length() - 1) + (cookie.endsWith("A") ? "B" : "A"),
            cookie.replaceFirst("^[^.]+", "YWRtaW4"),
            cookie.replaceFirst("\\.\\d+\\.", ".1."),
            "..",
            "a.1.b",
            "x".repeat(5000)
        }) {
            assertThat(cookies.read(forged)).as(forged).isEmpty();
        }
        assertThat(cookies.read(cookie)).map(Session::account).hasValue("ines");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/logout"})
    void aFormWithoutTheTokenIsRefused(String form) {
        given().contentType("application/x-www-form-urlencoded")
                .formParam("name", "ines")
                .formParam("password", Client.password())
                .post(form)
                .then()
                .statusCode(400);
    }

    @Test
    void theCookiesAreForOurPagesAlone() {
        String session = Client.anyone()
                .post("/login", Map.of("name", "ines", "password", Client.password()))
                .getHeaders()
                .getValues("Set-Cookie")
                .stream()
                .filter(c -> c.startsWith(SessionCookie.NAME))
                .findFirst()
                .orElseThrow();
        assertThat(session)
                .containsIgnoringCase("HttpOnly")
                .containsIgnoringCase("SameSite=Lax")
                .contains("Path=/");
        assertThat(Client.anyone().get("/login").getHeaders().getValues("Set-Cookie"))
                .anySatisfy(c -> assertThat(c)
                        .startsWith("csrf-token=")
                        .containsIgnoringCase("HttpOnly")
                        .containsIgnoringCase("SameSite"));
    }

    @Test
    void everyAnswerForbidsForeignAndInlineScripts() {
        for (String path : new String[] {"/login", "/style.css", "/no-such-page"}) {
            given().get(path)
                    .then()
                    .header("Content-Security-Policy", containsString("script-src 'self';"))
                    .header("Content-Security-Policy", not(containsString("unsafe")))
                    .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                    .header("X-Content-Type-Options", equalTo("nosniff"))
                    .header("Referrer-Policy", equalTo("same-origin"));
        }
    }

    @Test
    void aHostileNameIsShownAsText() {
        Client.anyone()
                .post("/login", Map.of("name", "\"><script>alert(1)</script>", "password", "x"))
                .then()
                .statusCode(403)
                .body(not(containsString("<script>alert")));
    }

    @Test
    void theFirstAccountIsMadeOnce() {
        database.empty();

        Accounts.NewAccount first = accounts.addFirst().orElseThrow();

        assertThat(accounts.addFirst()).isEmpty();
        assertThat(first.password()).matches("(\\w{5}-){3}\\w{5}");
        assertThat(accounts.logIn(first.name(), first.password())).isPresent();
        assertThat(accounts.logIn(first.name(), first.password() + "x")).isEmpty();
    }
}
