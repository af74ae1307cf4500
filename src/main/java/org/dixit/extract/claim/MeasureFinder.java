package org.dixit.extract.claim;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dixit.extract.Measure;
import org.dixit.extract.document.Document;
import org.jspecify.annotations.Nullable;

/** Finds what each figure of a sentence counts, by the first rule that tells. */
final class MeasureFinder {

    private static final Pattern WORD = Pattern.compile("[\\p{L}-]+");
    /** So many sentences behind the one that names an illness "cases" are still of it. */
    private static final int ILLNESS_REACH = 4;

    private final SentenceText sentence;
    private final List<CountedPhrase> phrases;
    private final @Nullable Reading[] readings;
    private final PredicateRule predicates;
    private final ObjectRule objects;
    private final TollRule tolls;
    private final SharedRule shared;

    MeasureFinder(SentenceText sentence, List<CountedPhrase> phrases, Ellipsis ellipsis) {
        this.sentence = sentence;
        this.phrases = phrases;
        this.readings = new Reading[phrases.size()];
        this.predicates = new PredicateRule(sentence, phrases);
        this.objects = new ObjectRule(sentence, phrases);
        this.tolls = new TollRule(sentence, readings);
        this.shared = new SharedRule(sentence, phrases, ellipsis, readings);
    }

    /** What each figure counts, null where nothing says it; in the order of the figures. */
    @Nullable
    Reading[] find() {
        for (int k = 0; k < readings.length; k++) {
            Figure figure = sentence.figures().get(k);
            readings[k] = figure.isCount() ? fitting(k, firstOf(k)) : ofGoods(figure, phrases.get(k));
        }
        for (int k = 0; k < readings.length; k++) {
            if (readings[k] == null && sentence.figures().get(k).isCount()) {
                readings[k] = fitting(k, shared.read(k));
            }
        }
        for (int k = 0; k < readings.length; k++) {
            shared.markPart(k);
        }
        return readings;
    }

    /** "delivered 300 tonnes of flour", "destroyed 40 acres": what else is said of goods and land, their unit tells. */
    private @Nullable Reading ofGoods(Figure figure, CountedPhrase phrase) {
        boolean goods = Set.of("mass", "volume", "area").contains(figure.kind());
        Reading reading = goods ? objects.read(figure, phrase) : null;
        boolean said =
                reading != null && (reading.measure() == Measure.SUPPLIED || reading.measure() == Measure.DESTROYED);
        return said ? reading : null;
    }

    /** "2,300 have died, up from 1,660": an earlier figure counts what the later one counts. */
    private @Nullable Reading firstOf(int k) {
        Reading earlier = phrases.get(k).isEmpty() ? shared.earlier(k) : null;
        return earlier == null ? own(k) : earlier;
    }

    private @Nullable Reading own(int k) {
        Figure figure = sentence.figures().get(k);
        CountedPhrase phrase = phrases.get(k);
        Reading reading = predicates.direct(k);
        if (reading == null && !phrase.weak()) {
            reading = noun(phrase);
        }
        if (reading == null) {
            reading = objects.read(figure, phrase);
        }
        if (reading == null) {
            reading = tolls.read(figure);
        }
        if (reading == null && !isPartOfRead(k)) {
            reading = predicates.distant(phrase);
        }
        return reading == null ? noun(phrase) : reading;
    }

    /** "…, including four children, and 12 were hurt": what is said of others is not said of a part. */
    private boolean isPartOfRead(int k) {
        return k > 0 && readings[k - 1] != null && shared.isPart(k - 1, k);
    }

    /** "137 deaths", "six wounded children". */
    private @Nullable Reading noun(CountedPhrase phrase) {
        Measure measure = phrase.measure();
        return measure == null || ClaimWords.AVERT.contains(sentence.word(phrase.figureFrom() - 1))
                ? null
                : Reading.total(measure, phrase.to() - 1, "counted noun", 0.9);
    }

    /** Leaves out what can't be ("homes wounded"), and tells soldiers sent from goods sent. */
    private @Nullable Reading fitting(int k, @Nullable Reading reading) {
        if (reading == null) {
            return null;
        }
        String group = Populations.group(phrases.get(k).head());
        Measure measure = reading.measure();
        boolean human = Populations.canBeHuman(group);
        return switch (measure) {
            case WOUNDED, DETAINED, MISSING, CASUALTIES, DISPLACED -> human ? reading : null;
            case CAPTURED ->
                group != null || phrases.get(k).isEmpty() || phrases.get(k).measure() != null ? reading : null;
            case AFFECTED ->
                human
                                && (!phrases.get(k).head().equals("cases") || tellsOfIllness())
                                && (group != null
                                        || phrases.get(k).isEmpty()
                                        || reading.rule().equals("counted noun")
                                                && phrases.get(k).named())
                        ? reading
                        : null;
            case DESTROYED -> group == null || !human || group.equals("side") ? reading : null;
            case SUPPLIED ->
                group != null && human ? deployed(reading, group) : "buildings".equals(group) ? null : reading;
            default -> reading;
        };
    }

    /** "The court heard two cases" tells of nobody ill; the sentence itself, one shortly before or the headline must. */
    private boolean tellsOfIllness() {
        int here = sentence.index();
        return IntStream.rangeClosed(0, here).anyMatch(i -> (i < 2 || i >= here - ILLNESS_REACH) && tellsOfIllness(i));
    }

    private boolean tellsOfIllness(int index) {
        Document document = sentence.document();
        String text = document.text(document.sentences().get(index).span());
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .anyMatch(word -> ClaimWords.ILLNESS.contains(word.group()));
    }

    private static @Nullable Reading deployed(Reading reading, String group) {
        boolean sent =
                Set.of("combatants", "police", "rescuers", "medics", "workers").contains(group);
        return sent ? Reading.total(Measure.DEPLOYED, reading.trigger(), reading.rule(), reading.confidence()) : null;
    }
}
