package org.dixit.extract.quantity;

import org.dixit.extract.Quantity;
import org.dixit.text.Span;

/**
 * A quantity in a text.
 *
 * @param span with the words that bound it and its unit, without the counted noun
 * @param number the number and its unit alone
 * @param form how it is written
 * @param quantity what it says
 */
public record QuantityMention(Span span, Span number, Form form, Quantity quantity) {}
