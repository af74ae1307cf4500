package org.dixit.extract.quotation;

import org.dixit.extract.lexicon.Frame;
import org.dixit.extract.lexicon.ReportingVerb;

/**
 * A reporting verb where it stands in a passage.
 *
 * @param at index of its token
 * @param end index behind it and its particle
 */
record Cue(int at, int end, ReportingVerb verb) {

    boolean takes(Frame frame) {
        return verb.takes(frame);
    }
}
