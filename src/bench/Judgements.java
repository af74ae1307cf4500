package org.dixit.extract.speaker;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.dixit.extract.Source;
import org.dixit.extract.document.Document;
import org.dixit.extract.quotation.Attribution;
import org.dixit.extract.quotation.Attributions;

/**
 * Prints, for every attribution of the articles in a file, whom the engine takes for its speaker before it asks how sure
 * that is, and what speaks for and against it: what {@code src/bench/calibrate} learns from.
 */
public class Judgements {

    private static final ObjectMapper JSON = new ObjectMapper();

    public static void main(String[] args) throws Exception {
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            JsonNode article = JSON.readTree(line);
            Document document = Document.of(Source.of(article.get("text").asText()));
            Attributions attributions = Attributions.of(document);
            Speakers speakers = Speakers.of(document, attributions);
            for (Attribution attribution : attributions.all()) {
                Entity likely = speakers.likely(attribution);
                System.out.println(JSON.writeValueAsString(Map.of(
                        "doc_id", article.get("doc_id").asText(),
                        "start", attribution.span().start(),
                        "end", attribution.span().end(),
                        "rule", attribution.rule(),
                        "likely", likely == null ? "" : likely.name(),
                        "evidence", speakers.evidence(attribution))));
            }
        }
    }
}
