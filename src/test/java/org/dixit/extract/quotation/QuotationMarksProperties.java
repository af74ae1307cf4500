package org.dixit.extract.quotation;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of quotation marks, over texts that chance writes. */
class QuotationMarksProperties {

    @Property(tries = 2000)
    void holdForAnyText(@ForAll String text) {
        MarkLaws.check(text);
    }

    @Property(tries = 500)
    void holdForAnyBytes(@ForAll byte[] bytes) {
        MarkLaws.check(new String(bytes, StandardCharsets.UTF_8));
    }

    @Property(tries = 5000)
    void holdForAnyMixtureOfMarksAndWords(@ForAll("marked") String text) {
        MarkLaws.check(text);
    }

    @Provide
    Arbitrary<String> marked() {
        return Arbitraries.of(
                        "“",
                        "”",
                        "‘",
                        "’",
                        "„",
                        "‟",
                        "«",
                        "»",
                        "\"",
                        "'",
                        "''",
                        "´",
                        "`",
                        " ",
                        " ",
                        "\n",
                        ",",
                        ". ",
                        "? ",
                        "—",
                        "12",
                        "s",
                        "A",
                        "a",
                        "tis",
                        "n",
                        "said Ann Roe",
                        ", she said",
                        "The bridge",
                        "(",
                        ")",
                        "\u00A0",
                        "😀")
                .list()
                .ofMinSize(1)
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }
}
