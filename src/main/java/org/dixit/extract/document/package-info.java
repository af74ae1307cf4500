/** The article as the later stages see it: blocks, sentences and tagged tokens over the snapshot's offsets. */
@NullMarked
package org.dixit.extract.document;

import org.jspecify.annotations.NullMarked;
