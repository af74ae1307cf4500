package org.dixit.tally;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Optional;
import org.dixit.divergence.RuleSet;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** How a tally is looked at; null is what most would choose. */
public class Lens {

    @QueryParam("rules")
    @Parameter(description = "Rule set by which words are read")
    public @Nullable RuleSet rules;

    @QueryParam("scale")
    @Parameter(hidden = true)
    public @Nullable Scale scale;

    @QueryParam("against")
    @Parameter(description = "Id of a claimant to hold against all others")
    public @Nullable Long against;

    @QueryParam("since")
    @Parameter(description = "Day, in UTC, since which to tell what changed")
    public @Nullable LocalDate since;

    /** The rule set in force. */
    public RuleSet inForce() {
        return rules == null ? RuleSet.AS_SAID : rules;
    }

    /** Whether the chart's scale is logarithmic; empty for what suits it. */
    Optional<Boolean> logarithmic() {
        return Optional.ofNullable(scale).map(Scale.LOGARITHMIC::equals);
    }
}
