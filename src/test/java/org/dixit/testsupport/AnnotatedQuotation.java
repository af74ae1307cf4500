package org.dixit.testsupport;

import java.util.List;
import org.dixit.text.Span;

/**
 * A quotation as a person marked it in an article.
 *
 * @param segments in order, each within one paragraph, the quotation marks around it included
 * @param speaker the fullest name that the article gives; empty where it does not tell
 * @param mentions the words near the cue that name the speaker, at most one; empty where there are none
 * @param direct whether it opens with a quotation mark: a whole utterance, not a part of a sentence
 * @param optional whether two careful readers could differ on it, so that it is neither asked for nor a fault
 */
public record AnnotatedQuotation(
        String id, List<Span> segments, String speaker, List<Span> mentions, boolean direct, boolean optional) {}
