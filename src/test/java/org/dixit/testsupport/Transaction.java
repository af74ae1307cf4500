package org.dixit.testsupport;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.function.Supplier;

/** Looks at the database, and writes to it, beside the requests of a test. */
public final class Transaction {

    private Transaction() {}

    /** What comes of work that is done in a transaction of its own. */
    public static <T> T inTransaction(Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(work::get);
    }
}
