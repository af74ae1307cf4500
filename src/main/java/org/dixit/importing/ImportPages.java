package org.dixit.importing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.dixit.account.Account;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The page on which people bring articles in. */
@Path("/import")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Account.REVIEWER)
@Blocking
public class ImportPages {

    private final ImportDesk desk;

    ImportPages(ImportDesk desk) {
        this.desk = desk;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        /**
         * @param form as it was filled in
         * @param error what is wrong with the form itself; null if nothing
         * @param summary of the receipts
         * @param receipts of what was brought
         */
        static native TemplateInstance bring(
                ImportForm form, @Nullable String error, String summary, List<Receipt> receipts);
    }

    private static TemplateInstance page(ImportForm form, @Nullable String error, List<Receipt> receipts) {
        return Templates.bring(form, error, ReceiptWords.summary(receipts), receipts);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance page() {
        return page(new ImportForm(), null, List.of());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response bring(@BeanParam ImportForm form) {
        if (!form.hasText() && form.chosen().isEmpty()) {
            return refused(form, "There is nothing to add yet: paste a text, or choose files.");
        }
        try {
            Details details = form.details();
            List<Receipt> receipts = take(form, details);
            boolean pastedIsIn = receipts.stream().noneMatch(Receipt::isRefused);
            return Response.ok(page(pastedIsIn ? new ImportForm() : form, null, receipts))
                    .build();
        } catch (RefusedException e) {
            return refused(form, e.reason());
        }
    }

    /** Headline and address are one article's; where there are several, publisher and day are all that they share. */
    private List<Receipt> take(ImportForm form, Details details) {
        List<FileUpload> files = form.chosen();
        boolean single = files.size() + (form.hasText() ? 1 : 0) == 1;
        List<Receipt> receipts = new ArrayList<>();
        if (form.text != null && form.hasText()) {
            receipts.add(desk.takePasted(form.text, details));
        }
        for (FileUpload file : files) {
            receipts.add(desk.take(file.fileName(), file.uploadedFile(), single ? details : details.ofMany()));
        }
        return receipts;
    }

    private static Response refused(ImportForm form, String error) {
        return Response.status(Response.Status.BAD_REQUEST)
                .entity(page(form, error, List.of()))
                .build();
    }
}
