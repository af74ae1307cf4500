package org.dixit.review;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriBuilder;
import org.dixit.divergence.flag.FlagKind;
import org.dixit.extract.Measure;
import org.jspecify.annotations.Nullable;

/** Which part of the queue a reviewer works through, and how far they are; null asks for any. */
public class QueueFilter {

    @QueryParam("kind")
    public @Nullable ItemKind kind;

    @QueryParam("article")
    public @Nullable Long article;

    @QueryParam("publisher")
    public @Nullable String publisher;

    @QueryParam("measure")
    public @Nullable Measure measure;

    /** Claims, or quotations, that a flag of this kind rests on. */
    @QueryParam("flag")
    public @Nullable FlagKind flag;

    /** The item that was left last ("claim-12"); the queue goes on after it. */
    @QueryParam("after")
    public @Nullable ItemRef after;

    /** How many were left behind since the reviewer began. */
    @QueryParam("done")
    public int done;

    /** The address of the desk with this part of the queue, from its beginning. */
    public String start() {
        return desk().build().toString();
    }

    /** The address of the desk when an item was decided on or skipped. */
    public String next(ItemRef left) {
        return desk().queryParam("after", left)
                .queryParam("done", done + 1)
                .build()
                .toString();
    }

    /** The address of the desk with this item on it. */
    public String at(ItemRef item) {
        return desk().queryParam("item", item).queryParam("done", done).build().toString();
    }

    /** The address of the desk with an item that was left before. */
    public String back(ItemRef item) {
        return desk().queryParam("item", item)
                .queryParam("done", Math.max(0, done - 1))
                .build()
                .toString();
    }

    /** What forms add to their address so that the reviewer goes on from here. */
    public String query() {
        UriBuilder here = desk();
        if (after != null) {
            here.queryParam("after", after);
        }
        String query = here.queryParam("done", done).build().getRawQuery();
        return query == null ? "" : "?" + query;
    }

    private UriBuilder desk() {
        UriBuilder desk = UriBuilder.fromPath("/review");
        if (kind != null) {
            desk.queryParam("kind", kind.word());
        }
        if (article != null) {
            desk.queryParam("article", article);
        }
        if (publisher != null) {
            desk.queryParam("publisher", publisher);
        }
        if (measure != null) {
            desk.queryParam("measure", measure.label());
        }
        if (flag != null) {
            desk.queryParam("flag", flag.key());
        }
        return desk;
    }
}
