/** Who says or claims. */
@NullMarked
package org.dixit.speaker;

import org.jspecify.annotations.NullMarked;
