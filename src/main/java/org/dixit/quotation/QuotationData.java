package org.dixit.quotation;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.dixit.export.Format;
import org.dixit.export.Listing;
import org.dixit.export.QuotationRecord;
import org.dixit.export.VariantRecord;
import org.dixit.site.Address;
import org.dixit.site.Slice;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Quotations as data. */
@Path("/quotations")
@Tag(name = "Quotations")
public class QuotationData {

    private final QuotationQueries quotations;
    private final Address address;

    QuotationData(QuotationQueries quotations, Address address) {
        this.quotations = quotations;
        this.address = address;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Format.CSV})
    @Operation(summary = "Quotations, the newest first")
    public Listing<QuotationRecord> list(@BeanParam QuotationFilter filter) {
        Slice<QuotationRecord> slice = quotations.list(filter);
        return new Listing<>(slice.items(), address.next(slice), QuotationRecord.COLUMNS);
    }

    @GET
    @Path("/{id:\\d+}/variants")
    @Produces({MediaType.APPLICATION_JSON, Format.CSV})
    @Operation(summary = "Other tellings of the utterance of a quotation, word by word")
    public Listing<VariantRecord> variants(long id) {
        List<VariantRecord> variants = quotations.variants(id).orElseThrow(NotFoundException::new);
        return new Listing<>(variants, null, VariantRecord.COLUMNS);
    }

    @GET
    @Path("/{id:\\d+}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "One quotation, of an old version of its article too")
    public QuotationRecord item(long id) {
        return quotations.find(id).orElseThrow(NotFoundException::new);
    }
}
