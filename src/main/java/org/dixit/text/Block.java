package org.dixit.text;

/** A line or paragraph of the article, without the line breaks around it. */
public record Block(BlockKind kind, Span span) {}
