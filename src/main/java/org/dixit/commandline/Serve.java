package org.dixit.commandline;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.vertx.http.HttpServer;
import org.dixit.account.Accounts;
import org.dixit.account.Accounts.NewAccount;
import org.dixit.importing.Receipt;
import org.dixit.importing.Samples;
import org.dixit.speaker.Keys;
import org.dixit.tally.CopySearch;
import org.dixit.utterance.Utterances;

/** The web app. At its first start it makes the first reviewer and loads the sample articles. */
public final class Serve implements QuarkusApplication {

    private final HttpServer server;
    private final Accounts accounts;
    private final Samples samples;
    private final Keys keys;
    private final CopySearch copies;
    private final Utterances utterances;

    Serve(HttpServer server, Accounts accounts, Samples samples, Keys keys, CopySearch copies, Utterances utterances) {
        this.server = server;
        this.accounts = accounts;
        this.samples = samples;
        this.keys = keys;
        this.copies = copies;
        this.utterances = utterances;
    }

    @Override
    public int run(String... args) {
        say("Dixit is at http://localhost:" + server.getPort());
        keys.catchUp();
        copies.catchUp();
        utterances.catchUp();
        samples.load().stream().filter(Receipt::isRefused).forEach(r -> say(r.name() + ": " + r.reason()));
        accounts.addFirst().ifPresent(Serve::introduce);
        Quarkus.waitForExit();
        return 0;
    }

    /** The only time that the password is shown; it is not logged. */
    private static void introduce(NewAccount account) {
        say("To review, log in as: " + account.name());
        say("with the password:    " + account.password() + "   (shown this once: write it down)");
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
