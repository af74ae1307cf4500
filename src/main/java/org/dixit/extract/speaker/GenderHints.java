package org.dixit.extract.speaker;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.dixit.extract.SpeakerKind;
import org.dixit.extract.document.Document;
import org.dixit.extract.speaker.Pronouns.Pronoun;
import org.dixit.text.Sentence;

/**
 * Learns the gender of people whose title and first name don't tell it from the pronouns behind their names: "Ann Roe
 * said she would ...", where nobody else is named in the sentence.
 */
final class GenderHints {

    /** One pronoun in so many may speak against the others. */
    private static final int MOST_DOUBT = 4;

    private final Document document;
    private final Entities entities;
    private final IntPredicate quoted;
    private final Map<Entity, int[]> votes = new HashMap<>();

    private GenderHints(Document document, Entities entities, IntPredicate quoted) {
        this.document = document;
        this.entities = entities;
        this.quoted = quoted;
    }

    static void learn(Document document, Entities entities, IntPredicate quoted) {
        GenderHints hints = new GenderHints(document, entities, quoted);
        document.sentences().forEach(hints::count);
        hints.votes.forEach(GenderHints::decide);
    }

    private void count(Sentence sentence) {
        Entity only = null;
        int behind = 0;
        for (Name name : entities.within(sentence.span())) {
            Entity entity = entities.of(name);
            if (entity == null
                    || !mayBePerson(entity)
                    || quoted.test(name.span().start())) {
                continue;
            }
            if (only != null && only != entity) {
                return;
            }
            if (only == null) {
                behind = name.span().end();
            }
            only = entity;
        }
        if (only != null && only.gender() == Gender.UNKNOWN) {
            vote(only, sentence, behind);
        }
    }

    private static boolean mayBePerson(Entity entity) {
        return entity.isPerson() || entity.isNamedLikePerson() || entity.isSingleName();
    }

    private void vote(Entity entity, Sentence sentence, int behind) {
        List<Pronoun> pronouns = Pronouns.in(document, sentence, quoted);
        for (Pronoun pronoun : pronouns) {
            if (pronoun.span().start() >= behind) {
                int[] of = votes.computeIfAbsent(entity, e -> new int[2]);
                of[pronoun.gender() == Gender.MALE ? 0 : 1]++;
            }
        }
    }

    private static void decide(Entity entity, int[] votes) {
        int most = Math.max(votes[0], votes[1]);
        int least = Math.min(votes[0], votes[1]);
        if (least * MOST_DOUBT <= most) {
            entity.learn(votes[0] > votes[1] ? Gender.MALE : Gender.FEMALE, null, null);
            if (entity.isNamedLikePerson() || entity.isSingleName() && most > 1) {
                entity.become(SpeakerKind.PERSON);
            }
        }
    }
}
