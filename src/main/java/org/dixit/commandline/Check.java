package org.dixit.commandline;

import io.quarkus.runtime.QuarkusApplication;
import org.dixit.importing.WordsCheck;

/** Checks law 1, {@code text[start, end) == exact}, for every claim and every segment of a quotation in the database. */
public final class Check implements QuarkusApplication {

    private final WordsCheck check;

    Check(WordsCheck check) {
        this.check = check;
    }

    /** Prints each place where other words stand. Exit code 0 if there is none, else 1. */
    @Override
    public int run(String... args) {
        WordsCheck.Result result = check.run(System.out::println);
        System.out.println("Checked " + result.checked() + " places in the texts; " + result.wrong() + " wrong.");
        return result.wrong() == 0 ? 0 : 1;
    }
}
