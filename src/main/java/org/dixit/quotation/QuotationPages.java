package org.dixit.quotation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.dixit.export.QuotationRecord;
import org.dixit.export.VariantRecord;
import org.dixit.review.DecisionEntries;
import org.dixit.review.DecisionEntry;
import org.dixit.site.Slice;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The pages of quotations. */
@Path("/quotations")
@Produces(MediaType.TEXT_HTML)
public class QuotationPages {

    private final QuotationQueries quotations;
    private final DecisionEntries history;

    QuotationPages(QuotationQueries quotations, DecisionEntries history) {
        this.quotations = quotations;
        this.history = history;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(QuotationFilter filter, Slice<QuotationRecord> quotations);

        static native TemplateInstance item(
                QuotationRecord quotation,
                List<VariantRecord> variants,
                List<DecisionEntry> history,
                @Nullable String reading);

        static native TemplateInstance variants(QuotationRecord quotation, List<VariantRecord> variants);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(@BeanParam QuotationFilter filter) {
        return Templates.list(filter, quotations.list(filter));
    }

    @GET
    @Path("/{id:\\d+}/variants")
    @Operation(hidden = true)
    public TemplateInstance variants(long id) {
        return Templates.variants(
                quotations.find(id).orElseThrow(NotFoundException::new),
                quotations.variants(id).orElseThrow(NotFoundException::new));
    }

    @GET
    @Path("/{id:\\d+}")
    @Operation(hidden = true)
    public TemplateInstance item(long id) {
        return Templates.item(
                quotations.find(id).orElseThrow(NotFoundException::new),
                quotations.variants(id).orElseThrow(NotFoundException::new),
                history.ofQuotation(id),
                quotations.reading(id).orElse(null));
    }
}
