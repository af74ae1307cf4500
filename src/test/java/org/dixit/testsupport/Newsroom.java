package org.dixit.testsupport;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.dixit.article.Article;
import org.dixit.article.ArticleVersion;
import org.dixit.article.Publisher;
import org.dixit.claim.Claim;
import org.dixit.extract.ClaimRole;
import org.dixit.extract.CountType;
import org.dixit.extract.Measure;
import org.dixit.extract.QuotationType;
import org.dixit.extract.SpeakerKind;
import org.dixit.quotation.Quotation;
import org.dixit.quotation.Segment;
import org.dixit.review.Origin;
import org.dixit.review.Status;
import org.dixit.speaker.Speaker;
import org.dixit.text.Snapshot;
import org.dixit.text.Span;

/** Articles, speakers, quotations and claims, put into the database without the engine. Each call is a transaction. */
public final class Newsroom {

    private static final String ENGINE = "0.0.0";

    private Newsroom() {}

    /** An article of one version. */
    public static ArticleVersion article(String publisher, LocalDate published, String headline, String text) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Article article = new Article();
            article.publisher = publisher(publisher);
            article.currentVersion = 1;
            article.importedAt = Instant.EPOCH;
            article.persist();
            return version(article, published, headline, text);
        });
    }

    /** A further version, which from now on is the one in force. */
    public static ArticleVersion changed(ArticleVersion old, String text) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Article article = Article.findById(old.article.id);
            article.currentVersion++;
            return version(article, old.published, old.headline, text);
        });
    }

    private static ArticleVersion version(Article article, LocalDate published, String headline, String text) {
        ArticleVersion version = new ArticleVersion();
        version.article = article;
        version.number = article.currentVersion;
        version.headline = headline;
        version.published = published;
        version.language = "en";
        version.text = text;
        version.sha256 = new Snapshot(text).sha256();
        version.engine = ENGINE;
        version.fetchedAt = Instant.EPOCH;
        version.persist();
        return version;
    }

    private static Publisher publisher(String name) {
        return Publisher.findByName(name).orElseGet(() -> {
            Publisher publisher = new Publisher();
            publisher.name = name;
            publisher.persist();
            return publisher;
        });
    }

    /** The speaker of that name; a new one if there is none. */
    public static Speaker speaker(String name, SpeakerKind kind) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Speaker.findByIdentity(name).orElseGet(() -> Speaker.add(name, kind, name)));
    }

    /** The claim that says exactly {@code value} in the first place where the words stand; {@code value} may be null. */
    public static Claim claim(ArticleVersion version, String words, Long value, Measure measure, Speaker claimant) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Span span = find(version, words);
            Claim claim = new Claim();
            claim.version = ArticleVersion.findById(version.id);
            claim.extractionKey = UUID.randomUUID().toString();
            claim.start = span.start();
            claim.end = span.end();
            claim.exact = words;
            claim.sentenceStart = 0;
            claim.sentenceEnd = version.snapshot().length();
            claim.value = value == null ? null : BigDecimal.valueOf(value);
            claim.low = claim.value;
            claim.lowInclusive = value != null;
            claim.high = claim.value;
            claim.highInclusive = value != null;
            claim.unit = "count";
            claim.measure = measure;
            claim.population = "people";
            claim.claimant = claimant;
            claim.attributedHere = claimant != null;
            claim.countType = CountType.UNSTATED;
            claim.role = ClaimRole.TOTAL;
            claim.rule = "fixture";
            claim.confidence = 0.9;
            claim.engine = ENGINE;
            claim.origin = Origin.ENGINE;
            claim.status = Status.UNREVIEWED;
            claim.persist();
            return claim;
        });
    }

    /** The quotation whose segments are the first places where the words stand. */
    public static Quotation quotation(ArticleVersion version, QuotationType type, Speaker speaker, String... segments) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Quotation quotation = new Quotation();
            quotation.version = ArticleVersion.findById(version.id);
            quotation.extractionKey = UUID.randomUUID().toString();
            quotation.type = type;
            for (String words : segments) {
                quotation.segments.add(segment(find(version, words), words));
            }
            quotation.speaker = speaker;
            quotation.sentenceStart = 0;
            quotation.sentenceEnd = version.snapshot().length();
            quotation.rule = "fixture";
            quotation.confidence = 0.9;
            quotation.engine = ENGINE;
            quotation.origin = Origin.ENGINE;
            quotation.status = Status.UNREVIEWED;
            quotation.persist();
            return quotation;
        });
    }

    private static Segment segment(Span span, String words) {
        Segment segment = new Segment();
        segment.start = span.start();
        segment.end = span.end();
        segment.exact = words;
        return segment;
    }

    private static Span find(ArticleVersion version, String words) {
        int at = version.text.indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("“" + words + "” does not stand in the article");
        }
        int start = version.text.codePointCount(0, at);
        return new Span(start, start + words.codePointCount(0, words.length()));
    }
}
