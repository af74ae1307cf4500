package org.dixit.site;

import io.quarkus.logging.Log;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.dixit.export.Format;
import org.dixit.export.Problem;
import org.dixit.review.InvalidValueException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What a visitor sees when something went wrong: a page, or for data a {@link Problem}. Never a stack trace. */
class ErrorPages {

    private static final List<MediaType> DATA = List.of(
            MediaType.APPLICATION_JSON_TYPE, MediaType.valueOf(Format.CSV), MediaType.valueOf(Format.JSON_LINES));

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance error(Problem problem);
    }

    private final UriInfo asked;
    private final HttpHeaders headers;

    ErrorPages(UriInfo asked, HttpHeaders headers) {
        this.asked = asked;
        this.headers = headers;
    }

    @ServerExceptionMapper
    Response refused(BadFilter error) {
        return answer(Status.BAD_REQUEST, String.valueOf(error.getMessage()));
    }

    @ServerExceptionMapper
    Response refused(InvalidValueException error) {
        return answer(Status.BAD_REQUEST, String.valueOf(error.getMessage()));
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException error) {
        return answer(Status.FORBIDDEN, "Only a reviewer may do this.");
    }

    @ServerExceptionMapper
    Response known(WebApplicationException error) {
        Response response = error.getResponse();
        Status status = Status.fromStatusCode(response.getStatus());
        return status == null || response.getStatus() < 400 || response.hasEntity()
                ? response
                : answer(status, detail(status));
    }

    @ServerExceptionMapper
    Response unforeseen(RuntimeException error) {
        Log.errorf(error, "Failed at %s", asked.getPath());
        return answer(Status.INTERNAL_SERVER_ERROR, detail(Status.INTERNAL_SERVER_ERROR));
    }

    private static String detail(Status status) {
        return switch (status) {
            case NOT_FOUND -> "Nothing stands at this address.";
            case FORBIDDEN -> "Only a reviewer may do this.";
            case METHOD_NOT_ALLOWED -> "This address can't be used in that way.";
            case NOT_ACCEPTABLE -> "This address has no such format. Most have HTML and JSON, lists also CSV.";
            case BAD_REQUEST -> "The request can't be understood. If it came from a form, load the page again.";
            default ->
                status.getStatusCode() < 500
                        ? "The request can't be answered as it stands."
                        : "Something failed on our side. The log tells the people who run this site what.";
        };
    }

    private Response answer(Status status, String detail) {
        Problem problem = new Problem(status.getReasonPhrase(), status.getStatusCode(), detail, asked.getPath());
        return wantsData()
                ? Response.status(status).type(Problem.TYPE).entity(problem).build()
                : Response.status(status)
                        .type(MediaType.TEXT_HTML)
                        .entity(Templates.error(problem))
                        .build();
    }

    private boolean wantsData() {
        List<MediaType> accepted = headers.getAcceptableMediaTypes();
        return accepted.stream().anyMatch(ErrorPages::isData)
                && accepted.stream().noneMatch(MediaType.TEXT_HTML_TYPE::equals);
    }

    private static boolean isData(MediaType accepted) {
        return DATA.stream()
                .anyMatch(type -> type.getType().equals(accepted.getType())
                        && type.getSubtype().equals(accepted.getSubtype()));
    }

    /** What happened, as a heading. */
    @TemplateExtension
    static String heading(Problem problem) {
        return switch (problem.status()) {
            case 400 -> "That can’t be understood";
            case 403 -> "For reviewers only";
            case 404 -> "Nothing stands here";
            case 500 -> "Something failed";
            default -> problem.title();
        };
    }

    /** The words of the address that was asked for, to search for them. */
    @TemplateExtension
    static String words(Problem problem) {
        return problem.instance().replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
