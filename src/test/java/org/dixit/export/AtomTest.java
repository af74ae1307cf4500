package org.dixit.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class AtomTest {

    @Test
    void whatXmlCannotHoldIsReplaced() throws Exception {
        Atom.Entry entry = new Atom.Entry(
                "http://example.org/claims/1",
                "bell \u0007 and \uD83D\uDD25",
                Instant.EPOCH,
                "Post",
                "claim",
                "<b> & ]]>");
        Atom.Feed feed = new Atom.Feed(
                "http://example.org/tallies/1",
                "http://example.org/tallies/1.atom",
                "Killed",
                "none",
                Instant.EPOCH,
                List.of(entry));

        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document read = factory.newDocumentBuilder().parse(new ByteArrayInputStream(Atom.write(feed)));

        String atom = "http://www.w3.org/2005/Atom";
        assertThat(read.getDocumentElement().getNamespaceURI()).isEqualTo(atom);
        assertThat(read.getElementsByTagNameNS(atom, "title").item(1).getTextContent())
                .isEqualTo("bell \uFFFD and \uD83D\uDD25");
        assertThat(read.getElementsByTagNameNS(atom, "summary").item(0).getTextContent())
                .isEqualTo("<b> & ]]>");
    }
}
