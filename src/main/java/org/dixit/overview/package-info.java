/** How much stands in all, for the overview: kept up article by article. */
@NullMarked
package org.dixit.overview;

import org.jspecify.annotations.NullMarked;
