/** Events, and the comparable claims about one question. */
@NullMarked
package org.dixit.tally;

import org.jspecify.annotations.NullMarked;
