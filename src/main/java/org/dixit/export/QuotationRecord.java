package org.dixit.export;

import java.util.List;
import java.util.stream.Collectors;
import org.dixit.extract.QuotationType;
import org.dixit.review.Status;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Words that an article attributes to a speaker. Unknown is null.
 *
 * @param kind DIRECT, MIXED or INDIRECT
 * @param segments where its words stand, in order; outer quotation marks left out
 * @param speaker null where it can't be told, or not surely enough
 * @param mention the article's words by the cue that name the speaker ("she"); null where there are none
 * @param reportedBy the go-between
 * @param cue the words that report ("warned"); null where the quotation stands alone
 * @param alsoQuoted in how many other articles the same words are quoted
 * @param twoSpeakers whether one of them gives the words to another person
 * @param decisions what reviewers decided on it, the oldest first
 */
@Schema(name = "Quotation")
public record QuotationRecord(
        @Schema(examples = Format.VERSION) String schemaVersion,
        @Schema(examples = "quotation") String type,
        long id,
        String address,
        ArticleReference article,
        QuotationType kind,
        List<Target> segments,
        Sentence sentence,
        @Nullable SpeakerReference speaker,
        @Nullable String mention,
        @Nullable SpeakerReference reportedBy,
        @Nullable String cue,
        Status status,
        int alsoQuoted,
        boolean twoSpeakers,
        Extracted extracted,
        List<DecisionRecord> decisions) {

    public static final Columns<QuotationRecord> COLUMNS = Columns.<QuotationRecord>builder()
            .column("id", QuotationRecord::id)
            .column("kind", QuotationRecord::kind)
            .column("words", QuotationRecord::words)
            .column("speaker_id", q -> q.speaker == null ? null : q.speaker.id())
            .column("speaker", q -> q.speaker == null ? null : q.speaker.name())
            .column("speaker_affiliation", q -> q.speaker == null ? null : q.speaker.affiliation())
            .column("speaker_mention", QuotationRecord::mention)
            .column("reported_by", q -> q.reportedBy == null ? null : q.reportedBy.name())
            .column("cue", QuotationRecord::cue)
            .column("status", QuotationRecord::status)
            .column("also_quoted", QuotationRecord::alsoQuoted)
            .column("two_speakers", QuotationRecord::twoSpeakers)
            .column("article_id", q -> q.article.id())
            .column("article_version", q -> q.article.version())
            .column("publisher", q -> q.article.publisher())
            .column("published", q -> q.article.published())
            .column("headline", q -> q.article.headline())
            .column("start", q -> q.segments.get(0).position().start())
            .column("end", q -> q.segments.get(q.segments.size() - 1).position().end())
            .column("sentence", q -> q.sentence.text())
            .column("rule", q -> q.extracted.rule())
            .column("confidence", q -> q.extracted.confidence())
            .column("engine", q -> q.extracted.engine())
            .build();

    /** Its words, " … " between segments. */
    public String words() {
        return segments.stream().map(Target::exact).collect(Collectors.joining(" … "));
    }
}
