package org.dixit.extract.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads cents, pence and the like as parts of the currency that the text speaks of: "$2m, or 41 cents a share" says
 * 0.41 USD. Where it names no currency that has them they stay what they are.
 */
final class Hundredths {

    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

    /** The currency of which each kind of hundredths is told. */
    private final Map<String, String> currencies = new HashMap<>();

    private Hundredths() {}

    /** The mentions in their order, with hundredths told in the currency last named before them, else first behind. */
    static List<QuantityMention> inCurrency(List<QuantityMention> mentions) {
        Hundredths hundredths = new Hundredths();
        for (int i = mentions.size() - 1; i >= 0; i--) {
            hundredths.note(mentions.get(i));
        }
        List<QuantityMention> told = new ArrayList<>(mentions.size());
        for (QuantityMention mention : mentions) {
            hundredths.note(mention);
            told.add(hundredths.told(mention));
        }
        return told;
    }

    private void note(QuantityMention mention) {
        String currency = mention.quantity().unit();
        String hundredth = Units.hundredth(currency);
        if (hundredth != null) {
            currencies.put(hundredth, currency);
        }
    }

    private QuantityMention told(QuantityMention mention) {
        String currency = currencies.get(mention.quantity().unit());
        return currency == null
                ? mention
                : new QuantityMention(
                        mention.span(),
                        mention.number(),
                        mention.form(),
                        mention.quantity().in(currency, HUNDREDTH));
    }
}
