package org.dixit.extract.quotation;

import java.util.ArrayList;
import java.util.List;
import org.dixit.extract.lexicon.Frame;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads who says what in one passage, as far as the passage itself tells. */
final class AttributionReader {

    private final Passage passage;
    private final List<Cue> cues;
    private final CueSubjects speakers;
    private final Contents contents;

    AttributionReader(Passage passage) {
        this.passage = passage;
        this.cues = Cues.in(passage);
        this.contents = new Contents(passage, cues);
        this.speakers = new CueSubjects(passage, cues, contents);
    }

    List<Attribution> read() {
        List<Attribution> found = new ArrayList<>();
        found.addAll(new CuedQuotations(passage, cues, speakers).read());
        found.addAll(new ReportedClauses(passage, cues, speakers, contents).read());
        found.addAll(new ReportingNounClauses(passage, contents).read());
        new AccordingTo(passage, contents, found).read();
        new Cited(passage, found).read();
        return found;
    }

    /** Words of the paragraph behind a passage that ends in a colon, by its last report: "Ann Roe wrote on Friday:". */
    @Nullable
    Attribution introducing(List<Span> words) {
        for (int i = cues.size() - 1; i >= 0; i--) {
            Cue cue = cues.get(i);
            boolean opens = cue.at() == 0 && !cue.verb().isGerund();
            Span subject = cue.takes(Frame.QUOTATION)
                    ? passage.spanOf(opens ? speakers.inverted(cue) : speakers.subjectOf(cue))
                    : null;
            if (subject != null) {
                return Attribution.of(words, passage.spanOf(cues.get(i)), subject, true, "cue-before", 0.95);
            }
        }
        return null;
    }

    /**
     * Quoted words within a clause, by the reporting verb that ends at most so many tokens before them; null if none does.
     * Whoever can't speak ("softer language calling for") leaves it open who does, as does a passive that names nobody
     * ("was described as").
     */
    @Nullable
    Attribution cuedPart(QuotedRun run, int most) {
        int index = passage.indexOf(run.outer().start());
        for (int i = cues.size() - 1; i >= 0; i--) {
            Cue cue = cues.get(i);
            if (cue.at() < index && index - cue.end() <= most) {
                boolean passive = new Unsaid(passage).isPassiveForm(cue);
                Phrase subject = speakers.subjectOf(cue);
                Phrase speaker = passive
                        ? speakers.agent(cue, passage.indexOf(run.outer().end()))
                        : subject;
                Span voice = new NounPhrases(passage).isVoice(speaker) ? passage.spanOf(speaker) : null;
                return subject == null || subject.isEmpty()
                        ? null
                        : Attribution.of(List.of(run.inner()), null, voice, true, "part-cued", 0.7);
            }
        }
        return null;
    }
}
