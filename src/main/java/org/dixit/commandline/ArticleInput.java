package org.dixit.commandline;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.dixit.extract.Source;
import org.dixit.text.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * One article given to the command line.
 *
 * @param docId by which its results are known
 */
record ArticleInput(String docId, Source source) {

    private static final JsonFactory JSON = new JsonFactory();

    /** A plain text, known by the name of its file. */
    static ArticleInput ofText(String docId, String text) {
        return new ArticleInput(docId, Source.of(text));
    }

    /**
     * One line of JSON Lines: {@code text} and, where known, {@code doc_id}, {@code publisher}, {@code published} and
     * {@code headline}; other keys are ignored.
     *
     * @param fallbackId stands where the line gives no {@code doc_id}
     * @throws UnreadableInput if the line is no such object, with what is wrong
     */
    static ArticleInput ofJson(String line, String fallbackId) {
        Map<String, String> fields = fields(line);
        String text = fields.get("text");
        if (text == null) {
            throw new UnreadableInput("has no \"text\"");
        }
        Source source = new Source(
                new Snapshot(text), fields.get("publisher"), day(fields.get("published")), fields.get("headline"));
        return new ArticleInput(fields.getOrDefault("doc_id", fallbackId), source);
    }

    private static Map<String, String> fields(String line) {
        Map<String, String> fields = new HashMap<>();
        try (JsonParser parser = JSON.createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new UnreadableInput("is no JSON object");
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                if (parser.nextToken() == JsonToken.VALUE_STRING) {
                    fields.put(name, parser.getText());
                } else {
                    parser.skipChildren();
                }
            }
            return fields;
        } catch (IOException e) {
            throw new UnreadableInput("is no valid JSON");
        }
    }

    private static @Nullable LocalDate day(@Nullable String published) {
        if (published == null || published.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(published.length() > 10 ? published.substring(0, 10) : published);
        } catch (DateTimeException e) {
            throw new UnreadableInput("has a \"published\" that is no day like 2022-03-03: " + published);
        }
    }
}
