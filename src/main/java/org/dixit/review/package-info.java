/** What people decide of claims, quotations, tallies and events. */
@NullMarked
package org.dixit.review;

import org.jspecify.annotations.NullMarked;
