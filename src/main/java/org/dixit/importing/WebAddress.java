package org.dixit.importing;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.dixit.text.Shortened;
import org.jspecify.annotations.Nullable;

/** Addresses of articles, written so that the same one is the same text. */
final class WebAddress {

    /** Width of the column. */
    private static final int MAX = 2000;

    private WebAddress() {}

    /**
     * The address without fragment and default port, scheme and host in lower case.
     *
     * @throws RefusedException if it is not an http or https address with a host, or has more than {@value #MAX} characters
     */
    static String parse(String given) {
        String address = given.strip();
        if (address.length() > MAX) {
            throw new RefusedException("The address has " + address.length() + " characters; " + MAX + " is the most.");
        }
        try {
            return normal(new URI(address.replace(" ", "%20")), address);
        } catch (URISyntaxException e) {
            throw refused(address);
        }
    }

    private static String normal(URI uri, String given) {
        String scheme = uri.getScheme();
        String authority = uri.getRawAuthority();
        if (scheme == null
                || authority == null
                || !scheme.toLowerCase(Locale.ROOT).matches("https?")) {
            throw refused(given);
        }
        String lower = scheme.toLowerCase(Locale.ROOT);
        String host = authority.toLowerCase(Locale.ROOT).replaceFirst(lower.equals("https") ? ":443$" : ":80$", "");
        return lower + "://" + host + path(uri.getRawPath())
                + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }

    private static String path(@Nullable String path) {
        return path == null || path.isEmpty() ? "/" : path;
    }

    private static RefusedException refused(String address) {
        return new RefusedException("“" + Shortened.to(80, address)
                + "” is no web address; write it whole, from https:// on, or leave it out.");
    }
}
