package org.dixit.extract.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dixit.extract.document.Document;
import org.dixit.text.Sentence;
import org.dixit.text.Span;

/** The pronouns for a man or a woman in the article's own voice. */
final class Pronouns {

    private static final Pattern PERSONAL =
            Pattern.compile("\\b(?:h(?:e|im|is|ers?)|she)\\b", Pattern.CASE_INSENSITIVE);

    private Pronouns() {}

    /**
     * A pronoun where it stands.
     *
     * @param subject whether it is "he" or "she"
     */
    record Pronoun(Span span, Gender gender, boolean subject) {}

    /** Those of one sentence, in order; the ones within quotation marks are left out. */
    static List<Pronoun> in(Document document, Sentence sentence, IntPredicate quoted) {
        List<Pronoun> pronouns = new ArrayList<>();
        Matcher matcher = PERSONAL.matcher(document.text())
                .region(sentence.span().start(), sentence.span().end());
        while (matcher.find()) {
            if (!quoted.test(matcher.start())) {
                String word = matcher.group().toLowerCase(Locale.ROOT);
                Gender gender = word.startsWith("h") && !word.startsWith("her") ? Gender.MALE : Gender.FEMALE;
                pronouns.add(new Pronoun(
                        new Span(matcher.start(), matcher.end()), gender, word.equals("he") || word.equals("she")));
            }
        }
        return pronouns;
    }
}
