/** What does not fit among the figures of one tally, found by the program, each with its evidence. Pure Java. */
@NullMarked
package org.dixit.divergence.flag;

import org.jspecify.annotations.NullMarked;
