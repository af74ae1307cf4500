package org.dixit.review;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.dixit.claim.Claim;
import org.dixit.claim.ClaimReading;
import org.dixit.quotation.Quotation;
import org.dixit.quotation.QuotationReading;
import org.jspecify.annotations.Nullable;

/** The engine's readings, to and from the JSON in which they are kept. */
@Singleton
public class Readings {

    private final ObjectMapper json;

    Readings(ObjectMapper json) {
        this.json = json.copy().enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
    }

    public String write(Record reading) {
        try {
            return json.writeValueAsString(reading);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A reading can always be written", e);
        }
    }

    /** Empty for a claim that a person added. */
    public Optional<ClaimReading> of(Claim claim) {
        return read(claim.reading, ClaimReading.class);
    }

    /** Empty for a quotation that a person added. */
    public Optional<QuotationReading> of(Quotation quotation) {
        return read(quotation.reading, QuotationReading.class);
    }

    private <T> Optional<T> read(@Nullable String reading, Class<T> type) {
        if (reading == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(json.readValue(reading, type));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A reading that can't be read: " + reading, e);
        }
    }
}
