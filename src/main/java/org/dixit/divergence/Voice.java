package org.dixit.divergence;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * On whose word a figure stands.
 *
 * @param claimant null for the article's own voice, which is no claimant
 * @param affiliation for whom the claimant speaks; a government or organisation that speaks for nobody else is its own;
 *     null where it is not known
 */
public record Voice(@Nullable Party claimant, @Nullable Party affiliation) {

    /** Articles that give a figure as their own. */
    public static final Voice OWN = new Voice(null, null);

    private static final Set<String> PLURALS = Set.of("people", "police");

    public Voice {
        if (claimant == null && affiliation != null) {
            throw new IllegalArgumentException("The article's own voice speaks for nobody: " + affiliation);
        }
    }

    public boolean isClaimant() {
        return claimant != null;
    }

    public String name() {
        return claimant == null ? "the publishers’ own voice" : claimant.name();
    }

    /** The affiliation where it is another than the claimant. */
    public Optional<Party> speaksFor() {
        return Optional.ofNullable(affiliation).filter(side -> !side.equals(claimant));
    }

    /** The claimant with its side: "Ida Holm (Northmark)"; a name that tells the side already stands alone. */
    public String inFull() {
        return speaksFor().map(side -> name() + " (" + side.name() + ")").orElse(name());
    }

    /** "says", or "say" for "Ukrainian officials". */
    public String says() {
        return isPlural() ? "say" : "says";
    }

    private boolean isPlural() {
        String head = name().split(" (?:of|in|at|from|for|with|on) ")[0];
        String last = head.substring(head.lastIndexOf(' ') + 1);
        boolean common = last.equals(last.toLowerCase(Locale.ROOT));
        return common && (PLURALS.contains(last) || last.endsWith("s") && !last.endsWith("ss"));
    }

    /** Whether the two speak for one side, as far as is known. */
    boolean sharesSideWith(Voice other) {
        return equals(other) || affiliation != null && affiliation.equals(other.affiliation);
    }
}
