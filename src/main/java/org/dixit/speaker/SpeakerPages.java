package org.dixit.speaker;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.dixit.claim.ClaimFilter;
import org.dixit.claim.ClaimQueries;
import org.dixit.export.ClaimRecord;
import org.dixit.export.QuotationRecord;
import org.dixit.export.SpeakerRecord;
import org.dixit.quotation.QuotationFilter;
import org.dixit.quotation.QuotationQueries;
import org.dixit.site.Slice;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The pages of speakers. */
@Path("/speakers")
@Produces(MediaType.TEXT_HTML)
public class SpeakerPages {

    private final SpeakerQueries speakers;
    private final QuotationQueries quotations;
    private final ClaimQueries claims;

    SpeakerPages(SpeakerQueries speakers, QuotationQueries quotations, ClaimQueries claims) {
        this.speakers = speakers;
        this.quotations = quotations;
        this.claims = claims;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(SpeakerFilter filter, Slice<SpeakerRecord> speakers);

        static native TemplateInstance item(SpeakerRecord speaker, List<Sayings> sayings, boolean more);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(@BeanParam SpeakerFilter filter) {
        return Templates.list(filter, speakers.list(filter));
    }

    @GET
    @Path("/{id:\\d+}")
    @Operation(hidden = true)
    public TemplateInstance item(long id) {
        SpeakerRecord speaker = speakers.find(id).orElseThrow(NotFoundException::new);
        Slice<QuotationRecord> said = quotations.list(QuotationFilter.bySpeaker(id));
        Slice<ClaimRecord> claimed = claims.list(ClaimFilter.byClaimant(id));
        return Templates.item(
                speaker, Sayings.of(said.items(), claimed.items()), said.next() != null || claimed.next() != null);
    }
}
