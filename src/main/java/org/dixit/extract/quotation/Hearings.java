package org.dixit.extract.quotation;

import java.util.Set;
import org.dixit.extract.lexicon.Lexicon;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * "The court heard that ...", "jurors were told ...": what is reported there was said before them, by somebody who is
 * not named.
 */
final class Hearings {

    private static final Set<String> LISTENERS = Lexicon.words("hearings");
    private static final Set<String> WERE = Set.of("was", "were", "been");

    private final Passage passage;

    Hearings(Passage passage) {
        this.passage = passage;
    }

    /** Whether a verb tells what its subject came to hear as a court does. */
    boolean isOne(@Nullable Cue cue, @Nullable Phrase subject) {
        return cue != null
                && subject != null
                && !subject.isEmpty()
                && subject.end() <= cue.at()
                && LISTENERS.contains(passage.at(subject.end() - 1).lower())
                && (cue.verb().lemma().equals("hear") || isTold(cue));
    }

    private boolean isTold(Cue cue) {
        return cue.verb().lemma().equals("tell")
                && WERE.contains(passage.at(cue.at() - 1).lower());
    }

    /** Where it is told who speaks; null where a court hears it from somebody. */
    @Nullable
    Span speaker(@Nullable Cue cue, @Nullable Phrase subject) {
        return isOne(cue, subject) ? null : passage.spanOf(subject);
    }
}
