package org.dixit.speaker;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dixit.article.ArticleVersion;
import org.dixit.extract.ExtractedSpeaker;
import org.dixit.extract.SpeakerKind;
import org.dixit.extract.lexicon.Countries;
import org.dixit.text.Shortened;
import org.jspecify.annotations.Nullable;

/** The speakers of one article version: finds each among those known, or makes it. Works within a transaction. */
public final class Cast {

    /** Width of the columns for names and roles. */
    private static final int MAX = 300;

    private final ArticleVersion version;
    private final List<ExtractedSpeaker> extracted;
    private final Map<ExtractedSpeaker, Speaker> known = new HashMap<>();
    private final Set<Speaker> aligned = new HashSet<>();

    public Cast(ArticleVersion version, List<ExtractedSpeaker> extracted) {
        this.version = version;
        this.extracted = List.copyOf(extracted);
    }

    /** The speaker with its aliases, its affiliation and the role it has here; null for none. */
    public @Nullable Speaker speaker(@Nullable ExtractedSpeaker voice) {
        if (voice == null) {
            return null;
        }
        Speaker speaker = known.get(voice);
        if (speaker == null) {
            speaker = introduce(voice);
            known.put(voice, speaker);
        }
        return speaker;
    }

    /** Those of whom this version was the first to tell for whom they speak. */
    public Set<Speaker> aligned() {
        return Set.copyOf(aligned);
    }

    private Speaker introduce(ExtractedSpeaker voice) {
        Speaker speaker = findOrMake(Identity.of(voice, version.article), voice.kind(), voice.name());
        learnNames(speaker, voice);
        Speaker affiliation = affiliation(voice.affiliation());
        if (affiliation != null && !affiliation.equals(speaker)) {
            if (speaker.affiliation == null) {
                speaker.affiliation = affiliation;
                aligned.add(speaker);
            }
            noteRole(speaker, voice.role(), affiliation);
        } else if (voice.role() != null) {
            noteRole(speaker, voice.role(), null);
        }
        return speaker;
    }

    private static Speaker findOrMake(String identity, SpeakerKind kind, String name) {
        return Speaker.findByIdentity(identity).orElseGet(() -> Speaker.add(identity, kind, cut(name)));
    }

    private static void learnNames(Speaker speaker, ExtractedSpeaker voice) {
        Set<String> names = new TreeSet<>(voice.aliases());
        names.add(voice.name());
        speaker.learn(names.stream().map(Cast::cut).toList());
    }

    /** A country if it is one, else among the speakers of the article, else among those known. */
    private @Nullable Speaker affiliation(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        String country = Countries.named(name);
        if (country != null) {
            return findOrMake(Identity.of(SpeakerKind.GOVERNMENT, country), SpeakerKind.GOVERNMENT, country);
        }
        SpeakerKind kind = kindHere(name).or(() -> kindKnown(name)).orElse(SpeakerKind.ORGANISATION);
        return findOrMake(Identity.of(kind, name), kind, name);
    }

    private Optional<SpeakerKind> kindHere(String name) {
        String wanted = Identity.normal(name);
        return extracted.stream()
                .filter(s -> isBody(s.kind()) && Identity.normal(s.name()).equals(wanted))
                .map(ExtractedSpeaker::kind)
                .findFirst();
    }

    private static Optional<SpeakerKind> kindKnown(String name) {
        return bodies().stream()
                .filter(kind -> Speaker.findByIdentity(Identity.of(kind, name)).isPresent())
                .findFirst();
    }

    private static Collection<SpeakerKind> bodies() {
        return List.of(SpeakerKind.GOVERNMENT, SpeakerKind.ORGANISATION);
    }

    private static boolean isBody(SpeakerKind kind) {
        return bodies().contains(kind);
    }

    private void noteRole(Speaker speaker, @Nullable String role, @Nullable Speaker affiliation) {
        SpeakerRole note = SpeakerRole.of(speaker, version).orElseGet(SpeakerRole::new);
        note.speaker = speaker;
        note.version = version;
        note.role = role == null ? null : cut(role);
        note.affiliation = affiliation;
        note.persist();
    }

    private static String cut(String name) {
        return Shortened.to(MAX, name);
    }
}
