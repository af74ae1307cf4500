package org.dixit.extract.speaker;

import java.util.Locale;

/** Names of people that have a place in them: "the Duke of Testford", "Lord Roe of Testford". */
final class PlacedNames {

    /** How many words a place may have: "Richmond Hill". */
    private static final int LONGEST_PLACE = 2;

    private final SentenceWords words;

    PlacedNames(SentenceWords words) {
        this.words = words;
    }

    /** Whether the "of" at an index goes on with a title or a peer's name that began at another. */
    boolean joins(int start, int of) {
        boolean title = of == start + 1 && Words.isTitleOfPlace(words.get(start));
        return words.get(of).equals("of") && (title || of == start + 2 && isPeer(words.get(start))) && isPlace(of + 1);
    }

    private boolean isPlace(int from) {
        int end = from;
        while (words.isCapital(end)) {
            end++;
        }
        return end > from && !Words.isOrganisation(words.get(end - 1));
    }

    private static boolean isPeer(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "lord", "lady", "baroness", "baron", "viscount", "viscountess" -> true;
            default -> false;
        };
    }

    /** Whether a run is a title alone: "Duke of Testford", "Princess Royal". */
    boolean isTitle(int start, int end) {
        if (!Words.isTitleOfPlace(words.get(start)) || end - start < 2) {
            return false;
        }
        boolean royal = end - start == 2 && words.get(start + 1).equals("Royal");
        return royal || joins(start, start + 1) && end - start <= 2 + LONGEST_PLACE && behindTitle(start, end) == start;
    }

    /** Where a name begins behind a title: "Ann Roe" in "Bishop of Testford Ann Roe"; the start if none does. */
    int behindTitle(int start, int end) {
        if (end - start < 4 || !joins(start, start + 1)) {
            return start;
        }
        for (int i = start + 3; i < end - 1; i++) {
            if (Words.isFirstName(words.get(i))) {
                return i;
            }
        }
        return end - start > 2 + LONGEST_PLACE ? end - 2 : start;
    }

    /** Where the "of" of a peer's name stands, the end if there is none. */
    int territory(int start, int end) {
        return start + 2 < end && joins(start, start + 2) ? start + 2 : end;
    }

    /** Whether whoever has a title is named beside it: "the Bishop of Testford, Ann Roe, said", "Ann Roe, the Bishop of Testford". */
    boolean isApposed(int start, int end) {
        boolean behind = words.isCapital(end + 1) && words.get(end).equals(",") && closes(end + 1);
        boolean before = start > 2
                && words.get(start - 1).equals("the")
                && words.get(start - 2).equals(",")
                && words.isCapital(start - 3);
        return behind || before && (end >= words.size() || words.isStop(end));
    }

    private boolean closes(int from) {
        int end = from;
        while (words.isCapital(end)) {
            end++;
        }
        return end < words.size() && words.isStop(end);
    }
}
