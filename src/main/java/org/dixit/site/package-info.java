/** What every page shares: home, search, errors, paging. */
@NullMarked
package org.dixit.site;

import org.jspecify.annotations.NullMarked;
