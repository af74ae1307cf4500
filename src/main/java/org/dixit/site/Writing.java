package org.dixit.site;

import io.quarkus.qute.TemplateExtension;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.dixit.text.Capitalised;
import org.dixit.text.Shortened;

/** How pages write values out. */
@TemplateExtension
public final class Writing {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private static final int LONGEST_LABEL = 40;

    private Writing() {}

    /** "2 Mar 2022" */
    public static String written(LocalDate day) {
        return DAY.format(day);
    }

    /** "2 Mar 2022, 14:05 UTC" */
    public static String written(Instant moment) {
        return MOMENT.format(moment);
    }

    /** The number with its noun: "1 claim", "2,000 claims". */
    public static String of(long number, String noun) {
        return String.format(Locale.ENGLISH, "%,d %s", number, number == 1 ? noun : plural(noun));
    }

    /** The same, for templates that have an int. */
    public static String of(int number, String noun) {
        return of((long) number, noun);
    }

    /** The words as they open a sentence. */
    public static String capitalised(String words) {
        return Capitalised.of(words);
    }

    /** "killed" for KILLED */
    public static String lowered(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    /** The text as the value of a parameter in an address. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** A notice in a word or two, for rows of lists: what stands before its first colon. */
    public static String label(String notice) {
        return Shortened.to(LONGEST_LABEL, notice.split(":", 2)[0].strip());
    }

    private static String plural(String noun) {
        return noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    }
}
