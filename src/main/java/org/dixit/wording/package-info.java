/** Wordings held against each other: how much of one text stands in another, and how two tellings of one utterance differ. */
@NullMarked
package org.dixit.wording;

import org.jspecify.annotations.NullMarked;
