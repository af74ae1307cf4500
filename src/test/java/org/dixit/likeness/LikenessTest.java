package org.dixit.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dixit.extract.SpeakerKind.ANONYMOUS;
import static org.dixit.extract.SpeakerKind.GOVERNMENT;
import static org.dixit.extract.SpeakerKind.ORGANISATION;
import static org.dixit.extract.SpeakerKind.PERSON;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dixit.extract.SpeakerKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    private static Optional<Likeness> between(SpeakerKind kind, String one, String other) {
        return Likeness.between(Profile.named(kind, one), Profile.named(kind, other));
    }

    private static Profile speaker(String name, Set<String> roles, Set<String> affiliations, Set<Long> articles) {
        return new Profile(PERSON, name, Set.of(), roles, affiliations, articles);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Marko Velensky      | Marko Velenskyy       | same first name; surnames differ only in spelling (Velensky, Velenskyy)
            Marko Velenskiy     | Marko Velenskij       | same first name; surnames differ only in spelling (Velenskiy, Velenskij)
            Marko Velenskii     | Marko Velensky        | same first name; surnames differ only in spelling (Velenskii, Velensky)
            Oleksandr Horin     | Alexander Horin       | first names differ only in spelling (Oleksandr, Alexander); same surname
            Aleksei Khorin      | Oleksiy Horin         | first names differ only in spelling (Aleksei, Oleksiy); surnames differ only in spelling (Khorin, Horin)
            Sergei Ilyin        | Serhiy Ilin           | first names differ only in spelling (Sergei, Serhiy); surnames differ only in spelling (Ilyin, Ilin)
            Yevgeny Tsarkov     | Evgenii Carkov        | first names differ only in spelling (Yevgeny, Evgenii); surnames differ only in spelling (Tsarkov, Carkov)
            Iurii Bohdanov      | Yuri Bogdanov         | first names differ only in spelling (Iurii, Yuri); surnames differ only in spelling (Bohdanov, Bogdanov)
            Mohammed Rahal      | Muhammad Rahal        | first names differ only in spelling (Mohammed, Muhammad); same surname
            Karim al-Sabri      | Karim el-Sabri        | the same name (Karim al-Sabri, Karim el-Sabri)
            Karim as-Sabri      | Karim Al Sabri        | the same name (Karim as-Sabri, Karim Al Sabri)
            Pavel Romanoff      | Pavel Romanov         | same first name; surnames differ only in spelling (Romanoff, Romanov)
            Anna Filippova      | Anna Filipova         | same first name; surnames differ only in spelling (Filippova, Filipova)
            Jürgen Größl        | Juergen Grossl        | first names differ only in spelling (Jürgen, Juergen); same surname
            José Núñez          | Jose Nunez            | same name, accents or hyphens apart (José Núñez, Jose Nunez)
            Pak Song-ho         | Pak Song Ho           | same name, accents or hyphens apart (Pak Song-ho, Pak Song Ho)
            Pak Songho          | Pak Song-ho           | same name, accents or hyphens apart (Pak Songho, Pak Song-ho)
            Pak Song-ho         | Song-ho Pak           | same names, the surname first in one of them (Pak Song-ho, Song-ho Pak)
            Anna Smith-Jones    | Anna Smith Jones      | same name, accents or hyphens apart (Anna Smith-Jones, Anna Smith Jones)
            Ruth Abel           | Ruth M. Abel          | same name with a middle initial (Ruth Abel, Ruth M. Abel)
            Ruth Mary Abel      | Ruth M Abel           | same name with a middle initial (Ruth Mary Abel, Ruth M Abel)
            Ruth Mary Abel      | Ruth Abel             | same name with a middle name (Ruth Mary Abel, Ruth Abel)
            William Penrose     | Bill Penrose          | Bill is short for William; same surname
            Bob Penrose         | Rob Penrose           | Bob and Rob are short for one name; same surname
            Jan van den Berg    | Jan Berg              | the same name (Jan van den Berg, Jan Berg)
            Dr Ruth Abel        | Ruth Abel             | the same name (Dr Ruth Abel, Ruth Abel)
            J.K. Marlow         | J. K. Marlow          | the same name (J.K. Marlow, J. K. Marlow)
            Sam Abel Jr         | Sam Abel              | same name, “Jr” or the like in one of them (Sam Abel Jr, Sam Abel)
            """)
    void onePersonUnderTwoNames(String one, String other, String evidence) {
        assertThat(between(PERSON, one, other).map(Likeness::evidence)).contains(List.of(evidence));
        assertThat(between(PERSON, other, one)).isPresent();
        assertThat(Names.sought(PERSON, one, Set.of()))
                .as("keys")
                .containsAnyElementsOf(Names.kept(PERSON, other, Set.of()));
        assertThat(Names.sought(PERSON, other, Set.of()))
                .as("keys the other way")
                .containsAnyElementsOf(Names.kept(PERSON, one, Set.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ruth Abel           | Miriam Abel
            Ruth Abel           | Abel
            Abel                | Abel
            R. Abel             | Ruth Abel
            Ruth M. Abel        | Ruth K. Abel
            Sam Abel Jr         | Sam Abel Sr
            Mr Robin Abel       | Ms Robin Abel
            Mario Costa         | Maria Costa
            Oleksandr Horin     | Oleksandra Horin
            Martin Holm         | Merton Holm
            Dana Frost          | Dina Frost
            Gill Foster         | Hill Foster
            Ruth Abel           | Ruth Abell-Green
            Ruth Baker          | Ruth Barker
            Ruth Hansen         | Ruth Jansen
            Peter Paul          | Paul Simon
            …                   | …
            """)
    void twoPersonsOrTooLittleToTell(String one, String other) {
        assertThat(between(PERSON, one, other)).isEmpty();
    }

    @Test
    void aSurnameAloneCountsOnlyWithMore() {
        Profile full = speaker("Ruth Abel", Set.of("harbour master"), Set.of("Port of Lindholm"), Set.of(4L));

        assertThat(Likeness.between(full, speaker("Abel", Set.of("Harbour Master"), Set.of(), Set.of()))
                        .map(Likeness::evidence))
                .contains(List.of("one known by the surname alone (Abel)", "both called “harbour master”"));
        assertThat(Likeness.between(full, speaker("Abel", Set.of(), Set.of("Port of Lindholm"), Set.of()))
                        .map(Likeness::evidence))
                .contains(List.of("one known by the surname alone (Abel)", "both speak for Port of Lindholm"));
        assertThat(Likeness.between(full, speaker("Abel", Set.of(), Set.of(), Set.of(4L)))
                        .map(Likeness::evidence))
                .contains(List.of("one known by the surname alone (Abel)", "both speak in one article"));
        assertThat(Likeness.between(full, speaker("Abel", Set.of("mayor"), Set.of("Norland"), Set.of(5L))))
                .isEmpty();
    }

    @Test
    void anInitialCountsOnlyWithMore() {
        Profile initial = speaker("R. Abel", Set.of("mayor"), Set.of(), Set.of());

        assertThat(Likeness.between(initial, speaker("Ruth Abel", Set.of("mayor"), Set.of(), Set.of()))
                        .map(Likeness::evidence))
                .contains(List.of("first name as an initial in one (R., Ruth); same surname", "both called “mayor”"));
        assertThat(Likeness.between(initial, speaker("Miriam Abel", Set.of("mayor"), Set.of(), Set.of())))
                .isEmpty();
    }

    @Test
    void aNameThatStandsFirstIsFoundByTheAliases() {
        Profile full = new Profile(PERSON, "Pak Song-ho", Set.of("Pak"), Set.of(), Set.of("Norland"), Set.of());

        assertThat(Likeness.between(speaker("Pak", Set.of(), Set.of("Norland"), Set.of()), full)
                        .map(Likeness::evidence))
                .contains(List.of(
                        "one known by one name alone (Pak), which the other is called too", "both speak for Norland"));
        assertThat(Names.sought(PERSON, "Pak Song-ho", Set.of("Pak")))
                .containsAnyElementsOf(Names.kept(PERSON, "Pak", Set.of()));
    }

    @Test
    void anAliasThatIsTheOthersNameOutweighsAnotherFirstName() {
        Profile one = Profile.named(PERSON, "Peggy Abel", "Abel", "Rosamund Abel");
        Profile other = Profile.named(PERSON, "Rosamund Abel");

        assertThat(Likeness.between(one, other).map(Likeness::evidence))
                .contains(List.of("an alias of one is the name of the other (Peggy Abel, also “Rosamund Abel”)"));
        assertThat(Names.sought(PERSON, one.name(), one.aliases()))
                .containsAnyElementsOf(Names.kept(PERSON, other.name(), other.aliases()));
    }

    @Test
    void mrAndMsAreReadFromAliasesToo() {
        assertThat(Likeness.between(
                        Profile.named(PERSON, "Robin Abel", "Mr Abel"), Profile.named(PERSON, "Robin Abel", "Ms Abel")))
                .isEmpty();
        assertThat(Likeness.between(
                        Profile.named(PERSON, "Robin Abel", "Mr Abel"), Profile.named(PERSON, "Robin Abell")))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MST                           | Marine Safety Trust            | short form (MST = Marine Safety Trust)
            the M.S.T.                    | Marine Safety Trust            | short form (the M.S.T. = Marine Safety Trust)
            MoH                           | MOH                            | the same name
            MOH                           | Ministry of Health             | short form (MOH = Ministry of Health)
            Defence Committee             | Defense Committee              | names differ only in spelling (Defence Committee, Defense Committee)
            Labour Organisation           | Labor Organization             | names differ only in spelling (Labour Organisation, Labor Organization)
            Hizbala                       | Hezbalah                       | names differ only in spelling (Hizbala, Hezbalah)
            Ministry of Defence of Norway | Norwegian Defence Ministry     | the same words in another order (Ministry of Defence of Norway, Norwegian Defence Ministry)
            Norway's Ministry of Defence  | Ministry of Defence of Norway  | the same words in another order (Norway's Ministry of Defence, Ministry of Defence of Norway)
            The Sea-Rescue Club           | Sea Rescue Club                | same name, accents or hyphens apart (The Sea-Rescue Club, Sea Rescue Club)
            """)
    void oneBodyUnderTwoNames(String one, String other, String evidence) {
        assertThat(between(ORGANISATION, one, other).map(Likeness::evidence)).contains(List.of(evidence));
        assertThat(between(GOVERNMENT, other, one)).isPresent();
        assertThat(Names.sought(ORGANISATION, one, Set.of()))
                .containsAnyElementsOf(Names.kept(ORGANISATION, other, Set.of()));
        assertThat(Names.sought(ORGANISATION, other, Set.of()))
                .containsAnyElementsOf(Names.kept(ORGANISATION, one, Set.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MST                         | Maritime Board
            Ministry of Health          | Ministry of Defence
            3rd Brigade                 | 93rd Brigade
            Trust                       | Marine Safety Trust
            North Harbour               | South Harbour
            """)
    void twoBodies(String one, String other) {
        assertThat(between(ORGANISATION, one, other)).isEmpty();
    }

    @Test
    void bodiesThatSpeakForTwoAreTwo() {
        Profile one = new Profile(ORGANISATION, "Defence Ministry", Set.of(), Set.of(), Set.of("Norway"), Set.of());
        Profile other =
                new Profile(ORGANISATION, "Ministry of Defence", Set.of(), Set.of(), Set.of("Denmark"), Set.of());

        assertThat(Likeness.between(one, other)).isEmpty();
    }

    @Test
    void onlyOfOneKindAndNeverADescription() {
        assertThat(Likeness.between(Profile.named(ORGANISATION, "Norland"), Profile.named(GOVERNMENT, "Norland")))
                .isEmpty();
        assertThat(between(ANONYMOUS, "officials", "officials")).isEmpty();
        assertThat(Names.kept(ANONYMOUS, "officials", Set.of())).isEmpty();
    }

    @Test
    void whoIsCalledByASurnameDoesNotLookForAllThatHaveIt() {
        assertThat(Names.sought(PERSON, "Ruth Abel", Set.of("Abel")))
                .doesNotContainAnyElementsOf(Names.kept(PERSON, "Miriam Abel", Set.of("Abel")));
    }

    @Test
    void keysFitTheirColumnWhateverTheName() {
        String endless = "Xbrt".repeat(200);

        assertThat(Names.kept(PERSON, endless + " " + endless, Set.of(endless))).allMatch(key -> key.length() <= 100);
        assertThat(Names.kept(ORGANISATION, "— \u202E ?", Set.of(""))).allMatch(key -> !key.isBlank());
    }
}
