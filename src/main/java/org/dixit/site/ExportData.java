package org.dixit.site;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import org.dixit.article.ArticleQueries;
import org.dixit.claim.ClaimQueries;
import org.dixit.export.ArticleRecord;
import org.dixit.export.ClaimRecord;
import org.dixit.export.EventRecord;
import org.dixit.export.Format;
import org.dixit.export.QuotationRecord;
import org.dixit.export.SpeakerRecord;
import org.dixit.export.TallyRecord;
import org.dixit.quotation.QuotationQueries;
import org.dixit.speaker.SpeakerQueries;
import org.dixit.tally.EventQueries;
import org.dixit.tally.TallyQueries;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Everything that stands, as JSON Lines: one item a line, each as its own address gives it. Read from the database part
 * by part, each in a transaction of its own, so that memory stays constant; what is added meanwhile may be in or not.
 */
@Path("/export.jsonl")
@Tag(name = "Everything")
public class ExportData {

    private final ArticleQueries articles;
    private final SpeakerQueries speakers;
    private final QuotationQueries quotations;
    private final ClaimQueries claims;
    private final EventQueries events;
    private final TallyQueries tallies;
    private final ObjectMapper json;

    ExportData(
            ArticleQueries articles,
            SpeakerQueries speakers,
            QuotationQueries quotations,
            ClaimQueries claims,
            EventQueries events,
            TallyQueries tallies,
            ObjectMapper json) {
        this.articles = articles;
        this.speakers = speakers;
        this.quotations = quotations;
        this.claims = claims;
        this.events = events;
        this.tallies = tallies;
        this.json = json;
    }

    @GET
    @Produces(Format.JSON_LINES)
    @Operation(
            summary =
                    "Everything that stands, an item a line: articles with their texts, speakers, quotations, claims, events, tallies")
    public StreamingOutput everything() {
        return out -> {
            BufferedOutputStream lines = new BufferedOutputStream(out);
            write(articles::following, ArticleRecord::id, lines);
            write(speakers::following, SpeakerRecord::id, lines);
            write(quotations::following, QuotationRecord::id, lines);
            write(claims::following, ClaimRecord::id, lines);
            write(events::following, EventRecord::id, lines);
            write(tallies::following, TallyRecord::id, lines);
            lines.flush();
        };
    }

    /** Writes all items, of which {@code following} gives those that come next after an id, in its order. */
    private <T> void write(LongFunction<List<T>> following, ToLongFunction<T> id, OutputStream lines)
            throws IOException {
        List<T> part = part(following, 0);
        while (!part.isEmpty()) {
            for (T item : part) {
                lines.write(json.writeValueAsBytes(item));
                lines.write('\n');
            }
            part = part(following, id.applyAsLong(part.get(part.size() - 1)));
        }
    }

    private static <T> List<T> part(LongFunction<List<T>> following, long after) {
        return QuarkusTransaction.requiringNew().call(() -> following.apply(after));
    }
}
