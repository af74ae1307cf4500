package org.dixit.speaker;

import jakarta.ws.rs.QueryParam;
import org.dixit.extract.SpeakerKind;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which speakers are asked for; null asks for any. */
public class SpeakerFilter {

    @QueryParam("kind")
    public @Nullable SpeakerKind kind;

    @QueryParam("affiliation")
    @Parameter(description = "Id of the speaker for whom they speak")
    public @Nullable Long affiliation;

    @QueryParam("q")
    @Parameter(description = "Words of a name")
    public @Nullable String q;

    @QueryParam("after")
    @Parameter(description = "Key of the part that follows, as the part before gives it")
    public @Nullable Long after;

    /** The speakers that hold all the words. */
    public static SpeakerFilter words(String words) {
        SpeakerFilter filter = new SpeakerFilter();
        filter.q = words;
        return filter;
    }
}
