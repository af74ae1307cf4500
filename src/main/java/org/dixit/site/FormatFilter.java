package org.dixit.site;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.dixit.export.Format;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Lets an address say which form of a page is wanted: {@code /claims.json} is {@code /claims} as JSON. */
class FormatFilter {

    private static final Map<String, String> TYPES =
            Map.of(".json", MediaType.APPLICATION_JSON, ".csv", Format.CSV, ".atom", Format.ATOM);

    private final Address asked;

    FormatFilter(Address asked) {
        this.asked = asked;
    }

    @ServerRequestFilter(preMatching = true)
    public void read(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        TYPES.forEach((suffix, type) -> {
            if (path.endsWith(suffix)) {
                asked.endedWith(suffix);
                request.getHeaders().putSingle(HttpHeaders.ACCEPT, type);
                request.setRequestUri(withoutSuffix(request.getUriInfo().getRequestUri(), suffix));
            }
        });
        request.getHeaders().computeIfPresent(HttpHeaders.ACCEPT, FormatFilter::pageFirst);
    }

    /** Who takes anything gets the page. */
    private static List<String> pageFirst(String header, List<String> accepted) {
        return accepted.equals(List.of(MediaType.WILDCARD)) ? List.of("text/html, */*;q=0.9") : accepted;
    }

    @ServerResponseFilter
    public void tellCaches(ContainerResponseContext response) {
        if (!(response.getEntity() instanceof TemplateInstance)) { // Qute says so of its own pages
            response.getHeaders().putSingle(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        }
    }

    private static URI withoutSuffix(URI address, String suffix) {
        String path = address.getRawPath();
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        return address.resolve(path.substring(0, path.length() - suffix.length()) + query);
    }
}
