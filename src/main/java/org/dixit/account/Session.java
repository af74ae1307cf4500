package org.dixit.account;

import java.time.Instant;

/**
 * What a session's cookie says.
 *
 * @param account name of the account
 * @param begun to the millisecond
 */
record Session(String account, Instant begun) {}
