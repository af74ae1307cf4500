package org.dixit.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dixit.syndication.Originals.Link;
import org.dixit.syndication.Originals.Text;
import org.junit.jupiter.api.Test;

class OriginalsTest {

    private static final LocalDate MONDAY = LocalDate.of(2031, 5, 5);

    @Test
    void theEarliestHadItFirst() {
        assertThat(Originals.of(
                        List.of(text(1, 2, false), text(2, 0, false), text(3, 1, false)),
                        List.of(new Link(1, 2, 0.9), new Link(2, 3, 0.9), new Link(1, 3, 1))))
                .isEqualTo(Map.of(1L, 2L, 3L, 2L));
    }

    @Test
    void onOneDayWhoeverCreditsNobodyElseHadItFirst() {
        assertThat(Originals.of(List.of(text(1, 0, true), text(2, 0, false)), List.of(new Link(1, 2, 0.9))))
                .isEqualTo(Map.of(1L, 2L));
    }

    @Test
    void anArticleWithoutADayIsTheCopy() {
        Text undated = new Text(1, null, false, "", "");

        assertThat(Originals.of(List.of(undated, text(2, 9, true)), List.of(new Link(1, 2, 0.9))))
                .isEqualTo(Map.of(1L, 2L));
    }

    @Test
    void aRoundUpOfTwoReportsDoesNotMakeThemOne() {
        assertThat(Originals.of(
                        List.of(text(1, 0, false), text(2, 0, false), text(3, 1, false)),
                        List.of(new Link(1, 3, 0.7), new Link(2, 3, 0.8))))
                .isEqualTo(Map.of(3L, 2L));
    }

    @Property
    void whoHadItFirstDoesNotHangOnTheOrder(@ForAll("links") List<Link> links, @ForAll Random chance) {
        List<Text> texts = new ArrayList<>();
        for (long id = 1; id <= 6; id++) {
            texts.add(text(id, id * 5 % 3, id % 2 == 0));
        }
        List<Link> turned = new ArrayList<>(links);
        Collections.shuffle(turned, chance);
        Map<Long, Long> originals = Originals.of(texts, links);

        assertThat(Originals.of(texts, turned)).isEqualTo(originals);
        Set<Long> copies = new HashSet<>(originals.keySet());
        assertThat(originals.values()).noneMatch(copies::contains);
    }

    @Provide
    Arbitrary<List<Link>> links() {
        Arbitrary<Long> ids = Arbitraries.longs().between(1, 6);
        return Combinators.combine(ids, ids, Arbitraries.of(0.5, 0.75, 1.0))
                .as(Link::new)
                .filter(link -> link.one() < link.other())
                .list()
                .uniqueElements(link -> link.one() * 10 + link.other())
                .ofMaxSize(10);
    }

    private static Text text(long id, long day, boolean credited) {
        return new Text(id, MONDAY.plusDays(day), credited, "Publisher " + id, "");
    }
}
