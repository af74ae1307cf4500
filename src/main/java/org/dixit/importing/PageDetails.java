package org.dixit.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dixit.text.Shortened;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says of its article: by schema.org (JSON-LD), Open Graph, or HTML itself. What it says wrongly is unknown. */
final class PageDetails {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int DAY_LENGTH = "2022-03-03".length();

    private final Document page;
    private final List<JsonNode> articles = new ArrayList<>();

    private PageDetails(Document page) {
        this.page = page;
        page.select("script[type=application/ld+json]").forEach(script -> collect(json(script.data())));
    }

    static Details of(Document page) {
        PageDetails said = new PageDetails(page);
        return new Details(
                said.first(said.meta("og:site_name"), said.linked(a -> a.path("publisher")
                                .path("name")))
                        .map(name -> Shortened.to(IncomingArticle.MAX_PUBLISHER, name))
                        .orElse(null),
                said.first(
                                said.linked(a -> a.path("headline")),
                                said.meta("og:title"),
                                said.words("h1"),
                                said.words("title"))
                        .map(headline -> Shortened.to(IncomingArticle.MAX_HEADLINE, headline))
                        .orElse(null),
                said.published(),
                said.address(),
                null);
    }

    private @Nullable LocalDate published() {
        return Stream.of(
                        meta("article:published_time"),
                        linked(a -> a.path("datePublished")),
                        attribute("time[datetime]", "datetime"),
                        meta("date"),
                        meta("dc.date"))
                .flatMap(Optional::stream)
                .map(PageDetails::day)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String address() {
        return Stream.of(attribute("link[rel=canonical]", "href"), meta("og:url"))
                .flatMap(Optional::stream)
                .filter(PageDetails::isAddress)
                .findFirst()
                .orElse(null);
    }

    /** The day as the page writes it, in the page's own time zone. */
    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written.substring(0, Math.min(DAY_LENGTH, written.length()))));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static boolean isAddress(String written) {
        try {
            WebAddress.parse(written);
            return true;
        } catch (RefusedException e) {
            return false;
        }
    }

    @SafeVarargs
    private Optional<String> first(Optional<String>... said) {
        return Stream.of(said).flatMap(Optional::stream).findFirst();
    }

    private Optional<String> meta(String name) {
        return attribute("meta[property=" + name + "], meta[name=" + name + "]", "content");
    }

    private Optional<String> attribute(String selector, String attribute) {
        return known(page.select(selector).attr(attribute));
    }

    private Optional<String> words(String selector) {
        return Optional.ofNullable(page.selectFirst(selector))
                .map(Element::text)
                .flatMap(PageDetails::known);
    }

    private Optional<String> linked(Function<JsonNode, JsonNode> field) {
        return articles.stream()
                .map(field)
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .map(PageDetails::known)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> known(String said) {
        return said.isBlank() ? Optional.empty() : Optional.of(said.strip());
    }

    /** Articles stand alone, in a list, or in a graph. */
    private void collect(JsonNode node) {
        node.path("@graph").forEach(this::collect);
        if (node.isArray()) {
            node.forEach(this::collect);
        } else if (node.path("@type").toString().contains("Article")) {
            articles.add(node);
        }
    }

    private static JsonNode json(String data) {
        try {
            return JSON.readTree(data);
        } catch (JsonProcessingException e) {
            return JSON.missingNode();
        }
    }
}
