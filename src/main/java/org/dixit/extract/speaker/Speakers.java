package org.dixit.extract.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dixit.extract.ExtractedSpeaker;
import org.dixit.extract.document.Document;
import org.dixit.extract.quotation.Antecedents;
import org.dixit.extract.quotation.Antecedents.Narrated;
import org.dixit.extract.quotation.Attribution;
import org.dixit.extract.quotation.Attributions;
import org.dixit.extract.speaker.Pronouns.Pronoun;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/** Who the mentions of an article stand for. Of one mention it always says the same. */
public final class Speakers {

    private final Document document;
    private final Resolver resolver;
    private final Recency recency;
    private final Evidence evidence;
    private final Map<Span, List<Span>> words = new HashMap<>();
    private final Map<Span, Optional<Entity>> resolved = new HashMap<>();
    private final Map<Entity, ExtractedSpeaker> speakers = new LinkedHashMap<>();

    private Speakers(Document document, Resolver resolver, Recency recency) {
        this.document = document;
        this.resolver = resolver;
        this.recency = recency;
        this.evidence = new Evidence(document);
    }

    /** Resolves the speakers of an article's attributions in the order of the text, since each depends on those before. */
    public static Speakers of(Document document, Attributions attributions) {
        Entities entities = Entities.of(NameReader.read(document));
        GenderHints.learn(document, entities, attributions::isQuoted);
        Recency recency = new Recency(document, attributions::isReported);
        Resolver resolver = new Resolver(document, entities, recency, attributions::isQuoted);
        Speakers speakers = new Speakers(document, resolver, recency);
        attributions.all().forEach(speakers::note);
        speakers.hearAll(document, attributions);
        return speakers;
    }

    /** Notes whose words are whose: nobody calls himself by his name. */
    private void note(Attribution attribution) {
        if (attribution.speaker() != null) {
            words.computeIfAbsent(attribution.speaker(), s -> new ArrayList<>()).addAll(attribution.content());
        }
    }

    /** In the order of the text, the pronouns that stand between attributions too: each is one more mention. */
    private void hearAll(Document document, Attributions attributions) {
        Iterator<Pronoun> pronouns = document.sentences().stream()
                .flatMap(sentence -> Pronouns.in(document, sentence, attributions::isQuoted).stream())
                .filter(Pronoun::subject)
                .iterator();
        @Nullable Pronoun next = pronouns.hasNext() ? pronouns.next() : null;
        for (Attribution attribution : attributions.all()) {
            while (next != null && next.span().start() < attribution.span().start()) {
                entity(next.span());
                next = pronouns.hasNext() ? pronouns.next() : null;
            }
            hear(attribution);
        }
    }

    private void hear(Attribution attribution) {
        Entity likely = likely(attribution);
        evidence.count(likely);
        if (likely != null) {
            recency.spoke(likely, attribution.span().start());
        }
    }

    @Nullable
    Entity likely(Attribution attribution) {
        Span who = who(attribution);
        return who == null ? null : entity(who).orElse(null);
    }

    /** Where the speaker is named; of several who may be meant the first whose words they can be. */
    private @Nullable Span who(Attribution attribution) {
        Antecedents antecedents = attribution.antecedents();
        if (antecedents == null || attribution.speaker() != null) {
            return attribution.speaker();
        }
        return antecedents.mentions().stream()
                .filter(mention -> maySpeak(mention, antecedents, words(attribution)))
                .findFirst()
                .orElse(null);
    }

    private boolean maySpeak(Span mention, Antecedents antecedents, String words) {
        Narrated told = antecedents.narrated();
        Narrated narrated = told != null && told.mention().equals(mention) ? told : null;
        boolean doubtful = narrated != null || antecedents.people();
        Entity entity = entity(mention).orElse(null);
        if (entity == null) {
            return !doubtful;
        }
        boolean spokenOf = narrated != null && OwnWords.speakOf(entity, document.text(narrated.words()));
        boolean somebody = !doubtful || entity.isSomebody();
        return somebody && !spokenOf && !isRuledOut(entity, antecedents) && !OwnWords.speakTo(entity, words);
    }

    private boolean isRuledOut(Entity entity, Antecedents antecedents) {
        Span unlike = antecedents.unlike();
        return unlike != null && entity(unlike).filter(entity::equals).isPresent();
    }

    private String words(Attribution attribution) {
        return document.text(attribution.content().get(0));
    }

    private Optional<Entity> entity(Span mention) {
        Optional<Entity> known = resolved.get(mention);
        if (known == null) {
            known = Optional.ofNullable(resolver.resolve(mention, words.getOrDefault(mention, List.of())));
            resolved.put(mention, known);
        }
        return known;
    }

    /**
     * Whom a mention stands for ("Ann Roe", "the minister", "it", "its", "his country"); empty where that can't be told.
     */
    public Optional<ExtractedSpeaker> resolve(Span mention) {
        return entity(mention).map(this::speaker);
    }

    /**
     * Who says what an attribution holds, and how sure that is.
     *
     * @param speaker null where that can't be told, or not surely enough
     * @param certainty that the likeliest is the speaker, from 0 to 1
     */
    public record Answer(@Nullable ExtractedSpeaker speaker, double certainty) {}

    /** The answer for an attribution: nobody where the likeliest is too unsure, unless its name is no more than the words by the cue. */
    public Answer of(Attribution attribution) {
        Entity likely = likely(attribution);
        double certainty = Certainty.of(evidence.of(attribution, likely));
        if (likely == null || certainty < Certainty.LEAST && !isCalledSo(likely, attribution.speaker())) {
            return new Answer(null, certainty);
        }
        return new Answer(speaker(likely), certainty);
    }

    /** Whether an entity's name is no more than the words by the cue: those stand in the article, whoever is meant. */
    private boolean isCalledSo(Entity entity, @Nullable Span mention) {
        return mention != null && Mention.of(document, mention).isNamed(entity.name());
    }

    /** Who is likeliest to say what an attribution holds, however unsure; empty where there is nobody. */
    public Optional<ExtractedSpeaker> likeliest(Attribution attribution) {
        return Optional.ofNullable(likely(attribution)).map(this::speaker);
    }

    /** Whether one and the same is likeliest to say what two attributions hold. */
    public boolean isSame(Attribution one, Attribution other) {
        Entity likely = likely(one);
        return likely != null && likely.equals(likely(other));
    }

    List<String> evidence(Attribution attribution) {
        return evidence.of(attribution, likely(attribution));
    }

    /** Every speaker asked for so far, in the order of asking. */
    public List<ExtractedSpeaker> heard() {
        return new ArrayList<>(speakers.values());
    }

    private @Nullable ExtractedSpeaker speaker(Entity entity) {
        return speakers.computeIfAbsent(entity, Entity::speaker);
    }
}
