package org.dixit.extract.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dixit.extract.document.Document;
import org.dixit.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds the names of an article: parts each run of capitalised words into titles and name, and tells whose name it is. */
final class NameReader {

    private static final Pattern AGE = Pattern.compile("[1-9]\\d|10\\d");

    private final SentenceWords words;
    private final boolean heading;
    private final Set<String> surnames;

    private NameReader(SentenceWords words, boolean heading, Set<String> surnames) {
        this.words = words;
        this.heading = heading;
        this.surnames = surnames;
    }

    /** In the order of the text. */
    static List<Name> read(Document document) {
        Set<String> seenInside = NameRuns.seenInside(document);
        Set<String> surnames = NameRuns.surnames(document);
        List<Name> names = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            boolean heading = document.block(sentence).kind().isHeading();
            SentenceWords words = new SentenceWords(document, sentence);
            NameReader reader = new NameReader(words, heading, surnames);
            for (NameRuns.Run run : NameRuns.in(words, heading, seenInside)) {
                reader.name(run.start(), run.end()).ifPresent(names::add);
            }
        }
        return names;
    }

    private Optional<Name> name(int first, int end) {
        int start = pastPortfolio(first, end);
        if (start == end) {
            return Optional.empty();
        }
        int title = lastTitle(start, end);
        int from = title < 0 ? start : title + 1;
        if (title < 0 && end - start > 1 && Words.demonym(words.get(start)) != null && personLike(start + 1, end)) {
            from = start + 1;
        }
        from = pastQualifier(pastOrigin(from, end), end, title >= start && title < from);
        if (isOffice(start, end) || isAdjective(start, end)) {
            return Optional.empty();
        }
        Name.Kind kind = kind(from, end, title >= start);
        Bearer bearer = new BearerReader(words).of(start, from, end, kind);
        if (kind == Name.Kind.UNKNOWN && (bearer.role() != null || isSomebody(start, end))) {
            kind = Name.Kind.PERSON;
        }
        boolean person = kind == Name.Kind.PERSON;
        Gender gender = gender(start, from, end, person, bearer.role());
        boolean courtesy = title >= start && Words.isCourtesy(words.get(title));
        return Optional.of(new Name(
                words.span(start, end),
                List.copyOf(words.subList(from, end)),
                words.written(from, end),
                kind,
                gender,
                person ? bearer.role() : null,
                person ? bearer.affiliation() : null,
                courtesy,
                isBracketed(start, end),
                start > 0 && isPlacing(words.get(start - 1)),
                age(start, end),
                !heading));
    }

    /** "Secretary of State", "Commissioner for Trade Ann Roe": what an office is for is no part of a name behind it. */
    private int pastPortfolio(int start, int end) {
        boolean office = start > 1
                && (words.get(start - 1).equals("of") || words.get(start - 1).equals("for"))
                && (Words.isRole(words.get(start - 2)) || Words.isTitle(words.get(start - 2)));
        int from = start;
        while (office && from < end && isPortfolio(from, end)) {
            from++;
        }
        return from;
    }

    private boolean isPortfolio(int i, int end) {
        boolean country = i + 2 < end && Words.anyCountry(words.get(i)) != null;
        return country || Words.isOfficeWord(words.get(i));
    }

    /** "The Britain-based Roe Institute", "Kenyan-led Roe Force": where somebody comes from is no part of the name. */
    private int pastOrigin(int from, int end) {
        int at = words.get(from).equals("The") ? from + 1 : from;
        return at + 1 < end && isOrigin(words.get(at)) ? at + 1 : from;
    }

    /** "British-based", "Kenyan-Indian": nobody's name by itself. */
    private boolean isAdjective(int start, int end) {
        String last = words.get(end - 1);
        int hyphen = last.lastIndexOf('-');
        boolean peoples = hyphen > 0 && Words.demonym(last.substring(hyphen + 1)) != null;
        return isOrigin(last) || end - start == 1 && peoples;
    }

    private static boolean isOrigin(String word) {
        return word.endsWith("-based")
                || word.endsWith("-led")
                || word.endsWith("-backed")
                || word.endsWith("-born")
                || word.endsWith("-run")
                || word.endsWith("-owned");
    }

    private static boolean isPlacing(String word) {
        return switch (word) {
            case "in", "at", "near", "outside", "across", "into", "inside", "around" -> true;
            default -> false;
        };
    }

    /** "(TBA)": one word, mostly in upper case, alone in brackets. */
    private boolean isBracketed(int start, int end) {
        String word = words.get(start);
        return end - start == 1
                && start > 0
                && end < words.size()
                && (words.get(start - 1).equals("(") || words.get(start - 1).equals("["))
                && (words.get(end).equals(")") || words.get(end).equals("]"))
                && word.length() > 1
                && word.chars().filter(Character::isUpperCase).count() * 2 > word.length();
    }

    /** "The Chief Minister": titles and roles in upper case name nobody by themselves, nor does "the Kenyan"; "King" may be a surname. */
    private boolean isOffice(int start, int end) {
        boolean definite = start > 0 && isDeterminer(words.get(start - 1).toLowerCase(Locale.ROOT));
        boolean one = end - start == 1;
        String last = words.get(end - 1);
        if (one && definite && !last.endsWith("s") && Words.demonym(last) != null) {
            return true;
        }
        if (!definite && surnames.contains(last)) {
            return false;
        }
        boolean office = Words.isRole(last) || Words.isTitle(last) && (definite || isShortOffice(start, end));
        for (int i = isHolder(start, end) ? start + 1 : start; i < end - 1 && office; i++) {
            office = Words.isRole(words.get(i)) || Words.isTitle(words.get(i)) || Words.isOfficeWord(words.get(i));
        }
        return office && !Words.isFirstName(last);
    }

    /** "UN High Commissioner", "US Special Envoy": whose office it is. */
    private boolean isHolder(int start, int end) {
        String first = words.get(start);
        boolean role = end - start > 1 && Words.isRole(words.get(end - 1));
        return role && (words.isAcronym(start) || Words.anyCountry(first) != null);
    }

    /** "The local MP", "SSP (City) Ann Roe": a title in upper case throughout, with a determiner or a bracket beside it. */
    private boolean isShortOffice(int start, int end) {
        if (!words.isAcronym(start) || end - start > 1) {
            return false;
        }
        boolean described = start > 1 && isDeterminer(words.get(start - 2).toLowerCase(Locale.ROOT));
        return described || words.bracketed(end) > 0;
    }

    private static boolean isDeterminer(String word) {
        return switch (word) {
            case "the", "a", "an", "his", "her", "their", "its", "our", "my", "former", "this", "that" -> true;
            default -> false;
        };
    }

    /** ", 45," or ", who": only people have an age or are taken up so. */
    private boolean isSomebody(int start, int end) {
        if (end + 1 >= words.size()
                || !words.get(end).equals(",") && !words.get(end).equals("(")) {
            return false;
        }
        String next = words.get(end + 1);
        return age(start, end) != null || next.equals("who") || next.equals("whose");
    }

    /** "Ann Roe, 45, said", "Ann Roe (45)", "45-year-old Ann Roe". */
    private @Nullable Integer age(int start, int end) {
        if (start > 0 && words.get(start - 1).endsWith("-year-old")) {
            String years = words.get(start - 1).replace("-year-old", "");
            return AGE.matcher(years).matches() ? Integer.valueOf(years) : null;
        }
        boolean behind = end + 2 < words.size()
                && (words.get(end).equals(",") || words.get(end).equals("("))
                && AGE.matcher(words.get(end + 1)).matches()
                && words.isStop(end + 2);
        return behind ? Integer.valueOf(words.get(end + 1)) : null;
    }

    /** "Universe" in "Miss Universe Ann Roe": what stands before a known first name is no part of the name. */
    private int pastQualifier(int from, int end, boolean titled) {
        int first = firstName(from, end);
        boolean qualified = titled || isQualifier(from);
        return qualified && !Words.isBody(words.get(end - 1)) ? first : from;
    }

    /** The first of its words but the last that is a known first name; {@code from} if there is none. */
    private int firstName(int from, int end) {
        for (int i = from; i < end - 1; i++) {
            boolean led = i > from
                    && (words.isParticle(i - 1)
                            || isKunya(words.get(i - 1))
                            || words.get(i - 1).endsWith("."));
            if (Words.isFirstName(words.get(i)) && !led) {
                return i;
            }
        }
        return from;
    }

    /** Whether a word before a known first name may be what its bearer is of, not another first name. */
    private boolean isQualifier(int i) {
        String word = words.get(i);
        return words.isAcronym(i) && word.length() > 2
                || word.indexOf('-') > 0
                || Words.isBody(word)
                || Words.isOfficeWord(word)
                || Words.anyCountry(word) != null;
    }

    /** "Abu", "Umm": father or mother of whoever is named behind. */
    private static boolean isKunya(String word) {
        return word.equals("Abu") || word.equals("Umm") || word.equals("Um") || word.equals("Abou");
    }

    /** The last title or role in upper case before the name proper, -1 if there is none. */
    private int lastTitle(int start, int end) {
        for (int i = end - 2; i >= start; i--) {
            boolean title = Words.isTitle(words.get(i)) || Words.isRole(words.get(i));
            if (title && !(i == start && Words.isFirstName(words.get(i)))) {
                return isBodyBehind(start, i + 1, end) ? -1 : i;
            }
        }
        return -1;
    }

    /** "Prime Minister's Office", "Defence Secretary Council": a title within the name of a body. */
    private boolean isBodyBehind(int start, int from, int end) {
        return Words.isBody(words.get(end - 1))
                || BodyRuns.isKnown(words.subList(start, end))
                || words.subList(from, end).stream().anyMatch(w -> w.equals("of") || w.equals("for"));
    }

    private boolean personLike(int from, int end) {
        return Words.isFirstName(words.get(from)) && end - from >= 2;
    }

    private Name.Kind kind(int from, int end, boolean titled) {
        String text = words.joined(from, end);
        if (titled) {
            return Name.Kind.PERSON;
        }
        if (Words.country(text) != null || Words.seat(text) != null || Words.demonym(text) != null) {
            return Name.Kind.PLACE;
        }
        int size = end - from;
        boolean body = Words.isBody(words.get(end - 1))
                || BodyRuns.isKnown(words.subList(from, end))
                || size > 1
                        && words.subList(from, end).stream()
                                .anyMatch(w -> w.equals("of") || w.equals("for") || w.equals("&"));
        if (Words.isFirstName(words.get(firstName(from, end))) && size > 1 && size < 5 && !body) {
            return Name.Kind.PERSON;
        }
        if (!body
                && size > 1
                && size < 6
                && words.subList(from, end - 1).stream().anyMatch(NameReader::isInitial)) {
            return Name.Kind.PERSON;
        }
        return body || size == 1 && words.isAcronym(from) ? Name.Kind.BODY : Name.Kind.UNKNOWN;
    }

    /** "B." in "Ann B. Roe". */
    private static boolean isInitial(String word) {
        return word.length() == 2 && word.charAt(1) == '.';
    }

    private Gender gender(int start, int from, int end, boolean person, @Nullable String role) {
        Gender gender = Gender.UNKNOWN;
        for (int i = start; i < from; i++) {
            gender = gender.or(Words.genderOfTitle(words.get(i))).or(Words.genderOfRole(words.get(i)));
        }
        if (role != null) {
            gender = gender.or(Words.genderOfRole(lastWord(role)));
        }
        return person ? gender.or(Words.genderOfName(words.get(firstName(from, end)))) : gender;
    }

    private static String lastWord(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }
}
