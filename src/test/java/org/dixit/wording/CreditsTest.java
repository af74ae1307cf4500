package org.dixit.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Rain in Lagos§By Ann Poole, Press Association§Rain fell. | Press Association
                    Rain in Lagos§By Ann Poole, Press Association political editor§Rain fell. | Press Association
                    Rain in Lagos§LAGOS, March 3 (Reuters) - Rain fell. | Reuters
                    Rain in Lagos§Lagos, Mar 3 (PTI) Rain fell on the city. | Press Trust of India
                    Rain in Lagos§Rain fell on the city. — AFP | Agence France-Presse
                    Rain in Lagos§Rain fell on the city. (AP) | Associated Press
                    Rain in Lagos§Rain fell.§- IANS | Indo-Asian News Service
                    Rain in Lagos§Ann Poole / AP§Rain fell. | Associated Press
                    Rain in Lagos§Ann Poole Associated Press§Rain fell. | Associated Press
                    Rain in Lagos§By Brindle News Agency§Rain fell. | Brindle News Agency
                    Rain in Lagos§Rain fell.§© Brindle Press Agency | Brindle Press Agency
                    Rain in Lagos§Rain fell. (With inputs from ANI) | Asian News International
                    Rain in Lagos§Rain fell.§This story is published from a syndicated feed. | news agencies
                    """)
    void anAgencyIsCredited(String text, String agency) {
        assertThat(Credits.of(text.replace("§", "\n\n"), "Harbour Post")).contains(agency.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rain in Lagos§Rain fell. Reuters could not verify it.§The AP said so too.",
                "Rain in Lagos§HARRISBURG, PA§Rain fell.",
                "Rain in Lagos§By Ann Poole§Rain fell.",
                "Rain in Lagos§LAGOS (Nigeria) - Rain fell, AFP reported.",
                "Rain in Lagos§Rain fell.§The news agency of the state said that it would go on.",
                "Rain in Lagos§Rain fell, a spokesman told Brindle News Agency on Monday.",
                ""
            })
    void anAgencyThatIsToldOfIsNoCredit(String text) {
        assertThat(Credits.of(text.replace("§", "\n\n"), "Harbour Post")).isEmpty();
    }

    @Test
    void anAgencyDoesNotCreditItself() {
        String text = "Rain in Lagos\n\nLAGOS (AP) - Rain fell.";

        assertThat(Credits.of(text, "The Associated Press")).isEmpty();
        assertThat(Credits.of(text, "AP News")).isEmpty();
        assertThat(Credits.of(text, null)).contains("Associated Press");
    }

    @Test
    void aLongLineOfCapitalsIsReadInTime() {
        String line = "By " + "Ann-Marie O'Neill, ".repeat(20_000) + "PA";

        assertThat(Credits.of("Rain in Lagos\n\n" + line, null)).isEmpty();
    }
}
