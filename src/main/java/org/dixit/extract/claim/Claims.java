package org.dixit.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dixit.extract.ClaimPart;
import org.dixit.extract.ExtractedClaim;
import org.dixit.extract.ExtractionKey;
import org.dixit.extract.ExtractionKeys;
import org.dixit.extract.Measure;
import org.dixit.extract.document.Document;
import org.dixit.extract.quantity.Form;
import org.dixit.extract.quantity.QuantityGrammar;
import org.dixit.extract.quantity.QuantityMention;
import org.dixit.extract.quotation.Attributions;
import org.dixit.extract.speaker.Speakers;
import org.dixit.text.Sentence;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds the numeric claims of an article. */
public final class Claims {

    /** More tokens than this without a full stop are a table or noise, not a sentence that says what is counted. */
    private static final int LONGEST_SENTENCE = 1000;

    private final Document document;
    private final Owners owners;
    private final Claimants claimants;
    private final IssueDay issue;
    private final SayingDays sayingDays;
    private final ExtractionKeys keys;
    private final List<ClaimDraft> claims = new ArrayList<>();

    private Claims(Document document, Attributions attributions, Speakers speakers, ExtractionKeys keys) {
        this.document = document;
        this.owners = new Owners(document, attributions, speakers);
        this.claimants = new Claimants(document, attributions, speakers);
        this.issue = IssueDay.of(document);
        this.sayingDays = new SayingDays(attributions);
        this.keys = keys;
    }

    /** The claims of an article, in the order of the text. */
    public static List<ExtractedClaim> of(
            Document document, Attributions attributions, Speakers speakers, ExtractionKeys keys) {
        return new Claims(document, attributions, speakers, keys).read();
    }

    private List<ExtractedClaim> read() {
        List<QuantityMention> quantities = QuantityGrammar.find(document.text());
        List<Sentence> sentences = document.sentences();
        int next = 0;
        for (int i = 0; i < sentences.size(); i++) {
            List<QuantityMention> inside = new ArrayList<>();
            while (next < quantities.size()
                    && quantities.get(next).span().start()
                            < sentences.get(i).span().end()) {
                QuantityMention quantity = quantities.get(next++);
                if (sentences.get(i).span().covers(quantity.span())) {
                    inside.add(quantity);
                }
            }
            if (!inside.isEmpty()) {
                readSentence(new SentenceText(document, i, inside));
            } else if (followsClaim(i)) {
                doubtPrevious(new SentenceText(document, i, inside));
            }
        }
        Settings.fill(document, issue, sayingDays, claims);
        EventReader events = new EventReader(new OngoingEvents(document, owners, issue));
        claims.forEach(events::read);
        claimants.name(claims);
        Roles.assign(claims);
        claims.forEach(Claims::follow);
        Repeats.link(claims);
        Sums.assign(claims);
        claims.forEach(Claims::follow);
        return claims.stream().map(ClaimDraft::claim).toList();
    }

    private void readSentence(SentenceText sentence) {
        if (sentence.size() > LONGEST_SENTENCE) {
            return;
        }
        List<CountedPhrase> phrases = sentence.figures().stream()
                .map(figure -> CountedPhraseParser.parse(sentence, figure))
                .toList();
        Ellipsis ellipsis = new Ellipsis(sentence, phrases);
        @Nullable Reading[] readings = new MeasureFinder(sentence, phrases, ellipsis).find();
        ClaimDraft[] drafts = new ClaimDraft[readings.length];
        List<ClaimDraft> found = new ArrayList<>();
        for (int k = 0; k < readings.length; k++) {
            int shared = ellipsis.of(k);
            if (readings[k] == null) {
                readings[k] = shared < 0
                        ? byUnit(sentence, sentence.figures().get(k), phrases.get(k))
                        : elliptic(ellipsis, k);
            }
            ClaimDraft taken = readings[k] == null && phrases.get(k).isEmpty() ? takenUp(sentence, k, found) : null;
            if (taken != null) {
                readings[k] = Reading.total(
                        taken.measure,
                        TakenUp.trigger(sentence, sentence.figures().get(k)),
                        "toll",
                        0.7);
            }
            CountedPhrase level = readings[k] == null && phrases.get(k).isEmpty()
                    ? new LevelRule(sentence, sentence.figures().get(k)).find()
                    : null;
            if (level != null) {
                readings[k] =
                        Reading.total(Measure.OTHER, sentence.figures().get(k).from(), "level", 0.5);
            }
            Reading reading = readings[k];
            if (reading != null) {
                ClaimDraft draft = new ClaimDraft(sentence, k, phrases.get(k), reading, key(sentence, k));
                if (!Doubts.isSupposed(draft)) {
                    drafts[k] = draft;
                    draft.shared = shared < 0 ? level : phrases.get(shared);
                    draft.takenUp = taken;
                    found.add(draft);
                }
            }
        }
        for (int k = 0; k < readings.length; k++) {
            Reading reading = readings[k];
            if (drafts[k] != null && reading != null && reading.whole() >= 0) {
                drafts[k].whole = drafts[reading.whole()];
            }
        }
        new PopulationReader(owners).read(found);
        Periods periods = new Periods(sentence, issue, sayingDays);
        Span hedge = Doubts.hedge(sentence);
        doubtPrevious(sentence);
        ClaimDraft previous = null;
        for (ClaimDraft claim : found) {
            claimants.read(claim);
            claim.doubt(hedge);
            deny(claim);
            if (previous != null && (isCoordinated(claim) || CountTypes.goesOn(previous, claim))) {
                claim.countType = previous.countType;
                claim.readAs(previous, ClaimPart.COUNT_TYPE);
            } else {
                CountTypes.read(claim, previous, periods);
            }
            previous = claim;
            locate(claim);
            periods.read(claim);
        }
        claims.addAll(found);
    }

    private @Nullable ClaimDraft takenUp(SentenceText sentence, int k, List<ClaimDraft> found) {
        Figure figure = sentence.figures().get(k);
        return figure.isCount() ? TakenUp.by(sentence, figure, found.isEmpty() ? claims : found) : null;
    }

    private static void deny(ClaimDraft claim) {
        Span denial = Doubts.denial(claim);
        claim.negated = denial != null;
        claim.readFrom(ClaimPart.NEGATED, denial);
    }

    private static void locate(ClaimDraft claim) {
        PlaceFinder.Place place = PlaceFinder.find(claim.sentence, Math.max(claim.phrase.end(), claim.trigger));
        if (place != null && !isWorkplace(claim, place)) {
            claim.place = place.name();
            claim.readFrom(ClaimPart.PLACE, place.span());
        }
    }

    /** "A doctor at the Holmby hospital said six were hurt": where whoever says it works. */
    private static boolean isWorkplace(ClaimDraft claim, PlaceFinder.Place place) {
        Span claimant = claim.readFrom(ClaimPart.CLAIMANT);
        String name = place.name().toLowerCase(Locale.ROOT);
        return claimant != null
                && claimant.covers(place.span())
                && ClaimWords.SITE.contains(name.substring(name.lastIndexOf(' ') + 1));
    }

    /** A part stands on the word, and in the time and place, of its whole. */
    private static void follow(ClaimDraft claim) {
        ClaimDraft whole = claim.whole;
        if (whole == null) {
            return;
        }
        Claimants.share(whole, claim);
        claim.attributedHere |=
                claim.claimant != null && claim.sentence.index() == whole.sentence.index() && whole.attributedHere;
        claim.countType = whole.countType;
        claim.event = claim.event == null ? whole.event : claim.event;
        claim.periodStart = claim.periodStart == null ? whole.periodStart : claim.periodStart;
        claim.periodEnd = claim.periodEnd == null ? whole.periodEnd : claim.periodEnd;
        claim.asOf = claim.asOf == null ? whole.asOf : claim.asOf;
        List.of(ClaimPart.EVENT, ClaimPart.PERIOD, ClaimPart.AS_OF).forEach(part -> claim.readAs(whole, part));
    }

    private static boolean isCoordinated(ClaimDraft claim) {
        return claim.rule.equals("parallel") || claim.rule.equals("coordination");
    }

    private boolean followsClaim(int index) {
        return !claims.isEmpty() && claims.get(claims.size() - 1).sentence.index() == index - 1;
    }

    /** "The figures could not be verified" is said of the sentence before. */
    private void doubtPrevious(SentenceText sentence) {
        Span hedge = Doubts.hedgeOfPrevious(sentence);
        if (hedge == null) {
            return;
        }
        for (int i = claims.size() - 1; i >= 0 && claims.get(i).sentence.index() == sentence.index() - 1; i--) {
            claims.get(i).doubt(hedge);
        }
    }

    private String key(SentenceText sentence, int figure) {
        return keys.key(
                        ExtractionKey.Kind.CLAIM,
                        sentence.figures().get(figure).mention().span(),
                        sentence.span())
                .toString();
    }

    /** What the unit alone says; counts of nothing known are kept as OTHER where a noun tells what they count. */
    private static @Nullable Reading byUnit(SentenceText sentence, Figure figure, CountedPhrase phrase) {
        return switch (figure.kind()) {
            case "money" -> Reading.total(Measure.MONEY, figure.from(), "money", 0.95);
            case "length" -> Reading.total(Measure.DISTANCE, figure.from(), "distance", 0.9);
            case "magnitude" -> Reading.total(Measure.MAGNITUDE, figure.from(), "magnitude", 0.9);
            case "share" ->
                figure.isShare()
                        ? Reading.total(Measure.PERCENTAGE, figure.from(), "share", 0.7)
                        : Reading.total(Measure.PERCENTAGE, figure.from(), "percentage", 0.9);
            case "count" -> other(sentence, figure, phrase);
            case "duration", "time", "temperature", "storeys", "point" -> null;
            default -> Reading.total(Measure.OTHER, figure.from(), "unit", 0.7);
        };
    }

    /** What leaves out the noun that another figure has, and is a part of it where it counts out of it. */
    private static Reading elliptic(Ellipsis ellipsis, int k) {
        Reading reading = Reading.total(
                Measure.OTHER, ellipsis.sentence().figures().get(k).from(), "ellipsis", 0.4);
        return ellipsis.isOutOf(k) ? reading.partOf(ellipsis.of(k)) : reading;
    }

    private static @Nullable Reading other(SentenceText sentence, Figure figure, CountedPhrase phrase) {
        Form form = figure.mention().form();
        boolean said = form == Form.DIGITS
                || form == Form.WORDS && !figure.mention().quantity().isOne()
                || form == Form.RANGE
                || form == Form.VAGUE && (phrase.isEmpty() || sentence.is(figure.to(), "of"));
        boolean counts = !phrase.isEmpty()
                || Ellipsis.isOutOfThem(sentence, figure)
                || form == Form.VAGUE && figure.from() == 0 && sentence.isTag(figure.to(), "VERB");
        return said && counts && !ClaimWords.TIME.contains(phrase.head())
                ? Reading.total(Measure.OTHER, figure.from(), "other", 0.4)
                : null;
    }
}
