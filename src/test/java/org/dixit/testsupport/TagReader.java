package org.dixit.testsupport;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dixit.text.Snapshot;
import org.dixit.text.Span;

/** Takes the tags out of an annotated article and keeps what they say. */
final class TagReader {

    private static final Pattern TAG = Pattern.compile("<q((?: \\w+=\"[^\"]*\")*)>|<s q=\"([\\w ]+)\">");
    private static final Pattern ATTRIBUTE = Pattern.compile("(\\w+)=\"([^\"]*)\"");
    private static final Pattern LEFT_OVER = Pattern.compile("</?[qs]\\b");
    private static final String OPENING = "“\"«‘'";

    private final StringBuilder text = new StringBuilder();
    private final Map<String, Map<String, String>> attributes = new LinkedHashMap<>();
    private final Map<String, List<Span>> segments = new LinkedHashMap<>();
    private final Map<String, List<Span>> mentions = new LinkedHashMap<>();

    private TagReader() {}

    static TagReader of(String tagged) {
        TagReader reader = new TagReader();
        reader.read(tagged.replaceAll("^\n+|\n+$", ""));
        return reader;
    }

    Snapshot snapshot() {
        return new Snapshot(text.toString());
    }

    List<AnnotatedQuotation> quotations() {
        return segments.keySet().stream().map(this::quotation).toList();
    }

    private void read(String tagged) {
        Matcher tag = TAG.matcher(tagged);
        int at = 0;
        while (tag.find(at)) {
            text.append(tagged, at, tag.start());
            at = content(tagged, tag);
        }
        text.append(tagged, at, tagged.length());
        Matcher leftOver = LEFT_OVER.matcher(text);
        if (leftOver.find()) {
            throw new IllegalArgumentException("Badly written tag: " + text.substring(leftOver.start()));
        }
    }

    /** Reads what stands in the tag just opened; returns where its closing tag ends. */
    private int content(String tagged, Matcher opening) {
        String closing = opening.group(2) == null ? "</q>" : "</s>";
        int end = tagged.indexOf(closing, opening.end());
        String words = end < 0 ? "" : tagged.substring(opening.end(), end);
        if (words.isEmpty() || words.contains("\n") || LEFT_OVER.matcher(words).find()) {
            throw new IllegalArgumentException("Not closed within its paragraph: " + opening.group());
        }
        int start = text.codePointCount(0, text.length());
        text.append(words);
        keep(opening, new Span(start, start + words.codePointCount(0, words.length())));
        return end + closing.length();
    }

    private void keep(Matcher opening, Span place) {
        if (opening.group(2) == null) {
            Map<String, String> found = new LinkedHashMap<>();
            ATTRIBUTE.matcher(opening.group(1)).results().forEach(a -> found.put(a.group(1), a.group(2)));
            String id = found.getOrDefault("id", "");
            attributes.computeIfAbsent(id, i -> new LinkedHashMap<>()).putAll(found);
            segments.computeIfAbsent(id, i -> new ArrayList<>()).add(place);
        } else {
            for (String id : opening.group(2).split(" ")) {
                mentions.putIfAbsent(id, List.of(place));
            }
        }
    }

    private AnnotatedQuotation quotation(String id) {
        Map<String, String> known = attributes.get(id);
        if (id.isEmpty() || !known.containsKey("by")) {
            throw new IllegalArgumentException("Neither id nor speaker: " + known);
        }
        List<Span> spans = List.copyOf(segments.get(id));
        boolean direct = OPENING.indexOf(snapshot().flat().charAt(spans.get(0).start())) >= 0;
        List<Span> named = mentions.getOrDefault(id, List.of());
        return new AnnotatedQuotation(id, spans, known.get("by"), named, direct, known.containsKey("opt"));
    }
}
