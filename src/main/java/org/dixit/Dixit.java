package org.dixit;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts Dixit: the web app, or the command named by the first argument. */
@QuarkusMain
public final class Dixit {

    private Dixit() {}

    public static void main(String... args) {
        Quarkus.run(args);
    }
}
