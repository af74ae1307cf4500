package org.dixit.syndication;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dixit.article.Article;
import org.dixit.article.ArticleVersion;
import org.jspecify.annotations.Nullable;

/**
 * Who had a text first. Each article is a copy of that one of the earlier articles it is linked to whose text it shares
 * most of, and by way of it of the first. So a round-up of two reports is a copy of one of them, and does not make one of
 * the two. The same for the same articles, in whatever order they came.
 */
final class Originals {

    /**
     * An article as it stands.
     *
     * @param credited whether it says that its text is from somebody else
     * @param rest decides where all else is the same
     */
    record Text(long article, @Nullable LocalDate day, boolean credited, String publisher, String rest) {

        /** The earliest first, unknown days last; on one day whoever credits nobody else. */
        static final Comparator<Text> FIRST = Comparator.comparing(
                        Text::day, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                .thenComparing(Text::credited)
                .thenComparing(Text::publisher)
                .thenComparing(Text::rest)
                .thenComparing(Text::article);
    }

    /**
     * Two articles that are one report.
     *
     * @param share how much of the shorter stands in the longer
     */
    record Link(long one, long other, double share) {}

    private final Map<Long, Text> texts;
    private final Map<Long, Link> sources = new HashMap<>();

    private Originals(Collection<Text> texts, Collection<Link> links) {
        this.texts = texts.stream().collect(Collectors.toMap(Text::article, Function.identity()));
        links.forEach(this::add);
    }

    /** The first of those that each article is a copy of, by its id; an article that had its text first is left out. */
    static Map<Long, Long> of(Collection<Text> texts, Collection<Link> links) {
        Originals originals = new Originals(texts, links);
        return originals.sources.keySet().stream().collect(Collectors.toMap(Function.identity(), originals::first));
    }

    /** An article as its version that stands has it. */
    static Text text(Article article) {
        ArticleVersion version = ArticleVersion.current(article);
        return new Text(
                article.id,
                version.published,
                version.credit != null,
                article.publisher == null ? "" : article.publisher.name,
                version.headline + version.sha256 + article.address);
    }

    private void add(Link link) {
        long later = isBefore(link.one, link.other) ? link.other : link.one;
        sources.merge(later, link, (known, other) -> better(known, other, later));
    }

    private Link better(Link known, Link other, long later) {
        int more = Double.compare(other.share, known.share);
        return more > 0 || more == 0 && isBefore(across(other, later), across(known, later)) ? other : known;
    }

    private long first(long article) {
        Link source = sources.get(article);
        return source == null ? article : first(across(source, article));
    }

    private boolean isBefore(long one, long other) {
        return Text.FIRST.compare(texts.get(one), texts.get(other)) < 0;
    }

    private static long across(Link link, long article) {
        return link.one == article ? link.other : link.one;
    }
}
