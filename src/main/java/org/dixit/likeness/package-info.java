/** Whether two speakers may be one, told by their names and what articles say of them. */
@NullMarked
package org.dixit.likeness;

import org.jspecify.annotations.NullMarked;
