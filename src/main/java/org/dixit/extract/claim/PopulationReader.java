package org.dixit.extract.claim;

import java.util.List;
import org.dixit.extract.ClaimPart;
import org.dixit.extract.Measure;
import org.dixit.extract.Population;
import org.dixit.extract.lexicon.Countries;
import org.jspecify.annotations.Nullable;

/** Tells whom or what a claim counts, in the article's words. */
final class PopulationReader {

    private final Owners owners;

    PopulationReader(Owners owners) {
        this.owners = owners;
    }

    /** Fills population and head of the claims of one sentence, in order. */
    void read(List<ClaimDraft> claims) {
        ClaimDraft previous = null;
        for (ClaimDraft claim : claims) {
            read(claim, previous);
            previous = claim;
        }
    }

    private void read(ClaimDraft claim, @Nullable ClaimDraft previous) {
        SentenceText sentence = claim.sentence;
        CountedPhrase phrase = claim.phrase;
        if (claim.rule.equals("parallel") && previous != null) {
            parallel(claim, previous);
        } else if (!claim.figure.isCount()) {
            ofAmount(claim, previous);
        } else if (phrase.isEmpty()) {
            elliptic(claim, previous);
        } else if (phrase.measure() != null && !phrase.weak() || phrase.measure() != null && phrase.partitive()) {
            counted(claim, previous);
        } else {
            take(claim, phrase);
        }
    }

    private void take(ClaimDraft claim, CountedPhrase phrase) {
        if (phrase.isEmpty() || ClaimWords.TIME.contains(phrase.head())) {
            return;
        }
        String words = claim.sentence.text(phrase.from(), phrase.end());
        claim.readFrom(ClaimPart.POPULATION, claim.sentence.span(phrase.from(), phrase.end()));
        claim.head = phrase.head();
        Population said = Populations.of(words, phrase.head());
        claim.population = phrase.owner() >= 0 ? owned(claim, phrase, said) : said;
    }

    /** "its soldiers" are Russian soldiers where "its" is Russia. */
    private Population owned(ClaimDraft claim, CountedPhrase phrase, Population said) {
        String country = owners.country(claim.sentence.token(phrase.owner()).span());
        String adjective = country == null ? null : Countries.adjective(country);
        return adjective == null ? said : new Population(adjective + " " + said.words(), country, said.category());
    }

    /** "$600m in military assistance", "prices rose 3%", and "to $78" of the same prices. */
    private void ofAmount(ClaimDraft claim, @Nullable ClaimDraft previous) {
        CountedPhrase phrase = new AmountSubject(claim.sentence, claim.figure).find();
        if (phrase != null) {
            take(claim, phrase);
        } else if (previous != null && isCompared(previous, claim)) {
            claim.population = previous.population;
            claim.readAs(previous, ClaimPart.POPULATION);
            claim.head = previous.head;
        }
    }

    /** "50% of the vote to 48%", "to $19 from $27". */
    private static boolean isCompared(ClaimDraft previous, ClaimDraft claim) {
        return !previous.figure.isCount()
                && Rates.isLike(claim.figure, previous.figure)
                && Rates.compares(previous, claim);
    }

    /** "525 injured" after "227 civilians have died": the same people, unless others are named behind. */
    private void elliptic(ClaimDraft claim, @Nullable ClaimDraft previous) {
        boolean all = previous != null && previous.phrase.isOutOf(claim.figure);
        CountedPhrase named = all ? null : namedBehind(claim);
        if (named != null) {
            take(claim, named);
        } else if (claim.takenUp != null) {
            claim.population = claim.takenUp.population;
            claim.head = claim.takenUp.head;
            claim.readAs(claim.takenUp, ClaimPart.POPULATION);
        } else if (claim.shared != null) {
            take(claim, claim.shared);
        } else if (previous != null && !claim.rule.equals("toll") && isCoordinated(previous, claim)) {
            ClaimDraft whole = previous.whole == null ? previous : previous.whole;
            if (whole.figure.isCount() && whole.isHarm()) {
                claim.population = whole.population;
                claim.readAs(whole, ClaimPart.POPULATION);
                claim.head = whole.head;
            }
        }
    }

    /** Whether the sentence goes on with "and" from one figure to the next. */
    private static boolean isCoordinated(ClaimDraft previous, ClaimDraft claim) {
        boolean joined = true;
        for (int i = previous.phrase.end(); i < claim.figure.from(); i++) {
            joined &= !claim.sentence.is(i, "which", "when", "after", "before", "where", "because", ";");
        }
        return joined;
    }

    /** "137 deaths on the northern side", "14 of the dead were fighters", "six civilian deaths". */
    private void counted(ClaimDraft claim, @Nullable ClaimDraft previous) {
        SentenceText sentence = claim.sentence;
        CountedPhrase phrase = claim.phrase;
        CountedPhrase named = namedBehind(claim);
        if (named != null) {
            take(claim, named);
            return;
        }
        if (keepsNoun(phrase.head())) {
            take(claim, phrase);
            return;
        }
        int to = phrase.to() - 1;
        if (to > phrase.from()
                && sentence.isTag(to - 1, "NOUN", "ADJ", "PROPN")
                && Populations.isGroup(sentence.word(to - 1))) {
            claim.head = sentence.word(to - 1);
            claim.population = Populations.of(sentence.text(phrase.from(), to), claim.head);
            claim.readFrom(ClaimPart.POPULATION, sentence.span(phrase.from(), to));
        } else if (Populations.isGroup(phrase.head())) {
            take(claim, phrase);
        } else if (Populations.side(sentence.text(phrase.from(), phrase.to())) != null) {
            claim.population = new Population("", Populations.side(sentence.text(phrase.from(), phrase.to())), null);
        }
    }

    private static boolean keepsNoun(String head) {
        return head.equals("bodies") || head.equals("body") || head.equals("lives") || head.equals("corpses");
    }

    private @Nullable CountedPhrase namedBehind(ClaimDraft claim) {
        SentenceText sentence = claim.sentence;
        int at = claim.phrase.end();
        if (at == claim.figure.to() && claim.trigger == at) {
            at++;
        }
        boolean outOf = claim.phrase.partitive() || Ellipsis.namedBefore(sentence, claim.figure) != null;
        if (sentence.isTag(at, "AUX") && outOf) {
            CountedPhrase named = CountedPhraseParser.parse(sentence, at + 1);
            return !named.isEmpty() && Populations.isGroup(named.head()) ? named : null;
        }
        if (!sentence.is(at, "on", "among", "of", "in", "to", "from", "were", "was")) {
            return null;
        }
        CountedPhrase named = CountedPhraseParser.parse(sentence, at + 1);
        boolean group = !named.isEmpty()
                && Populations.isGroup(named.head())
                && (!sentence.is(at, "in") || Populations.canBeHuman(Populations.group(named.head())));
        if (!group) {
            return null;
        }
        boolean side = "side".equals(named.head());
        return side && sentence.is(at + 1, "the")
                ? new CountedPhrase(
                        at + 1, at + 1, named.to(), named.to(), named.head(), null, false, false, false, -1, false)
                : named;
    }

    /** "on the northern side ... and hundreds on the southern one". */
    private static void parallel(ClaimDraft claim, ClaimDraft previous) {
        SentenceText sentence = claim.sentence;
        int from = claim.figure.to() + 1;
        int to = from;
        while (sentence.isTag(to, "DET", "ADJ", "PROPN", "NOUN") && !sentence.is(to, "one", "ones")) {
            to++;
        }
        if (sentence.is(to, "one", "ones") && !previous.head.isEmpty()) {
            claim.head = previous.head;
            claim.readFrom(ClaimPart.POPULATION, sentence.span(from, to));
            claim.population = Populations.of(sentence.text(from, to) + " " + previous.head, previous.head);
        } else if (sentence.is(from - 1, "in", "near", "on", "from", "at")) {
            claim.head = previous.head;
            claim.population = previous.population;
            claim.readAs(previous, ClaimPart.POPULATION);
        } else if (to > from && claim.measure != Measure.OTHER) {
            claim.readFrom(ClaimPart.POPULATION, sentence.span(from, to));
            claim.population = Populations.of(sentence.text(from, to), sentence.word(to - 1));
            claim.head = sentence.word(to - 1);
        }
    }
}
