package org.dixit.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.dixit.article.Article;
import org.dixit.article.ArticleVersion;
import org.dixit.article.Publisher;
import org.dixit.extract.Extraction;
import org.dixit.overview.OverviewCounts;
import org.dixit.tally.Placement;
import org.dixit.tally.Recount;
import org.jspecify.annotations.Nullable;

/** Puts articles and their versions into the database, one transaction an article. */
@ApplicationScoped
class Shelves {

    /** BCP 47 tags: the engine tells English from the rest, not the rest apart. */
    private static final String ENGLISH = "en";

    private static final String UNKNOWN = "und";

    private final Reading reading;
    private final Recount recount;
    private final OverviewCounts counts;
    private final Placement placement;
    private final Clock clock;

    Shelves(Reading reading, Recount recount, OverviewCounts counts, Placement placement, Clock clock) {
        this.reading = reading;
        this.recount = recount;
        this.counts = counts;
        this.placement = placement;
        this.clock = clock;
    }

    /** @param extraction what was found in it; null if it was not read */
    @Transactional
    Outcome put(IncomingArticle incoming, @Nullable Extraction extraction) {
        Optional<KnownArticle> known = KnownArticle.find(incoming);
        if (known.isEmpty()) {
            return add(incoming, extraction);
        }
        ArticleVersion version = known.get().version();
        return known.get().changed() ? addVersion(version, incoming, extraction) : keep(version, incoming);
    }

    /** The versions that stand and were last read by another engine than this. */
    @Transactional
    List<ArticleVersion> readByAnother(String engine) {
        return ArticleVersion.readByAnother(engine);
    }

    /** Writes what another engine finds in a version that stands. */
    @Transactional
    void readAnew(long version, Extraction extraction) {
        reading.write(ArticleVersion.findById(version), extraction, Optional.empty());
    }

    private Outcome add(IncomingArticle incoming, @Nullable Extraction extraction) {
        Article article = new Article();
        article.publisher = publisher(incoming.publisher());
        article.address = incoming.address();
        article.currentVersion = 1;
        article.importedAt = clock.instant();
        article.persist();
        ArticleVersion version = version(article, incoming, extraction);
        if (extraction == null) {
            return new Outcome.StoredUnread(article.id, version.headline, 1, version.language);
        }
        Reading.Written written = reading.write(version, extraction, Optional.empty());
        return new Outcome.Stored(article.id, version.headline, written.quotations(), written.claims());
    }

    private Outcome addVersion(ArticleVersion before, IncomingArticle incoming, @Nullable Extraction extraction) {
        Article article = before.article;
        learn(article, incoming);
        article.currentVersion = before.number + 1;
        ArticleVersion version = version(article, incoming, extraction);
        version.published = version.published == null ? before.published : version.published;
        if (extraction == null) {
            countAnew(article);
            return new Outcome.StoredUnread(article.id, version.headline, version.number, version.language);
        }
        Reading.Written written = reading.write(version, extraction, Optional.of(before));
        return new Outcome.NewVersion(
                article.id,
                version.headline,
                version.number,
                written.quotations(),
                written.claims(),
                written.carried().over(),
                written.carried().returned());
    }

    private Outcome keep(ArticleVersion version, IncomingArticle incoming) {
        boolean nameless = version.article.publisher == null;
        learn(version.article, incoming);
        if (nameless && version.article.publisher != null) {
            countAnew(version.article);
        }
        return new Outcome.Unchanged(version.article.id, version.headline, version.number);
    }

    /** What is counted of an article whose claims nobody wrote anew. */
    private void countAnew(Article article) {
        placement.takeTurn();
        recount.of(article);
        counts.count(article);
    }

    /** An article that came without publisher or address is the same one when it comes with them. */
    private void learn(Article article, IncomingArticle incoming) {
        article.publisher = article.publisher == null ? publisher(incoming.publisher()) : article.publisher;
        article.address = article.address == null ? incoming.address() : article.address;
    }

    private ArticleVersion version(Article article, IncomingArticle incoming, @Nullable Extraction extraction) {
        ArticleVersion version = new ArticleVersion();
        version.article = article;
        version.number = article.currentVersion;
        version.headline = incoming.headlineOrFirstLine();
        version.published = incoming.published();
        version.notice = incoming.notice();
        version.language = extraction == null ? UNKNOWN : ENGLISH;
        version.text = incoming.text();
        version.sha256 = version.snapshot().sha256();
        version.engine = extraction == null ? null : extraction.engine();
        version.fetchedAt = clock.instant();
        version.persist();
        return version;
    }

    private static @Nullable Publisher publisher(@Nullable String name) {
        if (name == null) {
            return null;
        }
        return Publisher.findByName(name).orElseGet(() -> {
            Publisher publisher = new Publisher();
            publisher.name = name;
            publisher.persist();
            return publisher;
        });
    }
}
