package org.dixit.likeness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dixit.extract.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * A person's name in its parts.
 *
 * @param courtesy the letters of the genders that its titles tell: m, f
 * @param given before the surname; empty where one word is all there is
 * @param suffix "jr", "iii"; null for none
 */
record PersonName(
        Set<String> courtesy,
        List<Part> given,
        Part surname,
        @Nullable String suffix) {

    private static final Map<String, String> TITLES = new HashMap<>();
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");
    /** Small words that stand before a surname, and are often left out or written together with it. */
    private static final Set<String> PARTICLES = Set.of(
            "von", "van", "de", "der", "den", "di", "da", "dos", "do", "du", "del", "della", "la", "le", "bin", "ibn",
            "ben", "al", "el", "ter", "ten", "zu");

    /** The Arabic article, written before the word; its L takes on the sound of what follows: as-Sadr. */
    private static final Pattern ARTICLE =
            Pattern.compile("\\b(?:[ae]l-(?=\\p{L})|[ae](d|n|r|s|t|z|sh)-(?=\\1))", Pattern.CASE_INSENSITIVE);

    static {
        Lexicon.rows("titles").forEach(row -> TITLES.put(row.get(0), row.size() > 1 ? row.get(1) : "x"));
    }

    /**
     * A word of a name.
     *
     * @param written as it stands
     * @param plain in plain spelling, hyphens left out
     */
    record Part(String written, String plain) {

        static Part of(String written) {
            return new Part(written, Spelling.plain(written).replace(" ", ""));
        }

        boolean isInitial() {
            return plain.length() == 1;
        }

        String sound() {
            return Spelling.sound(plain);
        }

        boolean soundsLike(Part other) {
            return Spelling.isAlike(sound(), other.sound());
        }
    }

    /** Empty for a text without letters. */
    static Optional<PersonName> of(String text) {
        String words = ARTICLE.matcher(text).replaceAll("").replaceAll("\\.(?=\\S)", ". ");
        List<Part> parts = new ArrayList<>();
        for (String word : words.strip().split("[\\s,\\p{Z}]+")) {
            Part part = Part.of(word);
            if (!part.plain.isEmpty()) {
                parts.add(part);
            }
        }
        Set<String> courtesy = takeTitles(parts);
        courtesy.remove("x");
        String suffix = takeSuffix(parts);
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        List<Part> bare = withoutParticles(parts);
        int last = bare.size() - 1;
        return Optional.of(new PersonName(courtesy, List.copyOf(bare.subList(0, last)), bare.get(last), suffix));
    }

    private static Set<String> takeTitles(List<Part> parts) {
        Set<String> courtesy = new HashSet<>();
        while (parts.size() > 1) {
            String gender = TITLES.get(parts.get(0).plain);
            if (gender == null) {
                return courtesy;
            }
            parts.remove(0);
            courtesy.add(gender);
        }
        return courtesy;
    }

    private static @Nullable String takeSuffix(List<Part> parts) {
        boolean has = parts.size() > 1 && SUFFIXES.contains(parts.get(parts.size() - 1).plain);
        return has ? parts.remove(parts.size() - 1).plain : null;
    }

    /** A particle that opens the name may be a first name: Al, Ben. */
    private static List<Part> withoutParticles(List<Part> parts) {
        List<Part> bare = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            boolean within = i > 0 && i < parts.size() - 1;
            if (!within || !PARTICLES.contains(parts.get(i).plain)) {
                bare.add(parts.get(i));
            }
        }
        return bare;
    }

    boolean isSurnameAlone() {
        return given.isEmpty();
    }

    /** The first of the given names. */
    Part first() {
        return given.get(0);
    }

    /** The given names after the first. */
    List<Part> middle() {
        return given.isEmpty() ? List.of() : given.subList(1, given.size());
    }

    /** All in one word: "kimjongun". */
    String joined() {
        StringBuilder joined = new StringBuilder();
        given.forEach(part -> joined.append(part.plain));
        return joined.append(surname.plain).toString();
    }

    /** The name with its first word at the end. */
    PersonName turned() {
        if (given.isEmpty()) {
            return this;
        }
        List<Part> parts = new ArrayList<>(given.subList(1, given.size()));
        parts.add(surname);
        return new PersonName(courtesy, parts, given.get(0), suffix);
    }
}
