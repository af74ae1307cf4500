/** Articles with the same text: which of them had it first, and what people say of it. */
@NullMarked
package org.dixit.syndication;

import org.jspecify.annotations.NullMarked;
