package org.dixit;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.dixit.commandline.AddAccount;
import org.dixit.commandline.Check;
import org.dixit.commandline.ExtractCommand;
import org.dixit.commandline.ReadAnew;
import org.dixit.commandline.Serve;

/** Starts Dixit: the web app, or the command named by the first argument. */
@QuarkusMain
public final class Dixit {

    private static final String USAGE = """
            Without a command, Dixit starts as a web app. Commands:
              extract FILE…  prints what the files' articles say as JSON Lines, without web and database
              check          looks whether every figure and quotation says what stands in its text, and counts the statistics anew
              account NAME   makes an account for another reviewer
              reread         reads again the articles that an earlier engine read
            """;

    Dixit() {}

    public static void main(String... args) throws IOException {
        switch (args.length == 0 ? "serve" : args[0]) {
            case "serve" -> Quarkus.run(Serve.class, args);
            case "extract" -> System.exit(extract(Arrays.asList(args).subList(1, args.length)));
            case "check" -> withoutWeb(Check.class, args);
            case "account" -> withoutWeb(AddAccount.class, args);
            case "reread" -> withoutWeb(ReadAnew.class, args);
            default -> refuse();
        }
    }

    /** Before Quarkus starts, so that neither web nor database is there to wait for. */
    private static int extract(List<String> files) throws IOException {
        try (OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out))) {
            return new ExtractCommand(System.in, out, System.err).run(files);
        }
    }

    /** A command that needs the database alone. */
    private static void withoutWeb(Class<? extends QuarkusApplication> command, String... args) {
        System.setProperty("quarkus.http.host-enabled", "false");
        System.setProperty("quarkus.log.console.level", "WARN");
        Quarkus.run(command, args);
    }

    private static void refuse() {
        System.err.print(USAGE);
        System.exit(2);
    }
}
