package org.dixit.extract.speaker;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells by quoted words who can't have said them: nobody calls themselves "he", or speaks to themselves by name. */
final class OwnWords {

    private static final Pattern THIRD_PERSON = Pattern.compile("\\s*(?:(He)|She)\\b");
    private static final String NAME = "(\\p{Lu}[\\p{L}'\u2019-]+(?: \\p{Lu}[\\p{L}'\u2019-]+)?)";
    private static final Pattern ADDRESSED =
            Pattern.compile("^\\s*(?:\\p{L}+, )?" + NAME + ", |, " + NAME + "[.?!,]?\\s*$");

    private OwnWords() {}

    /** Whether words that follow on a sentence about somebody are about that one too. */
    static boolean speakOf(Entity entity, String words) {
        Matcher pronoun = THIRD_PERSON.matcher(words);
        return pronoun.lookingAt() && entity.gender() == (pronoun.group(1) == null ? Gender.FEMALE : Gender.MALE);
    }

    /** Whether words are spoken to somebody by name or title, at their beginning or end. */
    static boolean speakTo(Entity entity, String words) {
        Matcher address = ADDRESSED.matcher(words);
        while (address.find()) {
            String name = address.group(1) == null ? address.group(2) : address.group(1);
            if (isCalled(entity, name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCalled(Entity entity, String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        boolean named = Arrays.asList(entity.name().split(" ")).contains(last);
        String title = last.toLowerCase(Locale.ROOT);
        return entity.isPerson() && (named || entity.hasRole(title) || entity.isTakenUpBy(title));
    }
}
