package org.dixit.testsupport;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dixit.extract.ClaimPart;
import org.dixit.extract.ClaimRole;
import org.dixit.extract.CountType;
import org.dixit.extract.ExtractedClaim;
import org.dixit.extract.ExtractedQuotation;
import org.dixit.extract.ExtractedSpeaker;
import org.dixit.extract.Extraction;
import org.dixit.extract.Measure;
import org.dixit.extract.Population;
import org.dixit.extract.Quantity;
import org.dixit.extract.QuotationType;
import org.dixit.extract.SpeakerKind;
import org.dixit.text.Snapshot;
import org.dixit.text.Span;

/** What an engine might find in a text, told by the words: to store articles without the real engine. */
public final class Findings {

    private static final Pattern SENTENCE = Pattern.compile("[^\\n]+?(?:[.!?][”’\"]?(?=\\s|$)|(?=\\n|$))");

    private final Snapshot snapshot;
    private final String engine;
    private final List<ExtractedQuotation> quotations = new ArrayList<>();
    private final List<ExtractedClaim> claims = new ArrayList<>();

    private Findings(String text, String engine) {
        this.snapshot = new Snapshot(text);
        this.engine = engine;
    }

    public static Findings in(String text) {
        return new Findings(text, "1.0");
    }

    /** As another engine finds them. */
    public static Findings in(String text, String engine) {
        return new Findings(text, engine);
    }

    public static ExtractedSpeaker person(String name, String role, String affiliation) {
        return new ExtractedSpeaker(name, SpeakerKind.PERSON, Set.of(), role, affiliation);
    }

    public static ExtractedSpeaker government(String name, String... aliases) {
        return new ExtractedSpeaker(name, SpeakerKind.GOVERNMENT, Set.of(aliases), null, null);
    }

    public static ExtractedSpeaker anonymous(String description, String affiliation) {
        return new ExtractedSpeaker(description, SpeakerKind.ANONYMOUS, Set.of(), null, affiliation);
    }

    /** So many people killed, on this speaker's word; null for the article's own voice. */
    public Findings claim(String words, long value, ExtractedSpeaker claimant) {
        return claim(words, value, Measure.KILLED, claimant);
    }

    public Findings claim(String words, long value, Measure measure, ExtractedSpeaker claimant) {
        Span span = find(words);
        claims.add(new ExtractedClaim(
                key("C", span),
                span,
                sentence(span),
                Quantity.exactly(BigDecimal.valueOf(value), Quantity.COUNT),
                measure,
                new Population("people", null, "people"),
                null,
                null,
                null,
                null,
                null,
                null,
                claimant,
                null,
                claimant != null,
                CountType.INCIDENT,
                ClaimRole.TOTAL,
                null,
                null,
                null,
                false,
                Map.of(ClaimPart.FIGURE, span),
                "fixture",
                0.9));
        return this;
    }

    /** Whole words in quotation marks. */
    public Findings quotation(ExtractedSpeaker speaker, String... segments) {
        List<Span> spans = Stream.of(segments).map(this::find).toList();
        quotations.add(new ExtractedQuotation(
                key("Q", spans.get(0)),
                QuotationType.DIRECT,
                spans,
                null,
                null,
                speaker,
                null,
                sentence(spans.get(0)),
                "fixture",
                0.9));
        return this;
    }

    public Extraction extraction() {
        List<ExtractedSpeaker> speakers = Stream.concat(
                        quotations.stream().map(ExtractedQuotation::speaker),
                        claims.stream().map(ExtractedClaim::claimant))
                .filter(s -> s != null)
                .distinct()
                .toList();
        return new Extraction(engine, List.of(), List.of(), speakers, List.copyOf(quotations), List.copyOf(claims));
    }

    private Span find(String words) {
        int at = snapshot.text().indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("“" + words + "” does not stand in the text");
        }
        int start = snapshot.text().codePointCount(0, at);
        return new Span(start, start + words.codePointCount(0, words.length()));
    }

    private Span sentence(Span span) {
        return SENTENCE.matcher(snapshot.flat())
                .results()
                .map(Findings::span)
                .filter(s -> s.contains(span.start()))
                .findFirst()
                .orElseThrow();
    }

    private static Span span(MatchResult match) {
        return new Span(match.start(), match.end());
    }

    private String key(String kind, Span span) {
        Span sentence = sentence(span);
        return kind + ":" + Integer.toHexString(snapshot.slice(sentence).hashCode()) + ":"
                + (span.start() - sentence.start());
    }
}
