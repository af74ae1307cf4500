/** The same utterance in several articles: who quotes it, in which words, and on whose word. */
@NullMarked
package org.dixit.utterance;

import org.jspecify.annotations.NullMarked;
