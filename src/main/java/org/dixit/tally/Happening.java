package org.dixit.tally;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dixit.extract.CountType;
import org.dixit.extract.EventMention;
import org.dixit.extract.EventMention.Kind;
import org.dixit.text.Capitalised;
import org.jspecify.annotations.Nullable;

/**
 * What a claim was counted over, told well enough to know it again in another article.
 *
 * @param identity of an incident its place and the day of the harm; of what goes on its noun and place
 * @param spelt the same with noun and place as the article has them, by which earlier releases knew events
 * @param firstDay known for an incident
 */
public record Happening(
        String identity,
        String spelt,
        String name,
        Kind kind,
        String place,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    /** Nouns that are done to a place; the others happen in it. */
    private static final Set<String> OF = Set.of(
            "invasion",
            "occupation",
            "siege",
            "bombardment",
            "bombing",
            "shelling",
            "annexation",
            "blockade",
            "storming");

    private static final Pattern WHERE_WITHIN = Pattern.compile(
            "^(?:the )?(?:[\\p{L}-]+ )?(?:city|town|village|port|district|province|region|state|capital|suburb) of ");

    /** Small letters set a direction off from the name; "North Northmark" is a place of its own. */
    private static final Pattern PART_OF = Pattern.compile(
            "^(?:(?:north|south)?(?:east|west)|north|south|central)(?:ern)?[ -](?=(?:a[a-z]-|el-)?\\p{Lu})");

    private static final Pattern SITE = Pattern.compile("(?<=\\p{L})(?: \\p{Ll}[\\p{L}-]*)+$");

    /**
     * What the article says that a claim was counted over.
     *
     * @param mention as the article has it; null if it has no words for it
     * @param place where the harm was, as it stands on the claim
     * @param from first day of the harm, as it stands on the claim
     * @param to last day of the harm
     * @return empty where the words do not tell it well enough: nothing is guessed
     */
    public static Optional<Happening> of(
            @Nullable EventMention mention,
            CountType type,
            @Nullable String place,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        if (mention == null) {
            boolean oneDay = from != null && (to == null || to.equals(from));
            return type == CountType.INCIDENT && oneDay ? incident(null, place, from, to) : Optional.empty();
        }
        String where = mention.place() == null ? place : mention.place();
        LocalDate first = mention.firstDay() == null ? from : mention.firstDay();
        return mention.kind() == Kind.INCIDENT
                ? incident(mention.noun(), where, first, mention.lastDay())
                : ongoing(mention.noun(), where, first, mention.lastDay());
    }

    private static Optional<Happening> incident(
            @Nullable String noun, @Nullable String place, @Nullable LocalDate first, @Nullable LocalDate last) {
        if (place == null || place.isBlank() || first == null) {
            return Optional.empty();
        }
        String name = named(noun == null ? "incident" : noun, place) + ", " + DAY.format(first);
        return Optional.of(new Happening(
                "incident/" + spot(place) + "/" + first,
                "incident/" + normal(place) + "/" + first,
                name,
                Kind.INCIDENT,
                place,
                first,
                orderly(first, last)));
    }

    private static Optional<Happening> ongoing(
            @Nullable String noun, @Nullable String place, @Nullable LocalDate first, @Nullable LocalDate last) {
        if (noun == null || noun.isBlank() || place == null || place.isBlank()) {
            return Optional.empty();
        }
        String kind = noun.toLowerCase(Locale.ROOT);
        String in = "/" + normal(place);
        return Optional.of(new Happening(
                "ongoing/" + (kind.equals("conflict") ? "war" : kind) + in,
                "ongoing/" + kind + in,
                named(noun, place),
                Kind.ONGOING,
                place,
                first,
                orderly(first, last)));
    }

    private static @Nullable LocalDate orderly(@Nullable LocalDate first, @Nullable LocalDate last) {
        return first != null && last != null && last.isBefore(first) ? null : last;
    }

    private static String named(String noun, String place) {
        return Capitalised.of(noun) + (OF.contains(noun.toLowerCase(Locale.ROOT)) ? " of " : " in ") + place;
    }

    /** "the eastern city of Nordhaven, Northmark" and "Nordhaven" are one place. */
    private static String normal(String place) {
        String plain = Normalizer.normalize(place, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .strip();
        String within = WHERE_WITHIN.matcher(plain).replaceFirst("");
        return within.replaceFirst("^the ", "").replaceFirst(",.*$", "").strip();
    }

    /** Where an incident was, at the grain at which outlets agree: "southern Nordhaven", "Nordhaven airport" and "Nordhaven". */
    private static String spot(String place) {
        String name = PART_OF.matcher(place).replaceFirst("");
        return Spelling.of(normal(SITE.matcher(name).replaceFirst("")));
    }
}
