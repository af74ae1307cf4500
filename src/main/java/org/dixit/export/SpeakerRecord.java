package org.dixit.export;

import java.util.List;
import org.dixit.extract.SpeakerKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who says or claims. One that stands has with it all that was joined to it; one that was joined to another has what
 * articles say of it under its own names.
 *
 * @param name the fullest name known
 * @param aliases other names that articles give it
 * @param affiliation for whom it speaks; null where it is not known
 * @param roles what articles call it, article by article in the order of their days
 * @param quotations how many stand
 * @param claims how many stand
 * @param joined the speakers that a person joined to it
 * @param joinedInto the speaker that stands for it since a person joined it; null where it stands for itself
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
        long claims,
        List<SpeakerReference> joined,
        @Nullable SpeakerReference joinedInto) {

    public static final Columns<SpeakerRecord> COLUMNS = Columns.<SpeakerRecord>builder()
            .column("id", SpeakerRecord::id)
            .column("name", SpeakerRecord::name)
            .column("kind", SpeakerRecord::kind)
            .column("aliases", s -> String.join("; ", s.aliases))
            .column("affiliation_id", s -> s.affiliation == null ? null : s.affiliation.id())
            .column("affiliation", s -> s.affiliation == null ? null : s.affiliation.name())
            .column("quotations", SpeakerRecord::quotations)
            .column("claims", SpeakerRecord::claims)
            .column(
                    "joined_ids",
                    s -> String.join(
                            "; ",
                            s.joined.stream()
                                    .map(each -> String.valueOf(each.id()))
                                    .toList()))
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
            @Nullable String affiliation) {

        public static final Columns<Role> COLUMNS = Columns.<Role>builder()
                .column("published", r -> r.article.published())
                .column("role", Role::role)
                .column("affiliation", Role::affiliation)
                .column("publisher", r -> r.article.publisher())
                .column("headline", r -> r.article.headline())
                .column("article_id", r -> r.article.id())
                .column("article_version", r -> r.article.version())
                .build();
    }
}
