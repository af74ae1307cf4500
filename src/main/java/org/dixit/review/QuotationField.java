package org.dixit.review;

import java.util.EnumSet;
import java.util.Set;
import org.dixit.extract.QuotationType;
import org.dixit.quotation.Quotation;
import org.jspecify.annotations.Nullable;

/** What can be decided of a quotation. */
public enum QuotationField implements Field<Quotation> {
    STATUS(Slot.required("status", "Status", Status.FORMAT, q -> q.status, (q, v) -> q.status = v)) {
        @Override
        public void check(Act act) {
            Status.check(act);
        }
    },
    TYPE(Slot.required("type", "Type", Format.oneOf(QuotationType.class), q -> q.type, (q, v) -> q.type = v)),
    SPEAKER(Slot.open(
            "speaker", "Speaker", Voice.FORMAT, q -> Voice.of(q.speaker, q.mentionStart, q.mentionEnd), (q, v) -> {
                q.speaker = Voice.speaker(v);
                q.mentionStart = Voice.start(v);
                q.mentionEnd = Voice.end(v);
            })) {
        @Override
        public @Nullable String inAnotherVersion(@Nullable String value) {
            return Voice.withoutMention(value);
        }
    },
    REPORTED_BY(Slot.open(
            "reportedBy",
            "Go-between",
            Voice.FORMAT,
            q -> Voice.of(q.reportedBy, null, null),
            (q, v) -> q.reportedBy = Voice.speaker(v)));

    /** Those that the extractor reads. */
    public static final Set<QuotationField> READ = EnumSet.complementOf(EnumSet.of(STATUS));

    private final Slot<Quotation, ?> slot;

    QuotationField(Slot<Quotation, ?> slot) {
        this.slot = slot;
    }

    @Override
    public Subject<Quotation> subject() {
        return Subject.QUOTATION;
    }

    @Override
    public Slot<Quotation, ?> slot() {
        return slot;
    }
}
