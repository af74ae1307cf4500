package org.dixit.text;

/**
 * A run of characters of one text.
 *
 * @param start first code point, inclusive, 0 or more
 * @param end last code point, exclusive, not below {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("No span of a text: [" + start + ", " + end + ")");
        }
    }

    /** Number of code points. */
    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Whether every code point of {@code other} lies in this span. */
    public boolean covers(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two share a code point. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The smallest span that covers both. */
    public Span union(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** In order of start, then of end. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
