package org.dixit.extract.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.dixit.extract.CountType;
import org.dixit.extract.document.Document;
import org.jspecify.annotations.Nullable;

/**
 * Where and when an incident was, told once and meant by the sentences around. A figure without a place, or without a
 * day, has those that the sentences shortly before it tell; where the article tells one only, it is meant throughout.
 */
final class Settings {

    /** So many sentences behind the one that tells a place or day it is still meant. */
    private static final int REACH = 3;

    private final Document document;
    private final List<ClaimDraft> incidents;

    private Settings(Document document, List<ClaimDraft> incidents) {
        this.document = document;
        this.incidents = incidents;
    }

    /** The days on which an incident was. */
    private record Days(@Nullable LocalDate first, @Nullable LocalDate last) {

        static @Nullable Days of(ClaimDraft claim) {
            return claim.periodStart == null ? null : new Days(claim.periodStart, claim.periodEnd);
        }

        void putInto(ClaimDraft claim) {
            claim.periodStart = first;
            claim.periodEnd = last;
        }
    }

    /** Gives the incidents among some claims, which are in the order of the text, what the article tells elsewhere. */
    static void fill(Document document, List<ClaimDraft> claims) {
        List<ClaimDraft> incidents = claims.stream()
                .filter(claim -> claim.countType == CountType.INCIDENT && claim.isHarm())
                .toList();
        Settings settings = new Settings(document, incidents);
        settings.carry(claim -> claim.place, (claim, place) -> claim.place = place);
        settings.carry(Days::of, (claim, days) -> days.putInto(claim));
    }

    private <T> void carry(Function<ClaimDraft, @Nullable T> told, BiConsumer<ClaimDraft, T> give) {
        List<T> all =
                incidents.stream().map(told).filter(Objects::nonNull).distinct().toList();
        T only = all.size() == 1 ? all.get(0) : null;
        T last = null;
        int lastAt = 0;
        for (ClaimDraft claim : incidents) {
            T own = told.apply(claim);
            if (own != null) {
                last = own;
                lastAt = claim.sentence.index();
            } else if (last != null && isNear(lastAt, claim)) {
                give.accept(claim, last);
                lastAt = claim.sentence.index();
            } else if (only != null) {
                give.accept(claim, only);
            }
        }
    }

    private boolean isNear(int sentence, ClaimDraft claim) {
        int here = claim.sentence.index();
        return here - sentence <= REACH || block(sentence) == block(here);
    }

    private int block(int sentence) {
        return document.sentences().get(sentence).block();
    }
}
