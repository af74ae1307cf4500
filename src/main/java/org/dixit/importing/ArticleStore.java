package org.dixit.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.dixit.article.ArticleVersion;
import org.dixit.extract.Extraction;
import org.dixit.extract.Extractor;
import org.dixit.extract.Source;
import org.dixit.extract.document.Language;
import org.jspecify.annotations.Nullable;

/**
 * Takes articles in: each in one transaction, with its quotations and claims, or not at all. An article is known by its
 * address, or else by its text and publisher; a changed text at a known address is a new version of its article.
 */
@ApplicationScoped
public class ArticleStore {

    private final Extractor extractor = new Extractor();
    /** Two articles at once could both make the same speaker. */
    private final ReentrantLock one = new ReentrantLock();

    private final Shelves shelves;

    ArticleStore(Shelves shelves) {
        this.shelves = shelves;
    }

    /** Reads and stores an article. What is not in English is stored unread. */
    public Outcome store(IncomingArticle incoming) {
        boolean english = Language.of(incoming.text()) == Language.ENGLISH;
        return store(incoming, english ? extractor.extract(incoming.source()) : null);
    }

    /** Stores an article with what was found in it; null if it was not read. */
    public Outcome store(IncomingArticle incoming, @Nullable Extraction extraction) {
        return alone(() -> shelves.put(incoming, extraction));
    }

    /** Reads every version that stands and was read by another engine; what people decided stays. Tells how many. */
    public int readAnew() {
        List<ArticleVersion> stale = shelves.readByAnother(Extractor.VERSION);
        for (ArticleVersion version : stale) {
            readAnew(version.id, extractor.extract(source(version)));
        }
        return stale.size();
    }

    /** Brings what is stored of a version that stands in line with what is found in it now. */
    public void readAnew(long version, Extraction extraction) {
        alone(() -> {
            shelves.readAnew(version, extraction);
            return version;
        });
    }

    private static Source source(ArticleVersion version) {
        return new Source(
                version.snapshot(),
                version.article.publisher == null ? null : version.article.publisher.name,
                version.published,
                version.headline);
    }

    private <T> T alone(Supplier<T> work) {
        one.lock();
        try {
            return work.get();
        } finally {
            one.unlock();
        }
    }
}
