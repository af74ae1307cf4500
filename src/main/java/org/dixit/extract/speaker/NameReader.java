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

    private static final Pattern AGE = Pattern.compile("[1-9]\\d?|10\\d");

    private final SentenceWords words;
    private final PlacedNames placed;
    private final boolean heading;
    private final Set<String> surnames;

    private NameReader(SentenceWords words, boolean heading, Set<String> surnames) {
        this.words = words;
        this.placed = new PlacedNames(words);
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
        if (start == end || isMember(start, end)) {
            return Optional.empty();
        }
        if (placed.isTitle(start, end)) {
            return Optional.of(title(start, end));
        }
        int last = beforePostnominals(start, end);
        int proper = placed.territory(start, last);
        int behindTitle = placed.behindTitle(start, proper);
        int title = behindTitle > start ? behindTitle - 1 : lastTitle(start, proper);
        int from = title < 0 ? start : title + 1;
        if (title < 0
                && proper - start > 1
                && Words.demonym(words.get(start)) != null
                && personLike(start + 1, proper)) {
            from = start + 1;
        }
        from = pastQualifier(pastOrigin(from, proper), proper, title >= start && title < from);
        if (isOffice(start, end) || isAdjective(start, end)) {
            return Optional.empty();
        }
        boolean minister = start > first && proper - from < 4 && !Words.isBody(words.get(proper - 1));
        Name.Kind kind = kind(from, proper, title >= start || minister || last < end);
        Bearer bearer = new BearerReader(words).of(start, from, end, kind);
        if (kind == Name.Kind.UNKNOWN && (bearer.role() != null || isSomebody(start, end))) {
            kind = Name.Kind.PERSON;
        }
        boolean person = kind == Name.Kind.PERSON;
        String role = bearer.role() == null ? roleBeside(first, start, behindTitle, last, end) : bearer.role();
        Gender gender = gender(start, from, proper, person, bearer.role());
        boolean courtesy = title >= start && Words.isCourtesy(words.get(title));
        return Optional.of(new Name(
                words.span(start, end),
                List.copyOf(words.subList(from, last)),
                words.written(proper < last ? from - 1 : from, last),
                kind,
                gender,
                person ? role : null,
                person && behindTitle == start ? bearer.affiliation() : null,
                courtesy,
                isBracketed(start, end),
                false,
                start > 0 && isPlacing(words.get(start - 1)),
                age(start, end),
                !heading));
    }

    /** "Duke of Testford". */
    private Name title(int start, int end) {
        return new Name(
                words.span(start, end),
                List.copyOf(words.subList(start, end)),
                words.written(start, end),
                Name.Kind.TITLE,
                Words.genderOfTitle(words.get(start)),
                words.lower(start, start + 1),
                null,
                false,
                false,
                placed.isApposed(start, end),
                false,
                null,
                !heading);
    }

    /** What a portfolio, a title with its place, or letters behind the name tell of the bearer; null if there are none. */
    private @Nullable String roleBeside(int first, int start, int behindTitle, int last, int end) {
        if (start > first) {
            return words.get(first - 1).equals("the") ? null : words.lower(first - 2, first - 1);
        }
        if (behindTitle > start) {
            return words.lower(start, start + 1);
        }
        return last < end && Words.isRole(words.get(last)) ? words.lower(last, last + 1) : null;
    }

    /** Before "KC" in "Ann Roe KC"; the end if no such letters stand behind a full name. */
    private int beforePostnominals(int start, int end) {
        int last = end;
        while (last - start > 2 && Words.isPostnominal(words.get(last - 1))) {
            last--;
        }
        boolean full = last - start > 1 && !words.isAcronym(last - 1) && !Words.isBody(words.get(last - 1));
        return full ? last : end;
    }

    /** "The Northshire TD": a seat and its holder, without a name. */
    private boolean isMember(int start, int end) {
        String last = words.get(end - 1);
        boolean definite = start > 0 && isDeterminer(words.get(start - 1).toLowerCase(Locale.ROOT));
        boolean member = definite && Words.isPostnominal(last) && Words.isRole(last);
        return member
                && words.subList(start, end - 1).stream()
                        .noneMatch(word -> Words.isTitle(word) || end - start > 2 && Words.isFirstName(word));
    }

    /** "Secretary of State", "Commissioner for Trade Ann Roe": what an office is for is no part of a name behind it. */
    private int pastPortfolio(int start, int end) {
        boolean office = start > 1 && isOfOffice(words.get(start - 1).equals("the") ? start - 2 : start - 1);
        int from = start;
        while (office && from < end && isPortfolio(from, end)) {
            from++;
        }
        return from;
    }

    private boolean isOfOffice(int of) {
        return of > 0
                && (words.get(of).equals("of") || words.get(of).equals("for"))
                && (Words.isRole(words.get(of - 1)) || Words.isTitle(words.get(of - 1)));
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
        if (words.subList(from, end).stream().anyMatch(NameRuns::isQuote)) {
            return Name.Kind.PERSON;
        }
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
