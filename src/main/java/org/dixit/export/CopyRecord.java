package org.dixit.export;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Another article that is one report with one, or of which somebody said that it is not.
 *
 * @param first whether it had the text first
 * @param containment how much of the shorter text stands in the longer, from 0 to 1, in runs of five words; null where the
 *     two were not compared, being copies of a third
 * @param resemblance how much of what stands in either stands in both, from 0 to 1; null likewise
 * @param oneReport whether they count as one report
 * @param told whether that is what a person said
 */
@Schema(name = "Copy")
public record CopyRecord(
        ArticleReference article,
        boolean first,
        @Nullable Double containment,
        @Nullable Double resemblance,
        boolean oneReport,
        boolean told) {}
