package org.dixit.testsupport;

import static io.restassured.RestAssured.given;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.dixit.account.Account;

/** A visitor that keeps its cookies and fills in forms as a browser does, the CSRF token among them. Follows no redirect. */
public final class Client {

    private static final String PASSWORD = "right horse";
    /** Cheap: the tests need no protection. */
    private static final int ROUNDS = 4;

    private final Map<String, String> cookies = new HashMap<>();

    private Client() {}

    /** Someone who did not log in. */
    public static Client anyone() {
        return new Client();
    }

    /** Someone who logged in by the form, with an account of that name, which is made if there is none. */
    public static Client reviewer(String name) {
        makeAccount(name);
        Client client = new Client();
        client.post("/login", Map.of("name", name, "password", PASSWORD)).then().statusCode(303);
        return client;
    }

    /** An account that reviewers use in tests; its password is {@link #password}. */
    public static void makeAccount(String name) {
        QuarkusTransaction.requiringNew().run(() -> {
            Account account = Account.findByName(name).orElseGet(Account::new);
            account.name = name;
            account.passwordHash = BcryptUtil.bcryptHash(PASSWORD, ROUNDS);
            account.role = Account.REVIEWER;
            account.createdAt = Instant.EPOCH;
            account.sessionsValidFrom = Instant.EPOCH;
            account.persist();
        });
    }

    public static String password() {
        return PASSWORD;
    }

    public Response get(String path) {
        return keep(browser().get(path));
    }

    /** Sends a form with the CSRF token that this visitor was given. */
    public Response post(String path, Map<String, ?> form) {
        String token = token();
        return keep(browser()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(form)
                .formParam("csrf-token", token)
                .post(path));
    }

    /** Sends a form with files, by name, in the field "files". */
    public Response upload(String path, Map<String, String> form, Map<String, byte[]> files) {
        String token = token();
        RequestSpecification request = browser().multiPart("csrf-token", token);
        form.forEach((name, value) -> request.multiPart(name, value, "text/plain; charset=UTF-8"));
        files.forEach((name, bytes) -> request.multiPart("files", name, bytes, "application/octet-stream"));
        return keep(request.post(path));
    }

    public String cookie(String name) {
        return cookies.get(name);
    }

    /** Takes a cookie over from elsewhere, as a thief does. */
    public Client with(String cookie, String value) {
        cookies.put(cookie, value);
        return this;
    }

    private String token() {
        if (!cookies.containsKey("csrf-token")) {
            get("/login");
        }
        return cookies.get("csrf-token");
    }

    private RequestSpecification browser() {
        return given().accept("text/html").cookies(cookies).redirects().follow(false);
    }

    private Response keep(Response response) {
        cookies.putAll(response.cookies());
        return response;
    }
}
