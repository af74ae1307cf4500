package org.dixit.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.dixit.article.Publisher;
import org.dixit.extract.SpeakerKind;
import org.dixit.speaker.Identity;
import org.dixit.speaker.Speaker;

/** Invented countries, their outlets and those who speak for them. */
final class World {

    private static final List<String> BEGINNINGS = List.of(
            "North", "South", "Lind", "Kar", "Ost", "Vel", "Mar", "Tal", "Bren", "Hol", "Dor", "Ash", "Wex", "Pell", "Rand", "Sil", "Thorn", "Ulm",
            "Var", "Zel");
    private static final List<String> ENDINGS = List.of("mark", "haven", "holm", "ovia", "burg", "stead", "ania", "mere", "ford", "wick");
    private static final List<String> FIRST = List.of(
            "Ines", "Stepan", "Ida", "Oskar", "Mira", "Tomas", "Lena", "Pavel", "Ruth", "Anton", "Clara", "Emil", "Nora", "Viktor", "Hana", "Jonas",
            "Vera", "Simon", "Alma", "Karel", "Edda", "Felix", "Greta", "Igor", "Judit");
    private static final List<String> SYLLABLES = List.of(
            "or", "ka", "fel", "mos", "ten", "ri", "vas", "el", "hor", "dun", "sa", "lem", "ber", "to", "nik", "gar", "lo", "mi", "zan", "pe");
    private static final List<String> PAPERS = List.of("Courier", "Post", "Herald", "Gazette", "Times", "Echo", "News", "Tribune", "Observer", "Wire");

    private static final int COUNTRIES = 40;
    private static final int SPOKESPEOPLE = 25;

    final List<Country> countries = new ArrayList<>();
    final List<Publisher> publishers = new ArrayList<>();
    final List<Speaker> speakers = new ArrayList<>();
    final List<Speaker> agencies = new ArrayList<>();
    private final Random random;

    /** A country with all who speak for it, those whom articles name most first. */
    record Country(String name, List<Speaker> voices) {}

    World(Random random) {
        this.random = random;
        for (int i = 0; i < COUNTRIES; i++) {
            countries.add(country(place(i)));
        }
        for (String kind : List.of("Relief", "Refuge", "Monitoring", "Health", "Rescue", "Children", "Press", "Medical")) {
            agencies.add(speaker(SpeakerKind.ORGANISATION, "the World " + kind + " Office", null));
        }
        for (int i = 0; i < COUNTRIES * PAPERS.size(); i++) {
            Publisher publisher = new Publisher();
            publisher.id = (long) publishers.size() + 1;
            publisher.name = place(i % COUNTRIES) + " " + PAPERS.get(i / COUNTRIES);
            publishers.add(publisher);
        }
    }

    /** A place by its number; each has a name of its own. */
    static String place(int number) {
        int all = BEGINNINGS.size() * ENDINGS.size();
        String name = BEGINNINGS.get(number % BEGINNINGS.size()) + ENDINGS.get(number % all / BEGINNINGS.size());
        return number < all ? name : "New " + name + " " + number / all;
    }

    private Country country(String name) {
        Speaker government = speaker(SpeakerKind.GOVERNMENT, name, null);
        List<Speaker> voices = new ArrayList<>();
        for (String ministry : List.of("defence", "health", "interior")) {
            voices.add(speaker(SpeakerKind.ORGANISATION, name + "’s " + ministry + " ministry", government));
        }
        voices.add(government);
        for (int i = 0; i < SPOKESPEOPLE; i++) {
            voices.add(person(government));
        }
        return new Country(name, voices);
    }

    /** A new person. */
    Speaker person(Speaker affiliation) {
        StringBuilder surname = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            surname.append(pick(SYLLABLES));
        }
        String name = pick(FIRST) + " " + surname.substring(0, 1).toUpperCase(Locale.ROOT) + surname.substring(1);
        String identity = Identity.of(SpeakerKind.PERSON, name);
        return speakers.stream()
                .filter(known -> known.identity.equals(identity))
                .findFirst()
                .orElseGet(() -> speaker(SpeakerKind.PERSON, name, affiliation));
    }

    private Speaker speaker(SpeakerKind kind, String name, Speaker affiliation) {
        Speaker speaker = new Speaker();
        speaker.id = (long) speakers.size() + 1;
        speaker.identity = Identity.of(kind, name);
        speaker.kind = kind;
        speaker.name = name.startsWith("the ") ? name.substring(4) : name;
        speaker.affiliation = affiliation;
        speakers.add(speaker);
        return speaker;
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** One of the first rather than of the last. */
    <T> T pickEarly(List<T> choices) {
        double drawn = random.nextDouble();
        return choices.get((int) (drawn * drawn * choices.size()));
    }
}
