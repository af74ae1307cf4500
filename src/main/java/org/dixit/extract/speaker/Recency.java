package org.dixit.extract.speaker;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
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
    /** The first mention is taken for its sentence's subject if it begins within so many characters. */
    private static final int SUBJECT_ZONE = 30;
    /** So many sentences after they spoke they are still at hand. */
    private static final int STILL_SPEAKING = 5;

    private static final int NEAR = 800;

    private static final String AND = " and ";

    /** Before the name of whoever is spoken to. */
    private static final Pattern ADDRESSING = Pattern.compile("\\b(?:told|tells|telling)(?: the)? $");

    // Weights of what speaks for a mention, tuned on the annotated articles (see docs/extraction.md).
    private static final double PER_SENTENCE = 2.0;
    private static final double SUBJECT_HERE = 1.0;
    private static final double SUBJECT_BEFORE = 1.2;
    private static final double SPEAKING = 1.6;
    private static final double SAME_GENDER = 0.8;
    /** More for the subject of the sentence right before, in the same paragraph: whom the paragraph is about. */
    private static final double JUST_BEFORE = 1.4;

    private static final double INTRODUCED = 1.2;
    private static final double REPORTED = 1.8;
    private static final double POSSESSIVE = 1.8;
    private static final double ADDRESSED = 2.5;
    private static final double NAMES_SELF = 3.9;
    /** Where the best leads the next by less, it can't be told whom a pronoun stands for. */
    private static final double LEAST_LEAD = 0.3;

    private final Document document;
    private final IntPredicate reported;
    private final TreeMap<Integer, Entity> mentioned = new TreeMap<>();
    private final Set<Integer> possessive = new HashSet<>();
    private final Set<Integer> addressed = new HashSet<>();
    private final Set<Integer> introduced = new HashSet<>();
    private final Set<Entity> voiced = new HashSet<>();
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
        int start = name.span().start();
        if (ADDRESSING
                .matcher(document.text())
                .region(Math.max(0, start - 13), start)
                .find()) {
            addressed.add(start);
        }
        if (document.isPossessiveAt(name.span().end())) {
            possessive.add(name.span().start());
        } else if (name.words().size() > 1 && name.role() != null) {
            introduced.add(name.span().start());
        }
    }

    /** Notes who speaks at an offset. */
    void spoke(Entity entity, int at) {
        lastSpeaker = entity;
        voiced.add(entity);
        lastSpokeAt = at;
    }

    /** Who spoke last, if that was not long before an offset. */
    @Nullable
    Entity speakerBefore(int offset) {
        return lastSpeaker != null && offset - lastSpokeAt < NEAR ? lastSpeaker : null;
    }

    /** Those of the last {@value #LOOK_BACK} mentions before an offset, the last first. */
    List<Entity> before(int offset) {
        return mentioned.headMap(offset, false).descendingMap().values().stream()
                .limit(LOOK_BACK)
                .toList();
    }

    /**
     * He or she.
     *
     * @param named whom the words name that he or she says: few speak of themselves by name
     */
    @Nullable
    Entity person(int offset, Gender gender, Set<Entity> named) {
        return likeliest(
                offset,
                gender,
                named,
                entity -> mayBePerson(entity) && entity.gender().agreesWith(gender));
    }

    private boolean mayBePerson(Entity entity) {
        boolean somebody =
                entity.kind() == SpeakerKind.ANONYMOUS && !entity.isPlural() && Words.isRole(entity.headWord());
        boolean known = entity.isSingleName() && entity.gender() != Gender.UNKNOWN;
        return entity.isPerson() || somebody || voiced.contains(entity) && (known || entity.isNamedLikePerson());
    }

    /** It. */
    @Nullable
    Entity thing(int offset) {
        Entity speaker = lastSpeaker;
        boolean body = speaker != null && !speaker.isPerson() && speaker.kind() != SpeakerKind.ANONYMOUS;
        return body && offset - lastSpokeAt < NEAR
                ? speaker
                : likeliest(offset, Gender.UNKNOWN, entity -> isBody(entity) && isSurelyBody(entity));
    }

    private static boolean isBody(Entity entity) {
        return entity.kind() == SpeakerKind.ORGANISATION || entity.kind() == SpeakerKind.GOVERNMENT;
    }

    /** A place or a person of whom no more was told is no "it" that speaks. */
    private boolean isSurelyBody(Entity entity) {
        return voiced.contains(entity)
                || !entity.isPlace() && (entity.kind() == SpeakerKind.GOVERNMENT || entity.isKnownBody());
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
        return likeliest(offset, gender, Set.of(), fits);
    }

    private @Nullable Entity likeliest(int offset, Gender gender, Set<Entity> named, Predicate<Entity> fits) {
        Lead lead = new Lead();
        int here = document.sentenceAt(offset);
        for (Map.Entry<Integer, Entity> mention :
                mentioned.headMap(offset, false).descendingMap().entrySet()) {
            int sentence = document.sentenceAt(mention.getKey());
            if (here - sentence > SENTENCES) {
                break;
            }
            if (fits.test(mention.getValue())) {
                double self = named.contains(mention.getValue()) ? NAMES_SELF : 0;
                lead.offer(mention.getValue(), score(mention, here - sentence, here, gender) - self);
            }
        }
        return lead.winner();
    }

    /** The best of several, with how far it leads the next. */
    private static final class Lead {

        private @Nullable Entity best;
        private double first = Double.NEGATIVE_INFINITY;
        private double second = Double.NEGATIVE_INFINITY;

        void offer(Entity entity, double score) {
            if (entity == best) {
                first = Math.max(first, score);
            } else if (score > first) {
                second = first;
                first = score;
                best = entity;
            } else {
                second = Math.max(second, score);
            }
        }

        @Nullable
        Entity winner() {
            return first - second < LEAST_LEAD ? null : best;
        }
    }

    /** Whether somebody is the first to be mentioned in a sentence, or named with the first, and not far from its start. */
    private boolean isSubject(int at, int start) {
        Map.Entry<Integer, Entity> before = mentioned.lowerEntry(at);
        boolean first = before == null
                || before.getKey() < start
                || before.getValue() == mentioned.get(at)
                || document.text().startsWith(AND, at - AND.length());
        return first && at - start < SUBJECT_ZONE;
    }

    private double score(Map.Entry<Integer, Entity> mention, int distance, int here, Gender gender) {
        int at = mention.getKey();
        Entity entity = mention.getValue();
        int sentence = here - distance;
        int start = sentence < 0 ? 0 : document.sentences().get(sentence).span().start();
        boolean speaking = entity == lastSpeaker && here - document.sentenceAt(lastSpokeAt) < STILL_SPEAKING;
        return -distance * PER_SENTENCE
                + (isSubject(at, start) ? subject(distance, here) : 0)
                + (speaking ? SPEAKING : 0)
                + (entity.gender() == gender ? SAME_GENDER : 0)
                + (introduced.contains(at) ? INTRODUCED : 0)
                - (reported.test(at) ? REPORTED : 0)
                - (addressed.contains(at) ? ADDRESSED : 0)
                - (possessive.contains(at) ? POSSESSIVE : 0);
    }

    /** What it weighs to be the subject of a sentence so far before. */
    private double subject(int distance, int here) {
        if (distance == 0) {
            return SUBJECT_HERE;
        }
        boolean just = distance == 1 && isSameParagraph(here - 1, here);
        return SUBJECT_BEFORE + (just ? JUST_BEFORE : 0);
    }

    private boolean isSameParagraph(int one, int other) {
        return one >= 0
                && document.sentences().get(one).block()
                        == document.sentences().get(other).block();
    }
}
