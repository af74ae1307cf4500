package org.dixit.extract.claim;

import java.util.regex.Pattern;
import org.dixit.extract.ClaimPart;
import org.dixit.extract.CountType;
import org.dixit.extract.EventMention;
import org.dixit.extract.EventMention.Kind;
import org.dixit.extract.claim.EventNouns.EventNoun;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/** Tells over which event a figure was counted. */
final class EventReader {

    /** "Bringing to 45 the number killed in 24 hours of shelling": more than one incident. */
    private static final Pattern SPELL = Pattern.compile("\\bin (?:[a-z]+|\\d+) (?:hours|days|weeks) of\\b");

    /** So many tokens before a verb is what does it. */
    private static final int BY_WHAT = 8;

    private final OngoingEvents ongoing;

    EventReader(OngoingEvents ongoing) {
        this.ongoing = ongoing;
    }

    void read(ClaimDraft claim) {
        if (claim.countType == CountType.INCIDENT || claim.ofIncident) {
            claim.event = incident(claim);
        } else if (claim.countType == CountType.CUMULATIVE && claim.isHarm()) {
            readOngoing(claim);
        }
    }

    private void readOngoing(ClaimDraft claim) {
        Span told = tellingOf(claim);
        EventMention event = ongoing.in(told, claim.place);
        boolean some = isOfSome(claim);
        claim.event = event == null && isOpenTotal(claim) && !some ? ongoing.only() : some ? null : event;
        claim.readFrom(ClaimPart.EVENT, claim.event == null || event == null ? null : ongoing.wordsIn(told));
        if (event != null && claim.periodStart == null) {
            claim.periodStart = event.firstDay();
        }
        if (claim.event != null && claim.place == null) {
            claim.place = claim.event.place();
            claim.readFrom(ClaimPart.PLACE, event == null ? null : ongoing.wordsIn(told));
        }
    }

    /** "Barrel bombs have killed 900 since the war began": those killed by them, and not all that the war killed. */
    private static boolean isOfSome(ClaimDraft claim) {
        SentenceText sentence = claim.sentence;
        if (!claim.rule.equals("object")) {
            return false;
        }
        for (int i = claim.trigger - 1;
                i >= 0 && i >= claim.trigger - BY_WHAT && !sentence.is(i, ",", ";", "and");
                i--) {
            EventNoun noun = EventNouns.startingAt(sentence, i);
            if (ClaimWords.WEAPON.contains(sentence.word(i)) || noun != null && noun.kind() == Kind.INCIDENT) {
                return true;
            }
        }
        return false;
    }

    /** The sentence that names what is counted over: "since then" means what the one before tells of. */
    private static Span tellingOf(ClaimDraft claim) {
        SentenceText sentence = claim.sentence;
        for (int i = 0; i < sentence.size() && sentence.index() > 0; i++) {
            if (sentence.is(i, "since") && sentence.is(i + 1, "then")) {
                return sentence.document().sentences().get(sentence.index() - 1).span();
            }
        }
        return sentence.span();
    }

    /** Whether a figure counts the harm of one incident, be it that its toll still rises; before its day is carried. */
    static boolean isOverIncident(ClaimDraft claim) {
        boolean rising = claim.countType == CountType.CUMULATIVE
                && claim.rule.equals("toll")
                && claim.periodStart == null
                && !SPELL.matcher(claim.sentence.text(claim.sentence.span())).find()
                && incidentNoun(claim) != null;
        return claim.isHarm() && (claim.countType == CountType.INCIDENT || rising);
    }

    /** A running total that says neither where nor since when is one over the event that its article is about. */
    private static boolean isOpenTotal(ClaimDraft claim) {
        return claim.periodStart == null && incidentNoun(claim) == null && !claim.rule.equals("toll");
    }

    private static @Nullable EventMention incident(ClaimDraft claim) {
        var match = incidentNoun(claim);
        EventNoun noun = match == null ? null : match.meaning();
        claim.readFrom(ClaimPart.EVENT, match == null ? null : claim.sentence.span(match.from(), match.to()));
        if (noun == null && (!claim.isHarm() || claim.place == null || claim.periodStart == null)) {
            return null;
        }
        return new EventMention(
                Kind.INCIDENT, noun == null ? null : noun.noun(), claim.place, claim.periodStart, claim.periodEnd);
    }

    private static TokenPhrases.@Nullable Match<EventNoun> incidentNoun(ClaimDraft claim) {
        TokenPhrases.Match<EventNoun> found = null;
        for (int i = 0; i < claim.sentence.size(); i++) {
            var match = EventNouns.matchAt(claim.sentence, i);
            if (match == null) {
                continue;
            }
            if (match.meaning().kind() == Kind.INCIDENT && (found == null || i < claim.figure.from())) {
                found = match;
            }
            i = match.to() - 1;
        }
        return found;
    }
}
