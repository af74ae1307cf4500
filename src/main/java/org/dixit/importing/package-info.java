/** How articles come in: readers, storing, re-reading. */
@NullMarked
package org.dixit.importing;

import org.jspecify.annotations.NullMarked;
