package org.dixit.export;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A speaker that may be the same as another, which nobody decided yet.
 *
 * @param evidence why, in plain English: how the names are alike, then what else speaks for it
 * @param quotations how many stand
 * @param claims how many stand
 */
@Schema(name = "LikelySame")
public record LikelySame(SpeakerReference speaker, List<String> evidence, long quotations, long claims) {

    public static final Columns<LikelySame> COLUMNS = Columns.<LikelySame>builder()
            .column("id", l -> l.speaker.id())
            .column("name", l -> l.speaker.name())
            .column("kind", l -> l.speaker.kind())
            .column("affiliation", l -> l.speaker.affiliation())
            .column("evidence", l -> String.join("; ", l.evidence))
            .column("quotations", LikelySame::quotations)
            .column("claims", LikelySame::claims)
            .build();
}
