package org.dixit.extract;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A segment of direct speech.
 *
 * @param annotated who says it, by the annotation; empty where the article does not tell
 * @param found the quotations that have the same words; empty where the engine has none
 */
record Heard(String annotated, List<ExtractedQuotation> found) {

    private static final Pattern HEAD =
            Pattern.compile("([\\p{L}\\p{N}][^\\s,]*)(?= (?:of|for|from|in|at|on|with|who|to) |,|$)");

    boolean isFound() {
        return !found.isEmpty();
    }

    boolean hasSpeaker() {
        return !annotated.isEmpty();
    }

    Naming naming() {
        ExtractedSpeaker speaker = found.get(0).speaker();
        if (speaker == null) {
            return Naming.UNKNOWN;
        }
        return head(annotated).equals(head(speaker.name())) ? Naming.RIGHT : Naming.WRONG;
    }

    /** The last word of a name ("Holm"), or what a description is one of ("spokesman", of the council). */
    private static String head(String name) {
        Matcher head = HEAD.matcher(name.replaceAll("[’']s\\b|[.”\"]", ""));
        return head.find() ? head.group(1).toLowerCase(Locale.ROOT) : name;
    }
}
