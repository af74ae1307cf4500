package org.dixit.export;

import java.util.List;
import org.dixit.extract.SpeakerKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who says or claims.
 *
 * @param name the fullest name known
 * @param aliases other names that articles give it
 * @param affiliation for whom it speaks; null where it is not known
 * @param roles what articles call it, article by article
 * @param quotations how many stand
 * @param claims how many stand
 */
@Schema(name = "Speaker")
public record SpeakerRecord(
        @Schema(examples = Format.VERSION) String schemaVersion,
        @Schema(examples = "speaker") String type,
        long id,
        String address,
        String name,
        SpeakerKind kind,
        List<String> aliases,
        @Nullable SpeakerReference affiliation,
        List<Role> roles,
        long quotations,
        long claims) {

    public static final Columns<SpeakerRecord> COLUMNS = Columns.<SpeakerRecord>builder()
            .column("id", SpeakerRecord::id)
            .column("name", SpeakerRecord::name)
            .column("kind", SpeakerRecord::kind)
            .column("aliases", s -> String.join("; ", s.aliases))
            .column("affiliation_id", s -> s.affiliation == null ? null : s.affiliation.id())
            .column("affiliation", s -> s.affiliation == null ? null : s.affiliation.name())
            .column("quotations", SpeakerRecord::quotations)
            .column("claims", SpeakerRecord::claims)
            .build();

    /**
     * What one article makes of the speaker.
     *
     * @param role in the article's words; null where it gives none
     * @param affiliation name of whom it speaks for there; null where it is not said
     */
    @Schema(name = "SpeakerRole")
    public record Role(
            ArticleReference article,
            @Nullable String role,
            @Nullable String affiliation) {}
}
