package org.dixit.divergence.flag;

import java.util.Collection;
import org.dixit.divergence.Figure;

/**
 * The figures of a tally about the same people and event that counts something else: casualties beside the killed, or
 * another unit.
 *
 * @param here what the tally under test counts, in words ("as killed", "in EUR")
 * @param there what this one counts
 */
public record Beside(String here, String there, Collection<Figure> figures) {}
