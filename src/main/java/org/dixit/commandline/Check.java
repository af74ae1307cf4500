package org.dixit.commandline;

import io.quarkus.runtime.QuarkusApplication;
import org.dixit.importing.WordsCheck;
import org.dixit.overview.StatisticsCheck;

/**
 * Checks law 1, {@code text[start, end) == exact}, for every claim and every segment of a quotation in the database, and
 * holds all statistics against a recount.
 */
public final class Check implements QuarkusApplication {

    private final WordsCheck words;
    private final StatisticsCheck statistics;

    Check(WordsCheck words, StatisticsCheck statistics) {
        this.words = words;
        this.statistics = statistics;
    }

    /** Prints each place where other words stand, and all whose statistics are others. Exit code 0 if there is none, else 1. */
    @Override
    public int run(String... args) {
        WordsCheck.Result placed = words.run(System.out::println);
        System.out.println("Checked " + placed.checked() + " places in the texts; " + placed.wrong() + " wrong.");
        StatisticsCheck.Result counted = statistics.run(System.out::println);
        System.out.println("Counted " + counted.checked() + " statistics anew; " + counted.wrong() + " wrong.");
        return placed.wrong() + counted.wrong() == 0 ? 0 : 1;
    }
}
