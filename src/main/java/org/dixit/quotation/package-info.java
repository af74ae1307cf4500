/** What speakers said. */
@NullMarked
package org.dixit.quotation;

import org.jspecify.annotations.NullMarked;
