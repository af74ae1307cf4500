package org.dixit.importing;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads web pages. How deep, how large and how long is bounded: a page may be made to keep a reader busy. */
@Singleton
class HtmlReader implements ArticleReader {

    private static final int MAX_DEPTH = 512;
    private static final int MAX_NODES = 100_000;
    private static final int MAX_SECONDS = 5;

    private static final Pattern CHARSET =
            Pattern.compile("<meta[^>]+charset\\s*=\\s*[\"']?\\s*([\\w:.-]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern PAGE = Pattern.compile(
            "\\A(?:\\xEF\\xBB\\xBF)?\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final ExecutorService readers = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "page-reader");
        thread.setDaemon(true);
        return thread;
    });

    @Override
    public boolean takes(IncomingFile file) {
        return file.isNamed(".html", ".htm", ".xhtml")
                || PAGE.matcher(file.head()).matches();
    }

    @Override
    public IncomingArticle read(IncomingFile file, Details known) {
        Matcher charset = CHARSET.matcher(file.head());
        String html = Charsets.decode(file.bytes(), charset.find() ? Optional.of(charset.group(1)) : Optional.empty());
        return inTime(() -> read(html, known));
    }

    private static IncomingArticle read(String html, Details known) {
        Document page = Parser.htmlParser().setMaxDepth(MAX_DEPTH).parseInput(html, "");
        refuseIfTooMany(page);
        Details details = known.or(PageDetails.of(page));
        String text = PageText.of(page);
        if (text.isBlank()) {
            throw new RefusedException("There is no article text in the page. Copy the text and paste it instead.");
        }
        return details.with(text);
    }

    private static void refuseIfTooMany(Document page) {
        int nodes = 0;
        for (Node node = page; node != null; node = next(node, page)) {
            if (++nodes > MAX_NODES) {
                throw new RefusedException("The page has more than " + MAX_NODES
                        + " elements. Copy the article's text and paste it instead.");
            }
        }
    }

    /** The next node in the order of the document; null after the last. */
    private static @Nullable Node next(Node node, Node root) {
        if (node.childNodeSize() > 0) {
            return node.childNode(0);
        }
        Node at = node;
        while (at != null && at != root && at.nextSibling() == null) {
            at = at.parent();
        }
        return at == null || at == root ? null : at.nextSibling();
    }

    private IncomingArticle inTime(Callable<IncomingArticle> reading) {
        Future<IncomingArticle> result = readers.submit(reading);
        try {
            return result.get(MAX_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            result.cancel(true);
            throw new RefusedException("The page takes longer than " + MAX_SECONDS
                    + " seconds to read. Copy the article's text and paste it instead.");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RefusedException refused) {
                throw refused;
            }
            throw new IllegalStateException("A page that can't be read", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a page was read", e);
        }
    }
}
