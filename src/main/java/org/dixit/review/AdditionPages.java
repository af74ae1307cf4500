package org.dixit.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.dixit.account.Account;
import org.dixit.article.Article;
import org.dixit.article.ArticleVersion;
import org.dixit.text.Span;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Where a claim or quotation that was missed is added. */
@Path("/review/articles/{id:\\d+}/add")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Account.REVIEWER)
public class AdditionPages {

    private final Reviewer reviewer;
    private final Additions additions;
    private final AdditionDesk desk;

    AdditionPages(Reviewer reviewer, Additions additions, AdditionDesk desk) {
        this.reviewer = reviewer;
        this.additions = additions;
        this.desk = desk;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance add(Addition addition);
    }

    /**
     * Asks for what is not known yet: the words, the place, what they say.
     *
     * @param words pasted from the article
     * @param start first code point of a selection, inclusive
     * @param end last code point of a selection, exclusive
     * @param number of the version in which it was selected
     */
    @GET
    @Operation(hidden = true)
    public TemplateInstance ask(
            long id,
            @RestQuery @Nullable ItemKind kind,
            @RestQuery @Nullable String words,
            @RestQuery @Nullable Integer start,
            @RestQuery @Nullable Integer end,
            @RestQuery("version") @Nullable Integer number) {
        ArticleVersion version = version(id);
        ItemKind wanted = kind == null ? ItemKind.CLAIM : kind;
        try {
            if (start == null || end == null) {
                return Templates.add(desk.asked(version, wanted, words));
            }
            checkCurrent(version, number);
            return Templates.add(desk.described(version, wanted, span(start, end)));
        } catch (InvalidValueException e) {
            return Templates.add(desk.misplaced(version, wanted, words, e));
        }
    }

    /** Adds it and leads to its page. */
    @POST
    @Operation(hidden = true)
    public Response add(
            long id,
            @RestForm ItemKind kind,
            @RestForm int start,
            @RestForm int end,
            @RestForm("version") int number,
            MultivaluedMap<String, String> form) {
        ArticleVersion version = version(id);
        AdditionForm filled = AdditionForm.of(kind, form);
        try {
            checkCurrent(version, number);
            Spot spot = Spot.of(version, kind, span(start, end));
            ItemRef added = additions.add(kind, spot, filled.values(), reviewer.account());
            return Response.seeOther(URI.create(added.page())).build();
        } catch (InvalidValueException e) {
            Addition again = number == version.number
                    ? desk.refused(version, kind, span(start, end), filled, e)
                    : desk.misplaced(version, kind, null, e);
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(Templates.add(again))
                    .build();
        }
    }

    private static ArticleVersion version(long article) {
        return Article.<Article>findByIdOptional(article)
                .map(ArticleVersion::current)
                .orElseThrow(NotFoundException::new);
    }

    private static void checkCurrent(ArticleVersion version, @Nullable Integer number) {
        if (number != null && number != version.number) {
            throw new InvalidValueException(
                    "words",
                    "The article has changed since you selected this: select it again in the version that stands.");
        }
    }

    private static Span span(int start, int end) {
        if (start < 0 || end <= start) {
            throw new InvalidValueException("words", "Nothing is selected: select the words that are to be added.");
        }
        return new Span(start, end);
    }
}
