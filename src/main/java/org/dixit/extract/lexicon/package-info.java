/** Word lists that the engine reads from {@code /lexicon} on the class path. */
@NullMarked
package org.dixit.extract.lexicon;

import org.jspecify.annotations.NullMarked;
