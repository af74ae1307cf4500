/** The quantity grammar: numbers in running text, with their exact bounds and unit. Pure Java. */
@NullMarked
package org.dixit.extract.quantity;

import org.jspecify.annotations.NullMarked;
