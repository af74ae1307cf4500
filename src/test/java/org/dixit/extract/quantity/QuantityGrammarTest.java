package org.dixit.extract.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.dixit.extract.Quantity;
import org.dixit.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuantityGrammarTest {

    static List<QuantityTable.Row> rows() {
        return QuantityTable.read().rows();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyRowOfTheTableIsReadAsItSays(QuantityTable.Row row) {
        List<QuantityMention> found = QuantityGrammar.find(row.text());

        assertThat(found).extracting(QuantityMention::span).isEqualTo(spans(row.marked()));
        assertThat(found)
                .extracting(m -> value(m.quantity()))
                .containsExactlyElementsOf(padded(row.values(), found.size()));
        assertThat(found).extracting(m -> interval(m.quantity())).containsExactlyElementsOf(row.intervals());
        assertThat(found).extracting(m -> m.quantity().unit()).containsExactlyElementsOf(row.units());
    }

    @Test
    void theDocumentIsWhatTheTableGenerates() throws Exception {
        assertThat(Files.readString(QuantityTable.DOCUMENT))
                .isEqualTo(QuantityTable.read().document());
    }

    @Property
    void anyTextIsReadWithOrderedBoundsAndOrderedSpans(
            @ForAll @StringLength(max = 80) String noise, @ForAll int number, @ForAll("phrases") String phrase) {
        String text = noise + " " + phrase + " " + number + " sheep " + noise;
        int last = 0;
        for (QuantityMention mention : QuantityGrammar.find(text)) {
            assertThat(mention.span().start()).isGreaterThanOrEqualTo(last);
            assertThat(mention.span().covers(mention.number())).isTrue();
            assertThat(ordered(mention.quantity())).isTrue();
            last = mention.span().end();
        }
    }

    @net.jqwik.api.Provide
    net.jqwik.api.Arbitrary<String> phrases() {
        return net.jqwik.api.Arbitraries.of(
                "at least", "between 3 and", "two hundred and", "up to", "$", "no more than", "a", "half a", "one in");
    }

    @Test
    void aLongTextTakesTimeInProportion() {
        String text =
                "At least 12 of 40 or 50 sheep and two and a half million goats for $2-3bn, up to 9. ".repeat(2_000);
        long start = System.nanoTime();
        QuantityGrammar.find(text);
        assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
    }

    private static boolean ordered(Quantity q) {
        return (q.low() == null || q.value() == null || q.low().compareTo(q.value()) <= 0)
                && (q.high() == null || q.value() == null || q.value().compareTo(q.high()) <= 0);
    }

    private static List<Span> spans(String marked) {
        List<Span> spans = new ArrayList<>();
        Matcher matcher = Pattern.compile("\\[([^\\]]*)]").matcher(marked);
        for (int marks = 0; matcher.find(); marks += 2) {
            spans.add(new Span(matcher.start() - marks, matcher.end() - marks - 2));
        }
        return spans;
    }

    private static List<String> padded(List<String> values, int size) {
        List<String> padded = new ArrayList<>(values);
        while (padded.size() < size) {
            padded.add("");
        }
        return padded;
    }

    private static String value(Quantity q) {
        return plain(q.value(), "");
    }

    private static String interval(Quantity q) {
        if (q.low() == null && q.high() == null) {
            return "open";
        }
        return (q.lowInclusive() ? "[" : "(") + plain(q.low(), "-∞") + ", " + plain(q.high(), "∞")
                + (q.highInclusive() ? "]" : ")");
    }

    private static String plain(BigDecimal number, String none) {
        return number == null ? none : number.toPlainString();
    }
}
