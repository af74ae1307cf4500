package org.dixit.extract.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dixit.extract.ExtractedQuotation;
import org.dixit.extract.ExtractedSpeaker;
import org.dixit.extract.Extractor;
import org.dixit.extract.RuleCase;
import org.dixit.extract.Source;
import org.dixit.text.Snapshot;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads the tables of what is said and by whom: {@code attributions.txt} and {@code speakers.txt}. */
class AttributionsTest {

    private static final Extractor EXTRACTOR = new Extractor();
    private static final Path ENGINE = Path.of("src", "main", "java", "org", "dixit", "extract", "quotation");
    /** The engine names a rule where it tells its strength, and nowhere else. */
    private static final Pattern RULE = Pattern.compile("(?:\"([a-z-]+)\" : )?\"([a-z-]+)\",\\s+[01]\\.\\d+");
    /** Above cases that turn on no rule of their own. */
    private static final String MORE = "more: ";

    @ParameterizedTest
    @MethodSource("attributions")
    void findsWhatIsSaidAndByWhichRule(RuleCase shown) {
        assertThat(reported(shown.text())).isEqualTo(shown.expected());
    }

    @ParameterizedTest
    @MethodSource("speakers")
    void findsWhoSaysIt(RuleCase shown) {
        assertThat(heard(shown.text())).isEqualTo(shown.expected());
    }

    static List<RuleCase> attributions() {
        return RuleCase.of("attributions");
    }

    static List<RuleCase> speakers() {
        return RuleCase.of("speakers");
    }

    @Test
    void everyRuleTakesLeavesAndHasAnEdge() {
        assertThat(RuleCase.incomplete(attributions())).isEmpty();
        assertThat(RuleCase.incomplete(speakers())).isEmpty();
    }

    @Test
    void everyRuleOfTheEngineHasItsCases() throws IOException {
        Set<String> told = attributions().stream()
                .map(RuleCase::rule)
                .filter(rule -> !rule.startsWith(MORE))
                .collect(Collectors.toSet());

        assertThat(told).isEqualTo(rulesOfTheEngine());
    }

    @Test
    void aRuleMakesWhatItTakesAndNothingOfWhatItLeaves() {
        for (RuleCase shown : attributions()) {
            boolean made = shown.expected().stream().anyMatch(line -> line.startsWith(shown.rule() + " | "));
            if (!shown.rule().startsWith(MORE) && !shown.kind().equals("edge")) {
                assertThat(made).as(shown.toString()).isEqualTo(shown.kind().equals("takes"));
            }
        }
    }

    private static Set<String> rulesOfTheEngine() throws IOException {
        Set<String> rules = new TreeSet<>();
        try (var files = Files.list(ENGINE)) {
            for (Path file : files.toList()) {
                Matcher rule = RULE.matcher(Files.readString(file));
                while (rule.find()) {
                    rules.add(rule.group(2));
                    if (rule.group(1) != null) {
                        rules.add(rule.group(1));
                    }
                }
            }
        }
        return rules;
    }

    private static List<String> reported(String text) {
        List<String> lines = new ArrayList<>();
        Snapshot snapshot = new Snapshot(text);
        for (ExtractedQuotation quotation : EXTRACTOR.extract(Source.of(text)).quotations()) {
            String content = String.join(
                    " # ", quotation.segments().stream().map(snapshot::slice).toList());
            ExtractedSpeaker goBetween = quotation.reportedBy();
            lines.add(quotation.rule() + " | " + name(quotation.speaker()) + " | " + content
                    + (goBetween == null ? "" : " | " + goBetween.name()));
        }
        return lines;
    }

    private static String name(@Nullable ExtractedSpeaker speaker) {
        return speaker == null ? "?" : speaker.name();
    }

    private static List<String> heard(String text) {
        return EXTRACTOR.extract(Source.of(text)).quotations().stream()
                .map(quotation -> described(quotation.speaker()))
                .toList();
    }

    private static String described(@Nullable ExtractedSpeaker speaker) {
        if (speaker == null) {
            return "nobody";
        }
        String affiliation = speaker.affiliation() == null ? "" : " | " + speaker.affiliation();
        return speaker.kind().name().toLowerCase(Locale.ROOT) + " " + speaker.name() + affiliation;
    }
}
