package org.dixit.speaker;

import io.quarkus.qute.TemplateExtension;
import org.dixit.export.SpeakerRecord;
import org.dixit.export.SpeakerReference;
import org.dixit.site.Writing;

/** How pages write speakers out. */
@TemplateExtension
public final class SpeakerWords {

    private SpeakerWords() {}

    /** What stands of the speaker. */
    public static String lede(SpeakerRecord speaker) {
        return speaker.quotations() == 0 && speaker.claims() == 0
                ? "Nothing by this speaker stands."
                : Writing.of(speaker.quotations(), "quotation") + " and " + Writing.of(speaker.claims(), "claim")
                        + " by this speaker.";
    }

    /** "Ann Example, for Ruritania" */
    public static String full(SpeakerReference speaker) {
        return speaker.affiliation() == null ? speaker.name() : speaker.name() + ", for " + speaker.affiliation();
    }
}
