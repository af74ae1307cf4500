package org.dixit.export;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A speaker, and who else may be the same.
 *
 * @param speaker as lists show it
 * @param likely those that may be the same, for a person to decide; empty for a speaker that was joined to another
 * @param toldApart those of whom a person said that they are not the same
 * @param decisions what reviewers decided on it, the oldest first
 */
@Schema(name = "SpeakerDetail")
public record SpeakerDetail(
        @JsonUnwrapped SpeakerRecord speaker,
        List<LikelySame> likely,
        List<SpeakerReference> toldApart,
        List<DecisionRecord> decisions) {}
