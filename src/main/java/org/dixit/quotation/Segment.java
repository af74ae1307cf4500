package org.dixit.quotation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.dixit.text.Span;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A contiguous run of a quotation's words. */
@Embeddable
public class Segment {

    /** First code point, inclusive. */
    @Column(name = "start_offset")
    public int start;

    /** Last code point, exclusive. */
    @Column(name = "end_offset")
    public int end;

    /** {@code text[start, end)} of the article version. */
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    public String exact;

    public Span span() {
        return new Span(start, end);
    }
}
