package org.dixit.extract.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.dixit.extract.ClaimPart;
import org.dixit.extract.ExtractedSpeaker;
import org.dixit.extract.Measure;
import org.dixit.extract.SpeakerKind;
import org.dixit.extract.document.Document;
import org.dixit.extract.quotation.Attribution;
import org.dixit.extract.quotation.Attributions;
import org.dixit.extract.speaker.Speakers;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/** Tells on whose word a figure stands: by the same attributions as quotations. */
final class Claimants {

    /** Weaker reports ("he criticised a plan") don't vouch for the figures in them. */
    private static final double SURE = 0.7;

    private static final String BODY = "(?:.* )?(?:monitor|group|watchdog|organi[sz]ation|charity|network)s?";
    private static final Pattern UNNAMED = Pattern.compile("(?i)an? " + BODY);
    private static final Pattern GOING_ON = Pattern.compile("[Tt]he (?:\\p{Ll}+ ){0,2}" + "(?:group|charity|network)");
    /** An organisation not named at first is named within so many sentences. */
    private static final int REACH = 6;

    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

    private final Document document;
    private final Attributions attributions;
    private final Speakers speakers;
    /** The attributions by the sentence that names their speaker. */
    private final NavigableMap<Integer, List<Named>> bySentence;

    /** One that names its speaker, with its place among all. */
    private record Named(int order, Attribution attribution, Span mention) {}

    Claimants(Document document, Attributions attributions, Speakers speakers) {
        this.document = document;
        this.attributions = attributions;
        this.speakers = speakers;
        this.bySentence = bySentence(document, attributions.all());
    }

    private static NavigableMap<Integer, List<Named>> bySentence(Document document, List<Attribution> all) {
        NavigableMap<Integer, List<Named>> bySentence = new TreeMap<>();
        for (int i = 0; i < all.size(); i++) {
            Span mention = all.get(i).speaker();
            if (mention != null) {
                bySentence
                        .computeIfAbsent(document.sentenceAt(mention.start()), sentence -> new ArrayList<>())
                        .add(new Named(i, all.get(i), mention));
            }
        }
        return bySentence;
    }

    /** Fills claimant, go-between and where the claimant is named. */
    void read(ClaimDraft claim) {
        List<Attribution> around = attributions.around(claim.figure.mention().number()).stream()
                .filter(attribution -> attribution.strength() >= SURE || isPromise(claim))
                .sorted(Comparator.comparing(
                        (Attribution attribution) -> attribution.span().length()))
                .toList();
        for (Attribution attribution : around) {
            ExtractedSpeaker speaker = isEvent(attribution)
                    ? null
                    : speakers.likeliest(attribution).orElse(null);
            if (claim.claimant == null && speaker != null) {
                claim.claimedBy(speaker, attribution.speaker());
                claim.attributedHere =
                        attribution.who() != null && claim.sentence.span().covers(attribution.who());
                claim.passedOnBy(goBetween(attribution), attribution.goBetween());
            } else if (speaker != null && claim.reportedBy == null && !speaker.equals(claim.claimant)) {
                claim.passedOnBy(speaker, attribution.speaker());
            }
        }
        if (claim.claimant == null) {
            readSentence(claim);
        }
        if (claim.claimant == null) {
            readAround(claim);
        }
    }

    /** The one in whose post a figure stands, or to whose account the sentence before belongs. */
    private void readAround(ClaimDraft claim) {
        Span author = Posts.author(document, claim.span());
        Span mention = author == null ? accountBefore(claim) : author;
        ExtractedSpeaker speaker = mention == null ? null : resolve(mention);
        if (speaker != null) {
            claim.claimedBy(speaker, mention);
        }
    }

    /**
     * "According to police, two men came in. Three guests were hurt.": what "according to" leads goes on for one more
     * sentence that reports nothing by itself, unless that tells of years past.
     */
    private @Nullable Span accountBefore(ClaimDraft claim) {
        int here = claim.sentence.index();
        boolean own = here == 0
                || !claim.isHarm()
                || bySentence.containsKey(here)
                || YEAR.matcher(document.text(claim.sentence.span())).find()
                || document.sentences().get(here).block()
                        != document.sentences().get(here - 1).block();
        if (own) {
            return null;
        }
        int start = document.sentences().get(here - 1).span().start();
        return bySentence.getOrDefault(here - 1, List.of()).stream()
                .filter(named -> named.attribution().cue() != null
                        && named.attribution().cue().start() == start)
                .filter(named -> named.attribution().rule().equals("according-to"))
                .map(Named::mention)
                .findFirst()
                .orElse(null);
    }

    private void readSentence(ClaimDraft claim) {
        Span mention = SentenceReports.speaker(claim);
        boolean event = mention != null && EventNouns.isNamedBy(document.text(mention));
        ExtractedSpeaker speaker = mention == null || event ? null : resolve(mention);
        if (speaker != null) {
            claim.claimedBy(speaker, mention);
            claim.attributedHere = true;
        }
    }

    /** The speaker of a noun phrase; of one that scraping has run together with what stands before it, that of its end. */
    private @Nullable ExtractedSpeaker resolve(Span mention) {
        int from = mention.start();
        while (from >= 0 && from < mention.end()) {
            ExtractedSpeaker speaker =
                    speakers.resolve(new Span(from, mention.end())).orElse(null);
            if (speaker != null) {
                return speaker;
            }
            int space = document.text().indexOf(' ', from);
            from = space < 0 ? mention.end() : space + 1;
        }
        return null;
    }

    /** "a monitoring group said" in the first sentences is the organisation named soon after. */
    void name(List<ClaimDraft> claims) {
        for (int i = 0; i < claims.size(); i++) {
            ClaimDraft claim = claims.get(i);
            if (claim.claimant != null && UNNAMED.matcher(claim.claimant.name()).matches()) {
                int last = lastUnnamed(claim);
                ExtractedSpeaker named = organisationAmong(claims, i, last);
                named = named == null ? organisationAfter(claim, last) : named;
                claim.claimant = named == null ? claim.claimant : named;
            }
        }
    }

    /** The last sentence that may name it: behind "the group said" those named are others. */
    private int lastUnnamed(ClaimDraft claim) {
        int first = claim.sentence.index();
        return bySentence.subMap(first, false, first + REACH, true).entrySet().stream()
                .filter(sentence -> sentence.getValue().stream()
                        .anyMatch(named ->
                                GOING_ON.matcher(document.text(named.mention())).matches()))
                .mapToInt(sentence -> sentence.getKey() - 1)
                .findFirst()
                .orElse(first + REACH);
    }

    private static @Nullable ExtractedSpeaker organisationAmong(List<ClaimDraft> claims, int index, int last) {
        return claims.subList(index + 1, claims.size()).stream()
                .takeWhile(other -> other.sentence.index() <= last)
                .map(other -> other.claimant)
                .filter(Claimants::isNamedOrganisation)
                .findFirst()
                .orElse(null);
    }

    private static boolean isNamedOrganisation(@Nullable ExtractedSpeaker speaker) {
        return speaker != null
                && speaker.kind() == SpeakerKind.ORGANISATION
                && Character.isUpperCase(
                        speaker.name().replaceFirst("^(?i:the|a|an) ", "").charAt(0));
    }

    private @Nullable ExtractedSpeaker organisationAfter(ClaimDraft claim, int last) {
        int first = claim.sentence.index();
        return bySentence.subMap(first, true, Math.max(first, last), true).values().stream()
                .flatMap(List::stream)
                .filter(place -> place.mention().start() > claim.span().end())
                .sorted(Comparator.comparing(Named::order))
                .map(place -> speakers.likeliest(place.attribution()).orElse(null))
                .filter(Claimants::isNamedOrganisation)
                .findFirst()
                .orElse(null);
    }

    /** "The attack claimed the lives of ..." reports nothing. */
    private boolean isEvent(Attribution attribution) {
        Span mention = attribution.speaker();
        return mention != null && EventNouns.isNamedBy(document.text(mention));
    }

    /** "pledged to provide $600m": money, goods and troops are claimed by promising them. */
    private static boolean isPromise(ClaimDraft claim) {
        return claim.measure == Measure.MONEY || claim.measure == Measure.SUPPLIED || claim.measure == Measure.DEPLOYED;
    }

    private @Nullable ExtractedSpeaker goBetween(Attribution attribution) {
        Span mention = attribution.goBetween();
        return mention == null ? null : speakers.resolve(mention).orElse(null);
    }

    /** A figure in the article's own voice that the article attributes elsewhere stands on that word. */
    static void share(ClaimDraft from, ClaimDraft to) {
        if (to.claimant == null && from.claimant != null) {
            to.claimant = from.claimant;
            to.reportedBy = from.reportedBy;
            to.readAs(from, ClaimPart.CLAIMANT);
            to.readAs(from, ClaimPart.REPORTED_BY);
            to.attributedHere = false;
        }
    }
}
