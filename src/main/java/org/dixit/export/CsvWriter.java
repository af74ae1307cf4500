package org.dixit.export;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

/** Writes a list as CSV. */
@Provider
@Produces(Format.CSV)
public class CsvWriter implements MessageBodyWriter<Listing<?>> {

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return Listing.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            Listing<?> listing,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        headers.putSingle("Content-Type", Format.CSV + ";charset=UTF-8;header=present");
        if (listing.next() != null) {
            headers.putSingle("Link", "<" + listing.next() + ">; rel=\"next\"");
        }
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        write(listing, writer);
        writer.flush();
    }

    private static <T> void write(Listing<T> listing, Writer writer) throws IOException {
        listing.columns().write(listing.items(), writer);
    }
}
