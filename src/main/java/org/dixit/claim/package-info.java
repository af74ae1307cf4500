/** The figures they gave. */
@NullMarked
package org.dixit.claim;

import org.jspecify.annotations.NullMarked;
