/** Who says what: quotation marks, reporting words, and what they report. */
@NullMarked
package org.dixit.extract.quotation;

import org.jspecify.annotations.NullMarked;
