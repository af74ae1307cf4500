/** Numeric claims: what a quantity counts, of whom, where and when, on whose word. Pure Java. */
@NullMarked
package org.dixit.extract.claim;

import org.jspecify.annotations.NullMarked;
