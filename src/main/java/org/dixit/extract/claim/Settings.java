package org.dixit.extract.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.dixit.extract.ClaimPart;
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
    }

    /** Gives the incidents among some claims, which are in the order of the text, what the article tells elsewhere. */
    static void fill(Document document, List<ClaimDraft> claims) {
        List<ClaimDraft> incidents = claims.stream()
                .filter(claim -> claim.countType == CountType.INCIDENT && claim.isHarm())
                .toList();
        Settings settings = new Settings(document, incidents);
        settings.carry(claim -> claim.place, Settings::placeAs);
        settings.carry(Days::of, Settings::daysAs);
    }

    private static void placeAs(ClaimDraft claim, ClaimDraft source) {
        claim.place = source.place;
        claim.readAs(source, ClaimPart.PLACE);
    }

    private static void daysAs(ClaimDraft claim, ClaimDraft source) {
        claim.periodStart = source.periodStart;
        claim.periodEnd = source.periodEnd;
        claim.readAs(source, ClaimPart.PERIOD);
    }

    /**
     * @param told what is told of a claim, null where it is not
     * @param give gives a claim what is told of another
     */
    private void carry(Function<ClaimDraft, @Nullable Object> told, BiConsumer<ClaimDraft, ClaimDraft> give) {
        List<ClaimDraft> telling =
                incidents.stream().filter(claim -> told.apply(claim) != null).toList();
        boolean one = telling.stream().map(told).distinct().count() == 1;
        ClaimDraft last = null;
        int lastAt = 0;
        for (ClaimDraft claim : incidents) {
            if (told.apply(claim) != null) {
                last = claim;
                lastAt = claim.sentence.index();
            } else if (last != null && isNear(lastAt, claim)) {
                give.accept(claim, last);
                lastAt = claim.sentence.index();
            } else if (one) {
                give.accept(claim, telling.get(0));
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
