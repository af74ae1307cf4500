/** Comparing claims: series, spread, contradiction. Pure Java. */
@NullMarked
package org.dixit.divergence;

import org.jspecify.annotations.NullMarked;
