/** Who may decide: accounts, log-in, log-out. */
@NullMarked
package org.dixit.account;

import org.jspecify.annotations.NullMarked;
