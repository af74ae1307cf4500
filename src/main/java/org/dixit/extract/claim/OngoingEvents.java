package org.dixit.extract.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dixit.extract.EventMention;
import org.dixit.extract.EventMention.Kind;
import org.dixit.extract.claim.EventNouns.EventNoun;
import org.dixit.extract.document.Document;
import org.dixit.extract.lexicon.Countries;
import org.dixit.text.Sentence;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/** The wars and other lasting events that an article names, each by its noun and country. */
final class OngoingEvents {

    private static final String NAME = "(?:\\p{Lu}\\.(?:\\p{Lu}\\.)+|\\p{Lu}\\p{L}+)(?: \\p{Lu}\\p{L}+)?";
    private static final Pattern MENTION = Pattern.compile("(?:\\b(?<owner>" + NAME + ")(?<own>['’]s?|s)? )?"
            + "(?:(?:full-scale|civil|brutal|bloody|devastating|long-running|deadly|ongoing|six-year|five-year|military|armed|vicious|all-out|[a-z]+-(?:year|month|day)(?:-(?:long|old))?) ){0,2}"
            + "\\b(?<noun>" + nouns() + ")\\b"
            + "(?: (?:in|of|on|against|across|inside) (?:the )?(?:(?<place>" + NAME
            + ")|(?<own2>his|her|their|its|our|my) (?:country|homeland|nation|land|soil)))?");
    private static final Pattern NOUN = Pattern.compile("\\b(?=[" + initials() + "])(?:" + nouns() + ")\\b");
    /** "Testland has been locked in a vicious civil war": what a country is in is its own. */
    private static final Pattern CAUGHT = Pattern.compile("\\b(?<owner>" + NAME
            + ") (?:has|had|is|was|remains|fell|sank|slid|slipped|plunged|descended|spiralled|spiraled)\\b[^.;:,\"“]{0,60}"
            + "\\b(?:in|into|from|by|through|out of) an? (?:[a-z-]+ ){0,3}$");

    private static final Pattern BEGAN = Pattern.compile(
            "\\b(?:began|begun|started|broke out|erupted|launched|invaded|since)\\b", Pattern.CASE_INSENSITIVE);
    /** Farthest that the day may stand behind "began". */
    private static final int REACH = 40;

    /**
     * One mention of a lasting event.
     *
     * @param place the country or region it is in; null where these words don't say it
     * @param firstDay null where these words don't say it
     */
    record Mention(
            Span span,
            EventNoun noun,
            @Nullable String place,
            @Nullable LocalDate firstDay) {}

    private final Document document;
    private final Owners owners;
    private final IssueDay issue;
    private final List<Mention> mentions = new ArrayList<>();
    private final Map<String, EventMention> byPlace;

    OngoingEvents(Document document, Owners owners, IssueDay issue) {
        this.document = document;
        this.owners = owners;
        this.issue = issue;
        for (Sentence sentence : document.sentences()) {
            find(sentence.span());
        }
        this.byPlace = byPlace();
    }

    private static String initials() {
        return EventNouns.ongoing().keySet().stream()
                .map(noun -> noun.substring(0, 1))
                .distinct()
                .collect(Collectors.joining());
    }

    private static String nouns() {
        return EventNouns.ongoing().keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    private void find(Span sentence) {
        String text = document.text(sentence);
        if (!NOUN.matcher(text).find()) {
            return;
        }
        Matcher matcher = MENTION.matcher(text);
        while (matcher.find()) {
            EventNoun noun = EventNouns.ongoing().get(matcher.group("noun").toLowerCase(Locale.ROOT));
            if (noun != null) {
                Span span = new Span(sentence.start() + matcher.start("noun"), sentence.start() + matcher.end());
                mentions.add(new Mention(
                        span, noun, place(matcher, noun, sentence, text), firstDay(text, matcher, sentence)));
            }
        }
    }

    private @Nullable String place(Matcher found, EventNoun noun, Span sentence, String text) {
        if (found.group("place") != null) {
            return known(found.group("place"));
        }
        if (found.group("own2") != null) {
            int at = sentence.start() + found.start("own2");
            return owners.country(new Span(at, at + found.group("own2").length()));
        }
        String owner = found.group("owner");
        if (noun.agent()) {
            return null;
        }
        if (owner == null) {
            Matcher caught = CAUGHT.matcher(text).region(0, found.start("noun"));
            return caught.find() ? named(caught.group("owner")) : null;
        }
        boolean war = noun.noun().equals("war") && !found.group().contains("civil");
        String adjective = Countries.ofAdjective(owner);
        String named = named(owner);
        if (found.group("own") != null || named == null) {
            boolean began = BEGAN.matcher(text)
                    .region(found.end(), Math.min(text.length(), found.end() + REACH))
                    .find();
            return war && adjective == null && !began ? null : named != null ? named : adjective;
        }
        return named;
    }

    private static @Nullable String named(String words) {
        String named = Countries.named(words);
        return named == null && words.endsWith("s") ? Countries.named(words.substring(0, words.length() - 1)) : named;
    }

    private static @Nullable String known(String words) {
        String named = named(words);
        if (named != null) {
            return named;
        }
        int space = words.indexOf(' ');
        String first = space < 0 ? words : words.substring(0, space);
        String country = named(first);
        return country != null ? country : Countries.ofAdjective(first) == null && !isDay(first) ? words : null;
    }

    private static boolean isDay(String word) {
        return word.endsWith("day") || DayReader.read(word + " 2000", 0, null).size() > 0;
    }

    private @Nullable LocalDate firstDay(String text, Matcher found, Span sentence) {
        Matcher began = BEGAN.matcher(text).region(found.end(), Math.min(text.length(), found.end() + REACH));
        if (!began.find()) {
            return null;
        }
        int to = Math.min(text.length(), began.end() + REACH);
        return DayReader.read(text.substring(began.end(), to), sentence.start(), issue.day()).stream()
                .filter(DayMention::isOneDay)
                .map(DayMention::first)
                .findFirst()
                .orElse(null);
    }

    /** One event a place: its commonest noun there, and the first day if the article says it anywhere. */
    private Map<String, EventMention> byPlace() {
        Map<String, List<Mention>> groups = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            String place = mention.place() != null ? mention.place() : placeOfNoun(mention.noun());
            if (place != null) {
                groups.computeIfAbsent(place, p -> new ArrayList<>()).add(mention);
            }
        }
        Map<String, EventMention> events = new LinkedHashMap<>();
        groups.forEach((place, group) -> events.put(place, event(place, group)));
        return events;
    }

    private static EventMention event(String place, List<Mention> group) {
        Map<String, Integer> counts = new HashMap<>();
        group.forEach(mention -> counts.merge(mention.noun().noun(), 1, Integer::sum));
        String noun = group.stream()
                .map(mention -> mention.noun().noun())
                .max(Comparator.comparing((String n) -> counts.getOrDefault(n, 0)))
                .orElseThrow();
        LocalDate first = group.stream()
                .map(Mention::firstDay)
                .filter(d -> d != null)
                .findFirst()
                .orElse(null);
        return new EventMention(Kind.ONGOING, noun, place, first, null);
    }

    /** The one place at which the article puts such an event, null if it names none or several. */
    private @Nullable String placeOfNoun(EventNoun noun) {
        List<String> places = mentions.stream()
                .filter(mention -> mention.noun().isAlike(noun))
                .map(Mention::place)
                .filter(place -> place != null)
                .distinct()
                .toList();
        return places.size() == 1 ? places.get(0) : null;
    }

    /**
     * The event that a sentence names, null if it names none or several.
     *
     * @param where the place of the harm, null if not told: "the war" is the one of that country, also where the article
     *     names none elsewhere
     */
    @Nullable
    EventMention in(Span sentence, @Nullable String where) {
        List<EventMention> named = mentions.stream()
                .filter(mention -> sentence.covers(mention.span()))
                .map(mention -> mention.place() != null ? mention.place() : placeOfNoun(mention.noun()))
                .filter(place -> place != null)
                .map(byPlace::get)
                .filter(event -> event != null)
                .distinct()
                .toList();
        if (named.isEmpty() && where != null && wordsIn(sentence) != null) {
            EventMention known = byPlace.get(known(where));
            return known == null ? inCountry(sentence, Countries.named(where)) : known;
        }
        return named.size() == 1 ? named.get(0) : null;
    }

    /** "Killed in Testland since the war began" */
    private @Nullable EventMention inCountry(Span sentence, @Nullable String country) {
        return mentions.stream()
                .filter(mention -> country != null && sentence.covers(mention.span()))
                .filter(mention -> !mention.noun().agent() && mention.place() == null && !isPlaced(mention.noun()))
                .findFirst()
                .map(mention ->
                        new EventMention(Kind.ONGOING, mention.noun().noun(), country, mention.firstDay(), null))
                .orElse(null);
    }

    private boolean isPlaced(EventNoun noun) {
        return mentions.stream().anyMatch(mention -> mention.noun().isAlike(noun) && mention.place() != null);
    }

    /** Where a sentence names a lasting event first, null if it names none. */
    @Nullable
    Span wordsIn(Span sentence) {
        return mentions.stream()
                .map(Mention::span)
                .filter(sentence::covers)
                .findFirst()
                .orElse(null);
    }

    /** The only lasting event of the article, null if there is none or more than one. */
    @Nullable
    EventMention only() {
        return byPlace.size() == 1 ? byPlace.values().iterator().next() : null;
    }
}
