package org.dixit.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;

/** The address that was asked for, and its neighbours. All are relative to the server. */
@Named
@RequestScoped
public class Address {

    /** Names the key after which a part of a list begins. */
    public static final String AFTER = "after";

    private final UriInfo asked;
    private String suffix = "";

    Address(UriInfo asked) {
        this.asked = asked;
    }

    void endedWith(String suffix) {
        this.suffix = suffix;
    }

    /** The part of this list that follows, in the form that was asked for; null if nothing follows. */
    public @Nullable String next(Slice<?> slice) {
        return slice.next() == null ? null : at(suffix, slice.next());
    }

    /** This list from its start. */
    public String start() {
        return at("");
    }

    /** This list without its filters. */
    public String all() {
        return asked.getPath();
    }

    /** This list from its start, without one of its filters. */
    public String without(String parameter) {
        return UriBuilder.fromUri(start()).replaceQueryParam(parameter).build().toString();
    }

    /** Whether this is a list's first part. */
    public boolean isFirst() {
        return !asked.getQueryParameters().containsKey(AFTER);
    }

    /** Whether a filter is set. */
    public boolean isFiltered() {
        return asked.getQueryParameters().entrySet().stream()
                .anyMatch(parameter -> !parameter.getKey().equals(AFTER)
                        && parameter.getValue().stream().anyMatch(value -> !value.isBlank()));
    }

    /** This list from its start, or this item, as data: {@code suffix} is ".json" or ".csv". */
    public String as(String suffix) {
        return at(suffix);
    }

    /** This page with one parameter of its address set to a value; null takes it off. */
    public String with(String parameter, @Nullable Object value) {
        UriBuilder page = UriBuilder.fromUri(start());
        return (value == null ? page.replaceQueryParam(parameter) : page.replaceQueryParam(parameter, value))
                .build()
                .toString();
    }

    private String at(String suffix, Object... after) {
        return UriBuilder.fromPath(asked.getPath() + suffix)
                .replaceQuery(asked.getRequestUri().getRawQuery())
                .replaceQueryParam(AFTER, after)
                .build()
                .toString();
    }
}
