package org.dixit;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.dixit.commandline.ExtractCommand;

/** Starts Dixit: the web app, or the command named by the first argument. */
@QuarkusMain
public final class Dixit {

    private Dixit() {}

    public static void main(String... args) throws IOException {
        if (args.length > 0 && args[0].equals("extract")) {
            System.exit(extract(Arrays.asList(args).subList(1, args.length)));
        }
        Quarkus.run(args);
    }

    /** Before Quarkus starts, so that neither web nor database is there to wait for. */
    private static int extract(List<String> files) throws IOException {
        try (OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out))) {
            return new ExtractCommand(System.in, out, System.err).run(files);
        }
    }
}
