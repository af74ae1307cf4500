package org.dixit.extract.speaker;

import org.jspecify.annotations.Nullable;

/** Reads what stands before and behind a name of its bearer: titles, roles in lower case, appositions. */
final class BearerReader {

    private static final int LONGEST_APPOSITION = 14;

    private final SentenceWords words;

    BearerReader(SentenceWords words) {
        this.words = words;
    }

    /** The title parted from a name by a bracket, "SSP" in "SSP (City) Ann Roe"; null if there is none. */
    private @Nullable String titleBeforeBracket(int start) {
        for (int i = start - 4; i >= 0 && i >= start - 6; i--) {
            if (Words.isTitle(words.get(i)) && words.isCapital(i) && words.bracketed(i + 1) == start) {
                return words.lower(i, i + 1);
            }
        }
        return null;
    }

    /** @param from where the name proper begins, behind titles in upper case */
    Bearer of(int start, int from, int end, Name.Kind kind) {
        if (kind == Name.Kind.PLACE || kind == Name.Kind.BODY) {
            return Bearer.UNKNOWN;
        }
        String parted = titleBeforeBracket(start);
        if (parted != null) {
            return new Bearer(parted, null);
        }
        Bearer before = from > start ? titles(start, from) : roleBefore(start);
        Bearer behind = before.role() == null ? apposition(end) : Bearer.UNKNOWN;
        Bearer ahead = before.role() == null && behind.role() == null ? appositionBefore(start) : Bearer.UNKNOWN;
        String role = firstOf(before.role(), behind.role(), ahead.role());
        return new Bearer(role, firstOf(before.affiliation(), behind.affiliation(), ahead.affiliation()));
    }

    private static @Nullable String firstOf(@Nullable String... values) {
        for (String value : values) {
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /** The titles in upper case before a name: "Testland Foreign Minister", "Coroner" in "Coroner Dr Ann Roe". */
    private Bearer titles(int start, int from) {
        int title = from;
        while (title > start && isOfOffice(title - 1, from)) {
            title--;
        }
        int courtesy = from;
        while (courtesy > title && Words.isCourtesy(words.get(courtesy - 1))) {
            courtesy--;
        }
        String role = courtesy == title ? null : ranked(title, courtesy);
        String affiliation = title > start ? words.joined(start, title) : possessor(start);
        if (title == from) {
            return new Bearer(null, country(affiliation));
        }
        return role == null ? roleBefore(start) : new Bearer(role, country(affiliation));
    }

    /** An office with the rank before it in either case: "former President", "the former Testford health secretary". */
    private String ranked(int from, int end) {
        int at = from - 1;
        while (at > 0 && words.isCapital(at) && !Words.isRank(words.get(at), words.lower(end - 1, end))) {
            at--;
        }
        boolean ranked = at >= 0 && Words.isRank(words.get(at), words.lower(end - 1, end));
        return (ranked ? words.lower(at, at + 1) + " " : "") + words.lower(from, end);
    }

    /** Whether a word before a name is part of the office: "Foreign" and "Minister". */
    private boolean isOfOffice(int i, int from) {
        String word = words.get(i);
        return Words.isTitle(word) || Words.isRole(word) || i < from - 1 && Words.isOfficeWord(word);
    }

    private static @Nullable String country(@Nullable String name) {
        if (name == null) {
            return null;
        }
        String country = Words.anyCountry(name);
        return country == null ? name : country;
    }

    /** "Testland's" before an index. */
    private @Nullable String possessor(int at) {
        if (at < 2 || !words.isPossessive(at - 1)) {
            return null;
        }
        int start = at - 2;
        while (start > 0 && words.isCapital(start) && words.isCapital(start - 1)) {
            start--;
        }
        return words.isCapital(start) ? words.joined(start, at - 1) : null;
    }

    /** A role in lower case right before a name: "Testland's foreign minister Ann Roe". */
    private Bearer roleBefore(int start) {
        if (start == 0 || !Words.isRole(words.get(start - 1)) || words.isCapital(start - 1)) {
            return Bearer.UNKNOWN;
        }
        int from = start - 1;
        while (from > 0 && isRoleModifier(from - 1)) {
            from--;
        }
        String role = ranked(from, start);
        boolean led = Words.isRank(words.get(Math.max(0, from - 1)), words.lower(start - 1, start));
        return new Bearer(role, country(affiliationBefore(led ? from - 1 : from)));
    }

    private boolean isRoleModifier(int i) {
        String word = words.get(i);
        return Character.isLowerCase(word.charAt(0))
                && !Words.isOpener(word)
                && word.length() > 2
                && !words.isPossessive(i)
                && !isFunction(word);
    }

    private static boolean isFunction(String word) {
        return switch (word) {
            case "said",
                    "says",
                    "told",
                    "that",
                    "with",
                    "than",
                    "into",
                    "who",
                    "was",
                    "were",
                    "has",
                    "had",
                    "have",
                    "are",
                    "is",
                    "will",
                    "would",
                    "not",
                    "just",
                    "also",
                    "including",
                    "between",
                    "against",
                    "about",
                    "over",
                    "under" -> true;
            default -> false;
        };
    }

    /** What stands before an office: "UN" before "High Commissioner", "Testland's" before "foreign minister". */
    private @Nullable String affiliationBefore(int office) {
        int at = office;
        while (at > 1 && words.isCapital(at - 1) && Words.isOfficeWord(words.get(at - 1))) {
            at--;
        }
        if (at > 0 && words.isCapital(at - 1) && !Words.isOpener(words.get(at - 1))) {
            int start = at - 1;
            while (start > 0 && words.isCapital(start - 1) && !Words.isOpener(words.get(start - 1))) {
                start--;
            }
            return words.joined(start, at);
        }
        return possessor(at);
    }

    /** ", the Testland press secretary," or ", 45, a teacher" behind a name. */
    private Bearer apposition(int end) {
        if (end >= words.size()
                || !words.get(end).equals(",") && !words.get(end).equals("(")) {
            return Bearer.UNKNOWN;
        }
        int stop = end + 1;
        while (stop < words.size() && stop - end < LONGEST_APPOSITION && !words.isStop(stop)) {
            stop++;
        }
        if (stop == end + 2 && Character.isDigit(words.get(end + 1).charAt(0)) && stop < words.size()) {
            return apposition(stop);
        }
        return roleWithin(end + 1, stop);
    }

    /** "The foreign minister of Testland, Ann Roe": a role before the comma that leads a name. */
    private Bearer appositionBefore(int start) {
        if (start < 2 || !words.get(start - 1).equals(",") || Words.isQuarter(words.get(start))) {
            return Bearer.UNKNOWN;
        }
        int from = start - 1;
        while (from > 0 && start - from < LONGEST_APPOSITION && !words.isStop(from - 1)) {
            from--;
        }
        return Words.isOpener(words.get(from)) || words.isCapital(from) ? roleWithin(from, start - 1) : Bearer.UNKNOWN;
    }

    private Bearer roleWithin(int from, int stop) {
        if (from >= stop || words.get(from).equals("who") || words.get(from).equals("which")) {
            return Bearer.UNKNOWN;
        }
        for (int i = from; i < stop; i++) {
            boolean clause = isFunction(words.get(i))
                    || Words.isOpener(words.get(i))
                            && i > from
                            && !words.get(i).equals("the")
                            && !words.get(i).equals("a");
            if (Words.isRole(words.get(i))) {
                return role(from, i, stop);
            }
            if (clause) {
                return Bearer.UNKNOWN;
            }
        }
        return Bearer.UNKNOWN;
    }

    private Bearer role(int from, int at, int stop) {
        int end = at + 1;
        while (end < stop && Words.isRole(words.get(end))) {
            end++;
        }
        if (end < stop && !isComplement(words.get(end)) || stop == words.size()) {
            return Bearer.UNKNOWN;
        }
        int start = at;
        while (start > from && isRoleModifier(start - 1)) {
            start--;
        }
        String affiliation = affiliationBefore(start);
        if (affiliation == null
                && end + 1 < stop
                && (words.get(end).equals("of")
                        || words.get(end).equals("for")
                        || words.get(end).equals("at"))) {
            affiliation = nameAt(words.get(end + 1).equals("the") ? end + 2 : end + 1, stop);
        }
        return new Bearer(ranked(start, end), country(affiliation));
    }

    /** What may follow a role within an apposition. */
    private static boolean isComplement(String word) {
        return switch (word) {
            case "of", "for", "at", "in", "from", "to", "with", "and", "who", "on", "under", "turned" -> true;
            default -> false;
        };
    }

    private @Nullable String nameAt(int from, int stop) {
        int end = from;
        while (end < stop
                && (words.isCapital(end)
                        || words.isParticle(end) && end > from && end + 1 < stop && words.isCapital(end + 1))) {
            end++;
        }
        return end > from ? words.joined(from, end) : null;
    }
}
