package org.dixit.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jboss.logging.Logger;

/** Takes in whatever people bring. One bad file never keeps the others out. */
@ApplicationScoped
class ImportDesk {

    private static final Logger LOG = Logger.getLogger(ImportDesk.class);

    private final ArticleStore store;
    private final List<ArticleReader> readers;

    ImportDesk(ArticleStore store, HtmlReader html, TextReader text) {
        this.store = store;
        this.readers = List.of(html, text);
    }

    Receipt take(String name, Path path, Details known) {
        return take(name, () -> IncomingFile.read(name, path), known);
    }

    Receipt takePasted(String text, Details known) {
        IncomingFile pasted = IncomingFile.pasted(text);
        return take(pasted.name(), () -> pasted, known);
    }

    private Receipt take(String name, Opening opening, Details known) {
        try {
            IncomingFile file = opening.open();
            ArticleReader reader =
                    readers.stream().filter(r -> r.takes(file)).findFirst().orElseThrow();
            return Receipt.taken(name, store.store(reader.read(file, known)));
        } catch (RefusedException e) {
            return Receipt.refused(name, e.reason());
        } catch (IOException | RuntimeException e) {
            LOG.errorf(e, "“%s” could not be taken in", name);
            return Receipt.refused(name, "Dixit failed on it, which is an error of the program; its log says more.");
        }
    }

    private interface Opening {
        IncomingFile open() throws IOException;
    }
}
