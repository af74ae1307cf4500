package org.dixit.extract.speaker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dixit.extract.ExtractedSpeaker;
import org.dixit.extract.SpeakerKind;
import org.jspecify.annotations.Nullable;

/** One voice of the article while its mentions are gathered. */
final class Entity {

    private static final Pattern ACRONYM = Pattern.compile("\\b\\p{Lu}{2,}\\b");
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,6}");
    private static final Pattern SINGLE_NAME = Pattern.compile("\\p{Lu}\\p{Ll}[\\p{L}'\u2019-]+");
    private static final Pattern LIKE_PERSON =
            Pattern.compile("\\p{Lu}\\p{L}[\\p{L}.'\u2019-]*(?: \\p{Lu}[\\p{L}.'\u2019-]+){1,2}");

    private static final int ADULT = 16;

    private String name;
    private SpeakerKind kind;
    private Gender gender = Gender.UNKNOWN;
    private boolean plural;
    private @Nullable Integer age;
    private int located;
    private @Nullable String affiliation;
    private final Set<String> aliases = new LinkedHashSet<>();
    private final List<String> roles = new ArrayList<>();
    private final List<Integer> mentions = new ArrayList<>();

    Entity(String name, SpeakerKind kind) {
        this.name = name;
        this.kind = kind;
    }

    String name() {
        return name;
    }

    SpeakerKind kind() {
        return kind;
    }

    Gender gender() {
        return gender;
    }

    boolean isPerson() {
        return kind == SpeakerKind.PERSON;
    }

    /** Whether it may be one person, named or described. */
    boolean isSomebody() {
        return isPerson()
                || isNamedLikePerson()
                || kind == SpeakerKind.ANONYMOUS && !plural && Words.isRole(headWord());
    }

    boolean isPlural() {
        return plural;
    }

    void markPlural() {
        plural = true;
    }

    @Nullable
    String affiliation() {
        return affiliation;
    }

    /** Notes a name by which it is called; the longest becomes its own. */
    void call(String alias) {
        if (words(alias) > words(name) && kind != SpeakerKind.GOVERNMENT) {
            aliases.add(name);
            name = alias;
        } else if (!straight(alias).equals(straight(name))) {
            aliases.add(alias);
        }
    }

    /** Notes a title by which it is called: its own name only while it has no other. */
    void entitle(String title) {
        if (!title.equals(name)) {
            aliases.add(title);
        }
    }

    /** With straight apostrophes, as names are compared. */
    private static String straight(String name) {
        return name.replace('\u2019', '\'');
    }

    private static int words(String name) {
        return name.split(" ").length;
    }

    /** Notes whether a word of place stood before its name. */
    void locate(boolean placed) {
        located += placed ? 1 : -1;
    }

    /** Whether it is mostly where things are: "in Testford". */
    boolean isPlace() {
        return located > 0;
    }

    void age(@Nullable Integer told) {
        if (told != null) {
            age = told;
        }
    }

    /** Whether it is too young for "Mr" and "Ms". */
    boolean isChild() {
        return age != null && age < ADULT;
    }

    /** Whether it is somebody's relative, known by a first name alone. */
    boolean isKin() {
        return isPerson() && name.indexOf(' ') < 0 && roles.stream().anyMatch(Words::isKin);
    }

    /** Whether an age is the one told, or none was. */
    boolean mayBeAged(int years) {
        return age == null || age == years;
    }

    void learn(Gender told, @Nullable String role, @Nullable String of) {
        gender = gender.or(told);
        if (role != null && !roles.contains(role)) {
            roles.add(role);
        }
        if (of != null && affiliation == null) {
            affiliation = of;
        }
    }

    void become(SpeakerKind told) {
        kind = told;
    }

    /** Offsets of its mentions, in the order in which they were found. */
    List<Integer> mentions() {
        return mentions;
    }

    void mentionAt(int offset) {
        mentions.add(offset);
    }

    /** Whether one of its titles or roles has a noun, or is the noun's short form: a "Sen." as "the senator". */
    boolean hasRole(String noun) {
        return roleWords().anyMatch(word -> word.equals(noun) || Words.isShortFor(word, noun));
    }

    /** Whether it is known to hold an office, or another that may be called so: not as the former or the deputy. */
    boolean holds(Office office) {
        return roles.stream().anyMatch(role -> holds(office, Arrays.asList(role.split("[ -]"))));
    }

    /** A body's noun before the last ("coast guard spokesman") is none of the holder's. */
    private static boolean holds(Office office, List<String> role) {
        for (int i = 0; i < role.size(); i++) {
            String noun = role.get(i);
            boolean own = i == role.size() - 1 || !Words.isBody(noun);
            String called = Words.isShortFor(noun, office.noun()) ? office.noun() : noun;
            if (own && office.mayBe(Office.of(role.subList(0, i), called))) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of its titles or roles is taken up by a noun: a justice as "the judge". */
    boolean isTakenUpBy(String noun) {
        return roleWords().anyMatch(word -> Words.isTakenUp(word, noun));
    }

    private Stream<String> roleWords() {
        return roles.stream().flatMap(role -> Arrays.stream(role.split(" ")));
    }

    boolean hasRoles() {
        return !roles.isEmpty();
    }

    String lastWord() {
        String[] words = name.split(" ");
        int i = words.length - 1;
        while (i > 0 && words[i].replace(".", "").matches("Jr|Sr|II|III|IV")) {
            i--;
        }
        return words[i].toLowerCase(Locale.ROOT);
    }

    /** The noun that a description turns on ("official" of "an official of the bank"). */
    String headWord() {
        String core = name.split(" (?:of|for|from|in|at|on|with|by|to|about|near|against|familiar|speaking) ")[0];
        return core.substring(core.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    /** Whether it may be a person of whom no more was told: two or three words in upper case. */
    boolean isNamedLikePerson() {
        boolean body = Arrays.stream(name.split(" ")).anyMatch(word -> Words.isBody(word) || Words.isRole(word));
        return kind == SpeakerKind.ORGANISATION
                && !body
                && aliases.stream().noneMatch(alias -> INITIALS.matcher(alias).matches())
                && !isPlace()
                && !ACRONYM.matcher(name).find()
                && LIKE_PERSON.matcher(name).matches();
    }

    /** Whether it is one word of which no more was told: a person's only name, or a body's. */
    boolean isSingleName() {
        return kind == SpeakerKind.ORGANISATION
                && !isPlace()
                && SINGLE_NAME.matcher(name).matches()
                && !Words.isBody(name);
    }

    /** Whether a word of its name tells that it is a body, or it is known by its initials. */
    boolean isKnownBody() {
        return INITIALS.matcher(name).matches()
                || Arrays.stream(name.split(" ")).anyMatch(Words::isOrganisation);
    }

    String firstWord() {
        int space = name.indexOf(' ');
        return straight(space < 0 ? name : name.substring(0, space));
    }

    ExtractedSpeaker speaker() {
        Set<String> known = new LinkedHashSet<>(aliases);
        known.remove(name);
        return new ExtractedSpeaker(name, kind, known, roles.isEmpty() ? null : roles.get(0), affiliation);
    }
}
