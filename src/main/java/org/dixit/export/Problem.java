package org.dixit.export;

/**
 * What went wrong with a request for data, as RFC 9457 has it.
 *
 * @param type "about:blank": the status says it all
 * @param title the status in words
 * @param status of HTTP
 * @param detail what is wrong with this request
 * @param instance the address that was asked for
 */
public record Problem(String type, String title, int status, String detail, String instance) {

    public static final String TYPE = "application/problem+json";

    public Problem(String title, int status, String detail, String instance) {
        this("about:blank", title, status, detail, instance);
    }
}
