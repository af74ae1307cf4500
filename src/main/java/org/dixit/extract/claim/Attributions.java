package org.dixit.extract.claim;

import org.dixit.extract.ExtractedSpeaker;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/** What the claims need to know of the speakers of an article. */
interface Attributions {

    /** On whose word a place of the article stands, null in the article's own voice. */
    @Nullable
    Attribution at(Span span);

    /** Whom a mention ("its", "the group") means, null if it can't be told. */
    @Nullable
    ExtractedSpeaker resolve(Span mention);
}
