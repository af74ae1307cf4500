package org.dixit.extract.speaker;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.dixit.extract.SpeakerKind;
import org.dixit.extract.document.Document;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who was mentioned where, and so whom a pronoun most likely stands for: the nearer, the subject of its sentence, the
 * one who spoke last, the one just introduced, of the right gender.
 */
final class Recency {

    /** Nobody is taken up again from further back, and the time for an article stays linear in its length. */
    private static final int LOOK_BACK = 500;

    /** A pronoun looks back so many sentences. */
    private static final int SENTENCES = 6;
    /** A mention that begins within so many characters is taken for its sentence's subject. */
    private static final int SUBJECT_ZONE = 30;
    /** So many sentences after they spoke they are still at hand. */
    private static final int STILL_SPEAKING = 5;

    private static final int NEAR = 800;

    private final Document document;
    private final IntPredicate reported;
    private final TreeMap<Integer, Entity> mentioned = new TreeMap<>();
    private final Set<Integer> possessive = new HashSet<>();
    private final Set<Integer> introduced = new HashSet<>();
    private @Nullable Entity lastSpeaker;
    private int lastSpokeAt = -1;

    /**
     * @param reported whether the words at an offset are somebody's report, in which others are spoken about
     */
    Recency(Document document, IntPredicate reported) {
        this.document = document;
        this.reported = reported;
    }

    void mention(Span at, Entity entity) {
        mentioned.putIfAbsent(at.start(), entity);
    }

    void name(Name name, Entity entity) {
        mention(name.span(), entity);
        int end = name.span().end();
        String behind = document.text().substring(end, Math.min(document.text().length(), end + 2));
        if (behind.equals("'s") || behind.equals("\u2019s") || behind.equals("\u2018s")) {
            possessive.add(name.span().start());
        } else if (name.words().size() > 1 && name.role() != null) {
            introduced.add(name.span().start());
        }
    }

    void spoke(Entity entity, int at) {
        lastSpeaker = entity;
        lastSpokeAt = at;
    }

    /** Those of the last {@value #LOOK_BACK} mentions before an offset, the last first. */
    List<Entity> before(int offset) {
        return mentioned.headMap(offset, false).descendingMap().values().stream()
                .limit(LOOK_BACK)
                .toList();
    }

    /** He or she. */
    @Nullable
    Entity person(int offset, Gender gender) {
        Entity best = likeliest(
                offset, gender, entity -> mayBePerson(entity) && entity.gender().agreesWith(gender));
        if (best != null) {
            best.learn(gender, null, null);
        }
        return best;
    }

    private boolean mayBePerson(Entity entity) {
        boolean somebody =
                entity.kind() == SpeakerKind.ANONYMOUS && !entity.isPlural() && Words.isRole(entity.headWord());
        return entity.isPerson() || somebody || entity == lastSpeaker && entity.isNamedLikePerson();
    }

    /** It. */
    @Nullable
    Entity thing(int offset) {
        Entity speaker = lastSpeaker;
        boolean body = speaker != null && !speaker.isPerson() && speaker.kind() != SpeakerKind.ANONYMOUS;
        return body && offset - lastSpokeAt < NEAR ? speaker : likeliest(offset, Gender.UNKNOWN, Recency::isBody);
    }

    private static boolean isBody(Entity entity) {
        return entity.kind() == SpeakerKind.ORGANISATION || entity.kind() == SpeakerKind.GOVERNMENT;
    }

    /** They. */
    @Nullable
    Entity group(int offset) {
        Entity speaker = lastSpeaker;
        boolean group = speaker != null && (speaker.isPlural() || speaker.kind() == SpeakerKind.ORGANISATION);
        return group && offset - lastSpokeAt < NEAR ? speaker : likeliest(offset, Gender.UNKNOWN, Entity::isPlural);
    }

    /** The best of those that fit among the mentions at hand, null if none does. */
    @Nullable
    Entity likeliest(int offset, Gender gender, Predicate<Entity> fits) {
        Entity best = null;
        double bestScore = Double.NEGATIVE_INFINITY;
        int here = document.sentenceAt(offset);
        for (Map.Entry<Integer, Entity> mention :
                mentioned.headMap(offset, false).descendingMap().entrySet()) {
            int sentence = document.sentenceAt(mention.getKey());
            if (here - sentence > SENTENCES) {
                break;
            }
            double score = fits.test(mention.getValue()) ? score(mention, here - sentence, here, gender) : bestScore;
            if (score > bestScore) {
                best = mention.getValue();
                bestScore = score;
            }
        }
        return best;
    }

    private double score(Map.Entry<Integer, Entity> mention, int distance, int here, Gender gender) {
        int at = mention.getKey();
        Entity entity = mention.getValue();
        int sentence = here - distance;
        int start = sentence < 0 ? 0 : document.sentences().get(sentence).span().start();
        boolean speaking = entity == lastSpeaker && here - document.sentenceAt(lastSpokeAt) < STILL_SPEAKING;
        return -distance
                + (at - start < SUBJECT_ZONE ? distance == 0 ? 2.0 : 1.0 : 0)
                + (speaking ? 1.6 : 0)
                + (entity.gender() == gender ? 0.8 : 0)
                + (introduced.contains(at) ? 1.0 : 0)
                - (reported.test(at) ? 0.7 : 0)
                - (possessive.contains(at) ? 1.0 : 0)
                - (isBody(entity) && gender != Gender.UNKNOWN ? 1.5 : 0);
    }
}
