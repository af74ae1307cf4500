package org.dixit.extract.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.dixit.extract.ClaimPart;
import org.dixit.extract.document.Document;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Where and when an incident was, told once and meant by the sentences around. A figure without a place, or without a
 * day, has those that the sentences shortly before it tell, with figures or without; where the article tells one only,
 * it is meant throughout. In the headline and the lead it has those that are told next.
 */
final class Settings {

    /** So many sentences behind the one that tells a place or day it is still meant. */
    private static final int REACH = 3;

    private final Document document;
    private final IssueDay issue;
    private final SayingDays sayingDays;
    private final List<ClaimDraft> incidents;
    private final Map<Integer, Scene> scenes = new HashMap<>();

    private Settings(Document document, IssueDay issue, SayingDays sayingDays, List<ClaimDraft> incidents) {
        this.document = document;
        this.issue = issue;
        this.sayingDays = sayingDays;
        this.incidents = incidents;
    }

    /** Something told of an incident, and where: a place's name or its days. */
    private record Told<T>(T what, @Nullable Span words) {}

    /** What a sentence without figures tells of an incident. */
    private record Scene(
            PlaceFinder.@Nullable Place place, @Nullable DayMention day) {

        static final Scene NONE = new Scene(null, null);
    }

    /** Gives the incidents among some claims, which are in the order of the text, what the article tells elsewhere. */
    static void fill(Document document, IssueDay issue, SayingDays sayingDays, List<ClaimDraft> claims) {
        claims.forEach(claim -> claim.ofIncident = EventReader.isOverIncident(claim));
        List<ClaimDraft> incidents =
                claims.stream().filter(claim -> claim.ofIncident).toList();
        Settings settings = new Settings(document, issue, sayingDays, incidents);
        settings.carryPlaces();
        settings.carryDays();
    }

    /** Narrow places first; what still has none is in the country told. */
    private void carryPlaces() {
        carryPlaces(claim -> claim.place == null || isWide(claim, claim.place) ? null : placeOf(claim, claim.place));
        carryPlaces(claim -> claim.place == null ? null : placeOf(claim, claim.place));
    }

    private void carryPlaces(Function<ClaimDraft, @Nullable Told<String>> own) {
        carry(own, Settings::placeOf).forEach((claim, told) -> {
            if (!PlaceFinder.isInAnother(claim.sentence)) {
                claim.place = told.what();
                claim.readFrom(ClaimPart.PLACE, told.words());
            }
        });
    }

    private static Told<String> placeOf(ClaimDraft claim, String place) {
        return new Told<>(place, claim.readFrom(ClaimPart.PLACE));
    }

    /** "A fire in Kenya" is the one in Holmby, if the article tells of that; one of another year is not. */
    private boolean isWide(ClaimDraft claim, String place) {
        return PlaceNames.isCountry(place)
                && (claim.periodStart == null
                        || issue.day() == null
                        || claim.periodStart.getYear() == issue.day().getYear());
    }

    private void carryDays() {
        Function<ClaimDraft, @Nullable Told<DayMention>> own = claim -> claim.periodStart == null
                ? null
                : new Told<>(
                        new DayMention(
                                claim.span(),
                                claim.periodStart,
                                claim.periodEnd == null ? claim.periodStart : claim.periodEnd),
                        claim.readFrom(ClaimPart.PERIOD));
        carry(own, Settings::dayOf).forEach((claim, told) -> {
            claim.periodStart = told.what().first();
            claim.periodEnd = told.what().last();
            claim.readFrom(ClaimPart.PERIOD, told.words());
        });
    }

    private static @Nullable Told<String> placeOf(Scene scene) {
        PlaceFinder.Place place = scene.place();
        return place == null || PlaceNames.isCountry(place.name()) ? null : new Told<>(place.name(), place.span());
    }

    private static @Nullable Told<DayMention> dayOf(Scene scene) {
        DayMention day = scene.day();
        return day == null ? null : new Told<>(day, day.span());
    }

    /**
     * What is meant by the incidents that don't tell it.
     *
     * @param own what an incident tells itself, null if nothing
     * @param shown what a sentence without figures tells, null if nothing
     */
    private <T> Map<ClaimDraft, Told<T>> carry(
            Function<ClaimDraft, @Nullable Told<T>> own, Function<Scene, @Nullable Told<T>> shown) {
        Map<ClaimDraft, Told<T>> meant = new HashMap<>();
        Told<T> only = only(own);
        boolean untold = incidents.stream().map(own).allMatch(Objects::isNull);
        Told<T> last = null;
        int lastAt = -1;
        for (ClaimDraft claim : incidents) {
            int here = claim.sentence.index();
            Told<T> said = own.apply(claim);
            Told<T> before = said == null ? before(here, lastAt, shown) : null;
            if (said != null) {
                last = Roles.isOutOfGroup(claim) ? last : said;
                lastAt = here;
            } else if (before != null || last != null && isNear(lastAt, here)) {
                last = before == null ? last : before;
                lastAt = here;
                meant.put(claim, Objects.requireNonNull(last));
            } else {
                Told<T> ahead = last == null && here < REACH ? ahead(here, own, shown) : null;
                Told<T> told = ahead == null && !isFarAhead(only, here) ? only : ahead;
                only = untold ? told : only;
                if (told != null) {
                    meant.put(claim, told);
                }
            }
        }
        return meant;
    }

    /** Whether a place or day is first told far behind a sentence that is no headline or lead: it is of something else. */
    private boolean isFarAhead(@Nullable Told<?> told, int here) {
        Span words = told == null ? null : told.words();
        return words != null && here >= REACH && document.sentenceAt(words.start()) > here;
    }

    /** What a headline leaves out the next sentences tell. */
    private <T> @Nullable Told<T> ahead(
            int here, Function<ClaimDraft, @Nullable Told<T>> own, Function<Scene, @Nullable Told<T>> shown) {
        for (int i = here; i <= here + REACH && i < document.sentences().size(); i++) {
            int at = i;
            Told<T> told = incidents.stream()
                    .filter(claim -> claim.sentence.index() == at && !Roles.isOutOfGroup(claim))
                    .map(own)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            told = told == null ? shown.apply(scenes.computeIfAbsent(i, this::scene)) : told;
            if (told != null) {
                return told;
            }
        }
        return null;
    }

    /** The one that the incidents of the article tell, null if they tell several or none. */
    private <T> @Nullable Told<T> only(Function<ClaimDraft, @Nullable Told<T>> own) {
        List<Told<T>> told = incidents.stream()
                .map(own)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        return told.stream().map(Settings::identity).distinct().count() == 1 ? told.get(0) : null;
    }

    private static Object identity(Told<?> told) {
        return told.what() instanceof DayMention days ? List.of(days.first(), days.last()) : told.what();
    }

    /** What a sentence and those right before it tell beside their figures, back to the last that told it. */
    private <T> @Nullable Told<T> before(int here, int lastAt, Function<Scene, @Nullable Told<T>> shown) {
        for (int i = here; i > lastAt && i >= here - REACH; i--) {
            Told<T> told = shown.apply(scenes.computeIfAbsent(i, this::scene));
            if (told != null) {
                return told;
            }
        }
        return null;
    }

    private Scene scene(int index) {
        SentenceText sentence = new SentenceText(document, index, List.of());
        if (!EventNouns.tellsIncident(sentence) && !sentence.has(ClaimWords.WEAPON)
                || sentence.has(ClaimWords.OCCASION)) {
            return Scene.NONE;
        }
        return new Scene(
                PlaceFinder.find(sentence, 0), new Periods(sentence, issue, sayingDays).harmDay(sentence.span(0, 1)));
    }

    private boolean isNear(int sentence, int here) {
        return here - sentence <= REACH || block(sentence) == block(here);
    }

    private int block(int sentence) {
        return document.sentences().get(sentence).block();
    }
}
