package org.dixit.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The work of one extraction grows with the length of the text, whatever the text: four times the text may ask for no
 * more than five times the memory, where quadratic work asks for sixteen times.
 */
class ExtractorWorkTest {

    private static final Extractor EXTRACTOR = new Extractor();
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final String LEAD =
            "The man said that it was the end of the town and of the bridge in the north.\n\n";
    private static final int LENGTH = 20_000;
    private static final double MOST = 5;
    private static final int ATTEMPTS = 5;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“He said ‘no’ to \"it\" and left.\n\n",
                "“It is.” ",
                "“It is,” she said. The “a b c d” is. ",
                "It killed # people. It is not verified. ",
                "A group of 1# men killed 2#. Another 3# were killed. ",
                "“ ‘ \" « the old „ bridge ' of the town ",
                "Ann# Roe# of the Bridge# met Mr Doe#. ",
                "The storm killed # people in the town on Friday, police said.\n\n",
                "A storm killed 12 people in Town#, the mayor said.\n\n",
                "A monitoring group said 1# people were killed.\n\n",
                "Roe: the bridge is old: it will fall: ",
                "the ([([ bridge ",
                "the ])])] bridge ",
                "Russia said its 12 soldiers were killed in the town.\n\n",
                "He said he was her. ",
                ". . ! ? ",
                ",,,, ",
                "12 34 5,600 and two million ",
                "The Bridge Is Old\n\n",
                "Read more: the bridge\n",
                "aaaaaaaaaa",
                "1234567890",
                "          ",
                "\" ' ",
                "The bridge of the town is old and it will fall, said Ann Roe. “It will,” she said. ",
                "ROE: Well, the bridge is old.\n\n DOE: It killed 12 people.\n\n"
            })
    void growsWithTheTextAlone(String part) {
        assertThat(leastGrowth(part)).isLessThan(MOST);
    }

    @Test
    void readsAParagraphOfAMegabyte() {
        String plain = "The bridge of the town stands on the river, and nobody has crossed it since the spring. ";
        Source source = Source.of(repeated("“It will fall,” she said. " + plain.repeat(12), 1 << 20));

        ExtractionLaws.check(source, EXTRACTOR.extract(source));
    }

    private static double leastGrowth(String part) {
        String text = repeated(part, LENGTH);
        String longer = repeated(part, 4 * LENGTH);
        double least = Double.MAX_VALUE;
        for (int i = 0; i < ATTEMPTS && least >= MOST; i++) {
            least = Math.min(least, work(longer) / (double) Math.max(1, work(text)));
        }
        return least;
    }

    private static String repeated(String part, int length) {
        StringBuilder text = new StringBuilder(LEAD);
        for (int i = 0; text.length() < length; i++) {
            text.append(part.replace("#", Integer.toString(i)));
        }
        return text.toString();
    }

    /** In bytes of memory asked for, which unlike time are the same on a machine that does other work. */
    private static long work(String text) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        EXTRACTOR.extract(Source.of(text));
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }
}
