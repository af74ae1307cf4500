package org.dixit.export;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a feed as Atom (RFC 4287). */
public final class Atom {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    /** What XML 1.0 can't hold, lone surrogates among it. */
    private static final Pattern FORBIDDEN =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final XMLStreamWriter xml;

    private Atom(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /**
     * A feed.
     *
     * @param page absolute address of the page that it follows, which is its id, too
     * @param self its own absolute address
     * @param updated when its latest entry was
     */
    public record Feed(String page, String self, String title, String subtitle, Instant updated, List<Entry> entries) {}

    /**
     * One entry.
     *
     * @param id an absolute address that stays the same and is no other entry's; it leads to what the entry tells of
     * @param author who says so
     * @param category its kind
     */
    public record Entry(String id, String title, Instant updated, String author, String category, String summary) {}

    /** The feed as a document in UTF-8. */
    public static byte[] write(Feed feed) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            new Atom(xml).feed(feed);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private void feed(Feed feed) throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(NAMESPACE);
        element("id", feed.page);
        element("title", feed.title);
        element("subtitle", feed.subtitle);
        element("updated", feed.updated.toString());
        link("self", Format.ATOM, feed.self);
        link("alternate", "text/html", feed.page);
        for (Entry entry : feed.entries) {
            entry(entry);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void entry(Entry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        element("id", entry.id);
        element("title", entry.title);
        element("updated", entry.updated.toString());
        xml.writeStartElement("author");
        element("name", entry.author);
        xml.writeEndElement();
        link("alternate", "text/html", entry.id);
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", entry.category);
        element("summary", entry.summary);
        xml.writeEndElement();
    }

    private void link(String relation, String type, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", address);
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(FORBIDDEN.matcher(text).replaceAll("\uFFFD"));
        xml.writeEndElement();
    }
}
