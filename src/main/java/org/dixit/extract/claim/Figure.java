package org.dixit.extract.claim;

import org.dixit.extract.quantity.Form;
import org.dixit.extract.quantity.QuantityMention;
import org.dixit.extract.quantity.Units;

/**
 * A quantity among the tokens of its sentence.
 *
 * @param from index of its first token, bound words included
 * @param to index after its last token
 */
record Figure(QuantityMention mention, int from, int to) {

    boolean isCount() {
        return kind().equals("count") || isShare();
    }

    /** "half of them", "one in four". */
    boolean isShare() {
        return mention.form() == Form.FRACTION && kind().equals("share");
    }

    boolean isNone() {
        return mention.form() == Form.NONE;
    }

    /** What its unit measures: "count", "money", "length" ... */
    String kind() {
        return Units.kind(mention.quantity().unit());
    }
}
