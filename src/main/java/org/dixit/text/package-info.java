/** Text as fetched, and the places in it: pure Java, all offsets in Unicode code points. */
@NullMarked
package org.dixit.text;

import org.jspecify.annotations.NullMarked;
