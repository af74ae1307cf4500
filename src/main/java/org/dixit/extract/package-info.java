/** The extraction engine: text in, quotations and claims out, the same every time. Pure Java. */
@NullMarked
package org.dixit.extract;

import org.jspecify.annotations.NullMarked;
