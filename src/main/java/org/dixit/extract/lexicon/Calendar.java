package org.dixit.extract.lexicon;

import java.util.Set;
import java.util.stream.Collectors;

/** The words of {@code lexicon/calendar.txt}, in lower case. */
public final class Calendar {

    public static final Set<String> DAYS = words("day");
    public static final Set<String> MONTHS = words("month");
    /** Months as news shortens them; "may" and those that are rarely shortened are not among them. */
    public static final Set<String> SHORT_MONTHS = words("short month");

    public static final Set<String> ZONES = words("zone");

    private Calendar() {}

    private static Set<String> words(String kind) {
        return Lexicon.rows("calendar").stream()
                .filter(row -> row.get(1).equals(kind))
                .map(row -> row.get(0))
                .collect(Collectors.toUnmodifiableSet());
    }
}
