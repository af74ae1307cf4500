package org.dixit.commandline;

import io.quarkus.runtime.QuarkusApplication;
import org.dixit.importing.ArticleStore;

/** Reads again every article that an earlier engine read. What people decided stays. */
public final class ReadAnew implements QuarkusApplication {

    private final ArticleStore store;

    ReadAnew(ArticleStore store) {
        this.store = store;
    }

    @Override
    public int run(String... args) {
        System.out.println("Articles read anew: " + store.readAnew());
        return 0;
    }
}
