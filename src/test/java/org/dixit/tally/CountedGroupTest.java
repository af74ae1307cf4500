package org.dixit.tally;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountedGroupTest {

    private static CountedGroup group(String words, String side, String category) {
        return CountedGroup.of(words, side, category).orElseThrow();
    }

    private static String key(String words, String side, String category) {
        return group(words, side, category).key();
    }

    @Test
    void oneArmyByDifferentWordsIsOneGroup() {
        assertThat(key("Norwegian soldiers", "Norway", "combatants"))
                .isEqualTo(key("its soldiers", "Norway", "combatants"))
                .isEqualTo(key("Norwegian troops", "Norway", "combatants"))
                .isEqualTo(key("Norway’s forces", "Norway", "combatants"));
    }

    @Test
    void itsPeopleAreAnotherGroup() {
        assertThat(key("Norwegian soldiers", "Norway", "combatants"))
                .isNotEqualTo(key("Norwegians", "Norway", "people"))
                .isNotEqualTo(key("people", null, "people"))
                .isNotEqualTo(key("the Norwegian side", "Norway", "side"))
                .isNotEqualTo(key("soldiers", null, "combatants"))
                .isNotEqualTo(key("Swedish soldiers", "Sweden", "combatants"));
    }

    @Test
    void soldiersAndTheRebelsTheyFightAreNotOneGroup() {
        assertThat(key("militants", null, "combatants"))
                .isEqualTo(key("rebel fighters", null, "combatants"))
                .isEqualTo(key("gunmen", null, "combatants"))
                .isNotEqualTo(key("soldiers", null, "combatants"));
        assertThat(key("pro-government fighters", null, "combatants")).isEqualTo(key("troops", null, "combatants"));
        assertThat(key("Norwegian fighters", "Norway", "combatants"))
                .isEqualTo(key("Norwegian soldiers", "Norway", "combatants"));
    }

    @Test
    void thingsOfOneCategoryAreNotOneThing() {
        assertThat(key("Norwegian tanks", "Norway", "arms")).isNotEqualTo(key("Norwegian jets", "Norway", "arms"));
        assertThat(key("its tanks", "Norway", "arms")).isEqualTo(key("Norwegian tanks", "Norway", "arms"));
    }

    @Test
    void familiesAreNotCountedAsPeople() {
        assertThat(key("families", null, "people")).isNotEqualTo(key("people", null, "people"));
    }

    @Test
    void withoutSideAndCategoryTheWordsDecide() {
        assertThat(key("the ferries from the mainland", null, null)).isEqualTo(key("ferries", null, null));
        assertThat(key("fishing boats", null, null)).isNotEqualTo(key("ferries", null, null));
    }

    @Test
    void whoIsNotSaidIsNoGroup() {
        assertThat(CountedGroup.of("", null, null)).isEmpty();
        assertThat(CountedGroup.of("of them", null, null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
                    Norwegian soldiers,      Norway, combatants, Norwegian soldiers
                    its soldiers,            Norway, combatants, Norwegian soldiers
                    the Norwegian side,      Norway, side,       Norwegian side
                    children,                -,      children,   Children
                    the other passengers,    -,      people,     Passengers
                    fighters,                Red Reef, combatants, Red Reef fighters
                    """)
    void theNameIsMadeOfTheWords(String words, String side, String category, String name) {
        assertThat(group(words, side, category).name()).isEqualTo(name);
    }
}
