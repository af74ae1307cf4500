package org.dixit.syndication;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.dixit.article.Article;
import org.dixit.article.ArticleVersion;
import org.dixit.extract.Source;
import org.dixit.extract.document.Document;
import org.dixit.text.BlockKind;
import org.dixit.wording.Credits;
import org.dixit.wording.Overlap;
import org.dixit.wording.Shingles;
import org.jspecify.annotations.Nullable;

/**
 * Finds the articles that are one report with another, by the text of each that stands. To be called in the transaction
 * that changes an article, by one at a time. Looks only at articles that share some fingerprints.
 */
@ApplicationScoped
public class Syndication {

    /** To be raised when what is found changes. */
    public static final int RULES = 1;

    /** Fingerprints in common from which on two texts are read in full. */
    private static final int FEWEST_SHARED = 3;

    /** As much of the shorter in fingerprints, which are a sample: well below what makes a copy. */
    private static final double LEAST_SHARE = 0.2;

    /** So many are looked up at once. */
    private static final int PART = 1000;

    private final EntityManager entities;

    Syndication(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Looks for copies of an article whose text is new, and for what it is a copy of. People's word stands.
     *
     * @param version the one that stands
     * @return the articles that are, or were, one report with another article than before
     */
    public Set<Article> find(ArticleVersion version) {
        Article article = version.article;
        Set<Article> concerned = new LinkedHashSet<>(group(List.of(article)));
        Shingles shingles = shingles(version);
        version.credit = Credits.of(version.text, publisher(article)).orElse(null);
        Set<Article> told = forget(article);
        mark(article, shingles.fingerprints());
        for (Article other : Stream.concat(told.stream(), sharing(article)).toList()) {
            ArticlePair pair = compared(version, shingles, ArticleVersion.current(other));
            if (pair.found) {
                pair.persist();
            }
        }
        entities.flush();
        concerned.addAll(group(List.of(article)));
        return settle(concerned);
    }

    /** Lets what a person said of two articles take effect; tells whose report is another than before. */
    public Set<Article> decided(ArticlePair pair) {
        entities.flush();
        return settle(group(List.of(pair.one, pair.other)));
    }

    /** Takes back what the program found of an article. Tells of which articles people said something. */
    private static Set<Article> forget(Article article) {
        Set<Article> told = new LinkedHashSet<>();
        for (ArticlePair pair : ArticlePair.of(List.of(article))) {
            if (pair.told == null) {
                pair.delete();
            } else {
                told.add(pair.across(article));
            }
        }
        return told;
    }

    private void mark(Article article, Set<Long> fingerprints) {
        article.fingerprints.retainAll(fingerprints);
        article.fingerprints.addAll(fingerprints);
        article.copyRules = RULES;
        entities.flush();
    }

    /** The other articles that have so many fingerprints in common that their texts are worth reading. */
    private Stream<Article> sharing(Article article) {
        Map<Long, Long> shared = new HashMap<>();
        List<Long> own = List.copyOf(article.fingerprints);
        for (int from = 0; from < own.size(); from += PART) {
            counts(
                            "fingerprint in :values and article_id <> " + article.id,
                            own.subList(from, Math.min(own.size(), from + PART)))
                    .forEach((other, count) -> shared.merge(other, count, Long::sum));
        }
        shared.values().removeIf(count -> count < FEWEST_SHARED);
        Map<Long, Long> all = counts("article_id in :values", shared.keySet());
        return shared.entrySet().stream()
                .filter(other ->
                        other.getValue() >= LEAST_SHARE * Math.min(own.size(), all.getOrDefault(other.getKey(), 0L)))
                .map(Map.Entry::getKey)
                .sorted()
                .map(id -> Objects.requireNonNull(Article.<Article>findById(id)));
    }

    /** How many fingerprints of each article fit. */
    private Map<Long, Long> counts(String condition, Collection<Long> values) {
        if (values.isEmpty()) {
            return Map.of();
        }
        Stream<?> rows = entities.createNativeQuery(
                        "select article_id, count(*) from article_fingerprint where " + condition
                                + " group by article_id",
                        Object[].class)
                .setParameter("values", values)
                .getResultStream();
        return rows.map(Object[].class::cast).collect(toMap(row -> number(row[0]), row -> number(row[1])));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    /** The pair of two articles, measured; kept if it was not. */
    ArticlePair measured(Article article, Article other) {
        ArticleVersion version = ArticleVersion.current(article);
        ArticlePair pair = compared(version, shingles(version), ArticleVersion.current(other));
        pair.persistAndFlush();
        return pair;
    }

    private static ArticlePair compared(ArticleVersion version, Shingles shingles, ArticleVersion other) {
        ArticlePair pair = ArticlePair.findOrMake(version.article, other.article);
        Shingles others = shingles(other);
        boolean first = pair.one.id.equals(version.article.id);
        Overlap overlap = first ? Overlap.of(shingles, others) : Overlap.of(others, shingles);
        pair.take(overlap, overlap.isCopy(isCredited(version, other) || isCredited(other, version)));
        return pair;
    }

    /** Whether a text says that it is from the publisher of the other, or from the agency that the other is from. */
    private static boolean isCredited(ArticleVersion version, ArticleVersion source) {
        String credit = version.credit;
        @Nullable String publisher = publisher(source.article);
        return credit != null
                && (credit.equals(source.credit) && !credit.equals(Credits.UNNAMED)
                        || publisher != null && Credits.isSame(credit, publisher));
    }

    private static @Nullable String publisher(Article article) {
        return article.publisher == null ? null : article.publisher.name;
    }

    /** The article's own words; a copy bears a headline of its own. */
    private static Shingles shingles(ArticleVersion version) {
        Document document = Document.of(new Source(version.snapshot(), null, version.published, version.headline));
        return Shingles.of(document.blocks().stream()
                .filter(block -> block.kind().isOwnWords() && block.kind() != BlockKind.HEADLINE)
                .map(block -> document.text(block.span()))
                .toList());
    }

    /** The articles and all that are linked to them, by way of others too. */
    private static Set<Article> group(Collection<Article> articles) {
        Set<Article> group = new LinkedHashSet<>();
        Collection<Article> found = articles;
        while (group.addAll(found)) {
            Set<Article> ends = new LinkedHashSet<>(found);
            found = ArticlePair.of(ends).stream()
                    .filter(ArticlePair::isOneReport)
                    .flatMap(pair -> Stream.of(pair.one, pair.other))
                    .filter(end -> !group.contains(end))
                    .toList();
        }
        return group;
    }

    /** Writes down who had the text of each first. Tells of whom it is another than before. */
    private Set<Article> settle(Set<Article> articles) {
        Map<Long, Article> byId = articles.stream().collect(toMap(article -> article.id, article -> article));
        List<Originals.Link> links = ArticlePair.of(articles).stream()
                .filter(ArticlePair::isOneReport)
                .map(pair -> new Originals.Link(
                        pair.one.id, pair.other.id, pair.overlap().containment()))
                .toList();
        Map<Long, Long> originals =
                Originals.of(articles.stream().map(Originals::text).toList(), links);
        Set<Article> changed = new HashSet<>();
        for (Article article : articles) {
            @Nullable Long original = originals.get(article.id);
            @Nullable Article copied = original == null ? null : byId.get(original);
            if (!Objects.equals(copied, article.copyOf)) {
                article.copyOf = copied;
                changed.add(article);
            }
        }
        entities.flush();
        return changed;
    }
}
