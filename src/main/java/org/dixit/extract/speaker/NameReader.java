package org.dixit.extract.speaker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dixit.extract.document.Document;
import org.dixit.text.BlockKind;
import org.dixit.text.Sentence;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names of an article: runs of capitalised words, parted into titles and names, with the role and affiliation
 * that stand before or behind them.
 */
final class NameReader {

    private static final Set<String> PARTICLES = Set.of(
            "de", "del", "della", "da", "di", "dos", "das", "van", "von", "der", "den", "bin", "bint", "ibn", "al",
            "el", "la", "le", "ter", "ten", "of", "for", "&");
    /** "al-Roe", "d'Roe": a small particle written together with the name. */
    private static final Pattern PREFIXED =
            Pattern.compile("(?:a[ldrstznh]|ash|adh|ath|el|ul|ur|abu|bin|ibn|de|da|di|d|l|t|van)[-']\\p{Lu}.*");

    private static final Pattern AGE = Pattern.compile("[1-9]\\d|10\\d");
    private static final int LONGEST_APPOSITION = 14;

    private final Document document;
    private final Set<String> seenInside = new HashSet<>();
    private final List<Name> names = new ArrayList<>();
    private List<Span> spans = List.of();
    private List<String> words = List.of();
    private boolean heading;

    private NameReader(Document document) {
        this.document = document;
    }

    static List<Name> read(Document document) {
        NameReader reader = new NameReader(document);
        for (Sentence sentence : document.sentences()) {
            reader.collectCapitals(sentence);
        }
        for (Sentence sentence : document.sentences()) {
            reader.read(sentence);
        }
        return reader.names;
    }

    /** Words that stand in upper case within sentences: at a sentence's start these are names too. */
    private void collectCapitals(Sentence sentence) {
        if (isHeading(sentence)) {
            return;
        }
        open(sentence);
        for (int i = 1; i < words.size(); i++) {
            if (isCapital(i) && Character.isLetterOrDigit(words.get(i - 1).charAt(0))) {
                seenInside.add(words.get(i));
            }
        }
    }

    private boolean isHeading(Sentence sentence) {
        BlockKind kind = document.block(sentence).kind();
        return kind == BlockKind.HEADLINE || kind == BlockKind.HEADING || kind == BlockKind.STANDFIRST;
    }

    private void open(Sentence sentence) {
        spans = document.split(sentence.span());
        words = spans.stream().map(document::word).toList();
    }

    private void read(Sentence sentence) {
        open(sentence);
        heading = isHeading(sentence);
        for (int i = 0; i < words.size(); ) {
            int end = isNamePart(i) ? runEnd(i) : i;
            if (end > i) {
                add(i, end);
            }
            i = Math.max(end, i + 1);
        }
    }

    private boolean isCapital(int i) {
        return i >= 0
                && i < words.size()
                && (Character.isUpperCase(words.get(i).charAt(0)) || isPrefixed(words.get(i)));
    }

    private static boolean isPrefixed(String word) {
        return (word.indexOf('-') > 0 || word.indexOf('\'') > 0)
                && PREFIXED.matcher(word).matches();
    }

    private boolean isNamePart(int i) {
        if (!isCapital(i) || Words.isCalendar(words.get(i)) || words.get(i).equals("I")) {
            return false;
        }
        if (Words.isOpener(words.get(i)) && !words.get(i).equals("The") && !Words.isFirstName(words.get(i))) {
            return false;
        }
        boolean opens = i == 0 || isMark(words.get(i - 1));
        if (!opens) {
            return true;
        }
        return !isOrdinary(i);
    }

    /** A mark behind which a sentence may begin. */
    private static boolean isMark(String word) {
        return !Character.isLetterOrDigit(word.charAt(0))
                && !word.equals(",")
                && !word.equals("'s")
                && !word.equals("'");
    }

    /** A sentence's first word that is a name only if something else says so. */
    private boolean isOrdinary(int i) {
        String word = words.get(i);
        if (Words.isOpener(word)) {
            return true;
        }
        boolean known = seenInside.contains(word)
                || !heading && isAcronym(word)
                || Words.isFirstName(word)
                || Words.isTitle(word)
                || Words.anyCountry(word) != null;
        return !known && !(isCapital(i + 1) && !Words.isOpener(words.get(i + 1)));
    }

    private int runEnd(int start) {
        int i = start + 1;
        while (i < words.size() && !opensSentence(i)) {
            if (isCapital(i) && !Words.isCalendar(words.get(i)) && !words.get(i).equals("I")) {
                i++;
            } else if (isParticle(i)
                    && i + 1 < words.size()
                    && isCapital(i + 1)
                    && !Words.isCalendar(words.get(i + 1))
                    && joins(start, i)) {
                i += 2;
            } else if (isArticleInName(i, start)) {
                i += 3;
            } else if (isAndInName(i, start)) {
                i += 2;
            } else {
                return i;
            }
        }
        return i;
    }

    /** "... Testford At least 12": behind a caption or a list of words that has no full stop. */
    private boolean opensSentence(int i) {
        boolean inLowerCase =
                i + 1 < words.size() && Character.isLowerCase(words.get(i + 1).charAt(0)) && !isParticle(i + 1);
        return inLowerCase && words.get(i).length() > 1 && isCapital(i) && Words.isOpener(words.get(i));
    }

    private boolean isParticle(int i) {
        return PARTICLES.contains(words.get(i));
    }

    /** "of" and "for" join the names of bodies ("Ministry of Defence"), not "Smith of Testford". */
    private boolean joins(int start, int i) {
        String word = words.get(i);
        if (!word.equals("of") && !word.equals("for")) {
            return true;
        }
        String before = words.get(i - 1);
        boolean role = Words.isTitle(before) || Words.isRole(before);
        boolean titled = Words.isTitle(words.get(start)) && i - start > 1 && !Words.isBody(before);
        boolean person = titled || Words.isFirstName(words.get(start)) || Words.isCourtesy(words.get(start));
        return !role && !person && (Words.isBody(before) || i - start >= 2 || isAbstract(before));
    }

    private static boolean isAbstract(String word) {
        return switch (word) {
            case "Center",
                    "Centre",
                    "Council",
                    "Chamber",
                    "Bureau",
                    "School",
                    "Fund",
                    "Friends",
                    "Voice",
                    "Doctors",
                    "Save" -> true;
            default -> false;
        };
    }

    /** "of the" within the name of a body. */
    private boolean isArticleInName(int i, int start) {
        return i + 2 < words.size()
                && words.get(i).equals("of")
                && words.get(i + 1).equals("the")
                && isCapital(i + 2)
                && joins(start, i);
    }

    /** "and" within the name of a body: "Department of Water and Roads". */
    private boolean isAndInName(int i, int start) {
        boolean led = words.subList(start, i).contains("of")
                || words.subList(start, i).contains("for");
        return led
                && words.get(i).equals("and")
                && isCapital(i + 1)
                && !Words.isFirstName(words.get(i + 1))
                && !Words.isTitle(words.get(i + 1))
                && Words.anyCountry(words.get(i + 1)) == null;
    }

    private void add(int start, int end) {
        int title = lastTitle(start, end);
        int from = title < 0 ? start : title + 1;
        if (title < 0 && end - start > 1 && Words.demonym(words.get(start)) != null && personLike(start + 1, end)) {
            from = start + 1;
        }
        from = pastQualifier(pastOrigin(from, end), end);
        List<String> name = words.subList(from, end);
        if (isOffice(start, end) || isAdjective(start, end)) {
            return;
        }
        Name.Kind kind = kind(from, end, title >= start);
        Beside beside = beside(start, from, end, kind);
        if (kind == Name.Kind.UNKNOWN && (beside.role() != null || isSomebody(start, end))) {
            kind = Name.Kind.PERSON;
        }
        boolean person = kind == Name.Kind.PERSON;
        Gender gender = gender(start, from, person, beside.role());
        boolean courtesy = title >= start && Words.isCourtesy(words.get(title));
        Span span = new Span(spans.get(start).start(), spans.get(end - 1).end());
        names.add(new Name(
                span,
                List.copyOf(name),
                written(from, end),
                kind,
                gender,
                person ? beside.role() : null,
                person ? beside.affiliation() : null,
                courtesy,
                isBracketed(start, end),
                start > 0 && isPlacing(words.get(start - 1)),
                age(start, end),
                !heading));
    }

    private String written(int from, int end) {
        return spans.subList(from, end).stream().map(document::text).collect(Collectors.joining(" "));
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

    /** "The Chief Minister": titles and roles in upper case name nobody by themselves, nor does "the Kenyan". */
    private boolean isOffice(int start, int end) {
        boolean definite = start > 0 && isDeterminer(words.get(start - 1).toLowerCase(Locale.ROOT));
        boolean one = end - start == 1;
        String last = words.get(end - 1);
        if (one && definite && !last.endsWith("s") && Words.demonym(last) != null) {
            return true;
        }
        boolean office = Words.isRole(last) || Words.isTitle(last) && (definite || isShortOffice(start, end));
        for (int i = start; i < end - 1 && office; i++) {
            office = Words.isRole(words.get(i)) || Words.isTitle(words.get(i)) || Words.isOfficeWord(words.get(i));
        }
        return office && !Words.isFirstName(last);
    }

    /** "The local MP", "SSP (City) Ann Roe": a title in upper case throughout, with a determiner or a bracket beside it. */
    private boolean isShortOffice(int start, int end) {
        if (!isAcronym(words.get(start)) || end - start > 1) {
            return false;
        }
        boolean described = start > 1 && isDeterminer(words.get(start - 2).toLowerCase(Locale.ROOT));
        return described || bracketed(end) > 0;
    }

    /** Behind a bracket of a word or two that opens at an index, where a name follows it; 0 if there is none. */
    private int bracketed(int at) {
        for (int i = at + 2; i < at + 5 && i + 1 < words.size() && words.get(at).equals("("); i++) {
            if (words.get(i).equals(")")) {
                return isCapital(i + 1) ? i + 1 : 0;
            }
        }
        return 0;
    }

    /** The title parted from a name by a bracket, "SSP" in "SSP (City) Ann Roe"; null if there is none. */
    private @Nullable String titleBeforeBracket(int start) {
        for (int i = start - 4; i >= 0 && i >= start - 6; i--) {
            if (Words.isTitle(words.get(i)) && isCapital(i) && bracketed(i + 1) == start) {
                return lower(i, i + 1);
            }
        }
        return null;
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
                && isStop(end + 2);
        return behind ? Integer.valueOf(words.get(end + 1)) : null;
    }

    /** "Universe" in "Miss Universe Ann Roe": what stands before a known first name is no part of the name. */
    private int pastQualifier(int from, int end) {
        if (Words.isFirstName(words.get(from))) {
            return from;
        }
        for (int i = from + 1; i < end - 1; i++) {
            if (Words.isFirstName(words.get(i))
                    && !isParticle(i - 1)
                    && !isKunya(words.get(i - 1))
                    && !words.get(i - 1).endsWith(".")) {
                return Words.isBody(words.get(end - 1)) ? from : i;
            }
        }
        return from;
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
                return isBodyBehind(i + 1, end) ? -1 : i;
            }
        }
        return -1;
    }

    /** "Prime Minister's Office", "Defence Secretary Council": a title within the name of a body. */
    private boolean isBodyBehind(int from, int end) {
        return Words.isBody(words.get(end - 1))
                || words.subList(from, end).stream().anyMatch(w -> w.equals("of") || w.equals("for"));
    }

    private boolean personLike(int from, int end) {
        return Words.isFirstName(words.get(from)) && end - from >= 2;
    }

    private Name.Kind kind(int from, int end, boolean titled) {
        String text = String.join(" ", words.subList(from, end));
        if (titled) {
            return Name.Kind.PERSON;
        }
        if (Words.country(text) != null || Words.seat(text) != null || Words.demonym(text) != null) {
            return Name.Kind.PLACE;
        }
        int size = end - from;
        boolean body = Words.isBody(words.get(end - 1))
                || size > 1
                        && words.subList(from, end).stream()
                                .anyMatch(w -> w.equals("of") || w.equals("for") || w.equals("&"));
        if (Words.isFirstName(words.get(from)) && size > 1 && size < 5 && !body) {
            return Name.Kind.PERSON;
        }
        if (!body
                && size > 1
                && size < 6
                && words.subList(from, end - 1).stream().anyMatch(NameReader::isInitial)) {
            return Name.Kind.PERSON;
        }
        return body || size == 1 && isAcronym(text) ? Name.Kind.BODY : Name.Kind.UNKNOWN;
    }

    /** "B." in "Ann B. Roe". */
    private static boolean isInitial(String word) {
        return word.length() == 2 && word.charAt(1) == '.';
    }

    private static boolean isAcronym(String word) {
        return word.length() > 1
                && word.length() < 7
                && word.chars().allMatch(c -> Character.isUpperCase(c) || c == '.');
    }

    private Gender gender(int start, int from, boolean person, @Nullable String role) {
        Gender gender = Gender.UNKNOWN;
        for (int i = start; i < from; i++) {
            gender = gender.or(Words.genderOfTitle(words.get(i))).or(Words.genderOfRole(words.get(i)));
        }
        if (role != null) {
            gender = gender.or(Words.genderOfRole(lastWord(role)));
        }
        return person ? gender.or(Words.genderOfName(words.get(from))) : gender;
    }

    private static String lastWord(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }

    /** What stands beside a name of its bearer. */
    private record Beside(@Nullable String role, @Nullable String affiliation) {

        static final Beside NOTHING = new Beside(null, null);
    }

    private Beside beside(int start, int from, int end, Name.Kind kind) {
        if (kind == Name.Kind.PLACE || kind == Name.Kind.BODY) {
            return Beside.NOTHING;
        }
        String parted = titleBeforeBracket(start);
        if (parted != null) {
            return new Beside(parted, null);
        }
        Beside before = from > start ? titles(start, from) : roleBefore(start);
        Beside behind = before.role() == null ? apposition(end) : Beside.NOTHING;
        Beside ahead = before.role() == null && behind.role() == null ? appositionBefore(start) : Beside.NOTHING;
        String role = firstOf(before.role(), behind.role(), ahead.role());
        return new Beside(role, firstOf(before.affiliation(), behind.affiliation(), ahead.affiliation()));
    }

    private static @Nullable String firstOf(@Nullable String... values) {
        for (String value : values) {
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /** The titles in upper case before a name: "Testland Foreign Minister". */
    private Beside titles(int start, int from) {
        int title = from;
        while (title > start && (Words.isTitle(words.get(title - 1)) || Words.isRole(words.get(title - 1)))) {
            title--;
        }
        String role = Words.isCourtesy(words.get(from - 1)) ? null : lower(title, from);
        String affiliation = title > start ? String.join(" ", words.subList(start, title)) : possessor(start);
        if (title == from) {
            return new Beside(null, country(affiliation));
        }
        return role == null ? roleBefore(start) : new Beside(role, country(affiliation));
    }

    private String lower(int from, int to) {
        return String.join(" ", words.subList(from, to)).toLowerCase(Locale.ROOT);
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
        if (at < 2 || !isPossessive(at - 1)) {
            return null;
        }
        int start = at - 2;
        while (start > 0 && isCapital(start) && isCapital(start - 1)) {
            start--;
        }
        return isCapital(start) ? String.join(" ", words.subList(start, at - 1)) : null;
    }

    private boolean isPossessive(int i) {
        String word = words.get(i);
        return word.length() == 2 && word.endsWith("s") && !Character.isLetter(word.charAt(0))
                || word.equals("\u2019")
                || word.equals("'");
    }

    /** A role in lower case right before a name: "Testland's foreign minister Ann Roe". */
    private Beside roleBefore(int start) {
        if (start == 0 || !Words.isRole(words.get(start - 1)) || isCapital(start - 1)) {
            return Beside.NOTHING;
        }
        int from = start - 1;
        while (from > 0 && isRoleModifier(from - 1)) {
            from--;
        }
        return new Beside(lower(from, start), country(affiliationBefore(from)));
    }

    private boolean isRoleModifier(int i) {
        String word = words.get(i);
        return Character.isLowerCase(word.charAt(0))
                && !Words.isOpener(word)
                && word.length() > 2
                && !isPossessive(i)
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

    private @Nullable String affiliationBefore(int at) {
        if (at > 0 && isCapital(at - 1) && !Words.isOpener(words.get(at - 1))) {
            int start = at - 1;
            while (start > 0 && isCapital(start - 1) && !Words.isOpener(words.get(start - 1))) {
                start--;
            }
            return String.join(" ", words.subList(start, at));
        }
        return possessor(at);
    }

    /** ", the Testland press secretary," or ", 45, a teacher" behind a name. */
    private Beside apposition(int end) {
        if (end >= words.size()
                || !words.get(end).equals(",") && !words.get(end).equals("(")) {
            return Beside.NOTHING;
        }
        int stop = end + 1;
        while (stop < words.size() && stop - end < LONGEST_APPOSITION && !isStop(stop)) {
            stop++;
        }
        if (stop == end + 2 && Character.isDigit(words.get(end + 1).charAt(0)) && stop < words.size()) {
            return apposition(stop);
        }
        return roleWithin(end + 1, stop);
    }

    private boolean isStop(int i) {
        return ",.;()\u2014\u2013\"\u201C".indexOf(words.get(i).charAt(0)) >= 0;
    }

    /** "The foreign minister of Testland, Ann Roe": a role before the comma that leads a name. */
    private Beside appositionBefore(int start) {
        if (start < 2 || !words.get(start - 1).equals(",")) {
            return Beside.NOTHING;
        }
        int from = start - 1;
        while (from > 0 && start - from < LONGEST_APPOSITION && !isStop(from - 1)) {
            from--;
        }
        return Words.isOpener(words.get(from)) || isCapital(from) ? roleWithin(from, start - 1) : Beside.NOTHING;
    }

    private Beside roleWithin(int from, int stop) {
        if (from >= stop || words.get(from).equals("who") || words.get(from).equals("which")) {
            return Beside.NOTHING;
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
                return Beside.NOTHING;
            }
        }
        return Beside.NOTHING;
    }

    private Beside role(int from, int at, int stop) {
        int end = at + 1;
        while (end < stop && Words.isRole(words.get(end))) {
            end++;
        }
        if (end < stop && !isComplement(words.get(end)) || stop == words.size()) {
            return Beside.NOTHING;
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
        return new Beside(lower(start, end), country(affiliation));
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
                && (isCapital(end) || isParticle(end) && end > from && end + 1 < stop && isCapital(end + 1))) {
            end++;
        }
        return end > from ? String.join(" ", words.subList(from, end)) : null;
    }
}
