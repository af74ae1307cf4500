package org.dixit.extract.claim;

import java.util.Comparator;
import org.dixit.extract.ExtractedSpeaker;
import org.dixit.extract.SpeakerKind;
import org.dixit.extract.document.Document;
import org.dixit.extract.lexicon.Countries;
import org.dixit.extract.quotation.Attribution;
import org.dixit.extract.quotation.Attributions;
import org.dixit.extract.speaker.Speakers;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/** Tells whose "its soldiers" and "his country" are: the speaker's, within what they say. */
final class Owners {

    private final Document document;
    private final Attributions attributions;
    private final Speakers speakers;

    Owners(Document document, Attributions attributions, Speakers speakers) {
        this.document = document;
        this.attributions = attributions;
        this.speakers = speakers;
    }

    /** The country of the one that a possessive pronoun stands for, null if it can't be told. */
    @Nullable
    String country(Span possessive) {
        boolean person = document.text(possessive).matches("(?i)his|her|my|our");
        String said = attributions.all().stream()
                .filter(attribution -> attribution.content().stream().anyMatch(part -> part.covers(possessive)))
                .sorted(Comparator.comparing(attribution -> attribution.span().length()))
                .map(attribution -> country(attribution, person))
                .filter(country -> country != null)
                .findFirst()
                .orElse(null);
        return said == null ? speakers.resolve(possessive).map(Owners::country).orElse(null) : said;
    }

    private @Nullable String country(Attribution attribution, boolean person) {
        ExtractedSpeaker speaker = speakers.likeliest(attribution).orElse(null);
        if (speaker == null || person != (speaker.kind() == SpeakerKind.PERSON)) {
            return null;
        }
        String country = country(speaker);
        Span mention = attribution.who();
        return country == null && mention != null ? Populations.side(document.text(mention)) : country;
    }

    /** The country a speaker is or belongs to, by its lexicon name. */
    static @Nullable String country(ExtractedSpeaker speaker) {
        String own = Countries.of(speaker.name());
        return own == null && speaker.affiliation() != null ? Countries.of(speaker.affiliation()) : own;
    }
}
