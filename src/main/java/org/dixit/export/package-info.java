/** The public data format: JSON, CSV, JSON Lines. */
@NullMarked
package org.dixit.export;

import org.jspecify.annotations.NullMarked;
