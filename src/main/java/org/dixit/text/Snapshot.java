package org.dixit.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The text of an article as fetched at one time. Never changes.
 *
 * <p>Offsets are code points everywhere. To let the engine use {@code String} and regular expressions all the same,
 * {@link #flat()} is a copy with one {@code char} per code point, so that an index into it is a code point offset.
 */
public final class Snapshot {

    /** Stands in {@link #flat()} for a code point that takes two chars (an emoji, say): neither letter nor space. */
    private static final char STAND_IN = '\uFFFC';

    private final String text;
    private final String flat;

    public Snapshot(String text) {
        this.text = text;
        this.flat = flatten(text);
    }

    /** The text as fetched. */
    public String text() {
        return text;
    }

    /** The text with one char per code point; those beyond the basic plane are replaced by U+FFFC. */
    public String flat() {
        return flat;
    }

    /** Number of code points. */
    public int length() {
        return flat.length();
    }

    /**
     * The words at a place, as fetched.
     *
     * @throws IndexOutOfBoundsException if the span ends beyond the text
     */
    public String slice(Span span) {
        if (flat.length() == text.length()) {
            return text.substring(span.start(), span.end());
        }
        int start = text.offsetByCodePoints(0, span.start());
        return text.substring(start, text.offsetByCodePoints(start, span.length()));
    }

    /** Whether exactly these words stand there (law 1); false for a place beyond the text. */
    public boolean has(Span span, String exact) {
        return span.end() <= length() && slice(span).equals(exact);
    }

    /** The place as W3C selectors, with the words around it. */
    public Selector selector(Span span) {
        Span before = new Span(Math.max(0, span.start() - Selector.CONTEXT), span.start());
        Span after = new Span(span.end(), Math.min(length(), span.end() + Selector.CONTEXT));
        return new Selector(span, slice(span), slice(before), slice(after));
    }

    /** SHA-256 of the text in UTF-8, in lower-case hexadecimal. */
    public String sha256() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java platform has SHA-256", e);
        }
    }

    private static String flatten(String text) {
        if (text.codePointCount(0, text.length()) == text.length()) {
            return text;
        }
        StringBuilder flat = new StringBuilder(text.length());
        text.codePoints().forEach(c -> flat.append(Character.isBmpCodePoint(c) ? (char) c : STAND_IN));
        return flat.toString();
    }
}
