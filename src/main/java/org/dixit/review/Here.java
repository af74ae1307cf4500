package org.dixit.review;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Addresses to go back to, which a form carries: never beyond this server. */
final class Here {

    private Here() {}

    /** The address if it is a path of this server, else the other. */
    static URI orElse(@Nullable String address, String other) {
        return URI.create(
                address != null && address.matches("/(?![/\\\\])[\\x21-\\x7E&&[^\\\\\"<>^`{|}]]*") ? address : other);
    }
}
