package org.dixit.extract.speaker;

import org.jspecify.annotations.Nullable;

/** What an article tells of somebody beside the name: the role, and whom it is for. */
record Bearer(@Nullable String role, @Nullable String affiliation) {

    static final Bearer UNKNOWN = new Bearer(null, null);
}
