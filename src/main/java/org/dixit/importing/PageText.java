package org.dixit.importing;

import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** The article's text of a page: its paragraphs a line each with an empty line between, list items as "• ". */
final class PageText implements NodeVisitor {

    private static final String NOT_THE_ARTICLE =
            "script, style, noscript, template, nav, footer, aside, button, select, textarea, iframe, svg, [hidden]";
    /** Readability wants one, to resolve links that we do not keep. */
    private static final String ANY_ADDRESS = "https://page.invalid/";

    private final StringBuilder text = new StringBuilder();
    private boolean space;

    private PageText() {}

    /** Empty if there is none. Takes out of the page what is no article's. */
    static String of(Document page) {
        page.select(NOT_THE_ARTICLE).remove();
        Element readable = new Readability4J(ANY_ADDRESS, page.clone()).parse().getArticleContent();
        String text = written(readable);
        return text.isBlank() ? written(mostLikely(page)) : text;
    }

    /** For short pages, in which Readability sees nothing. */
    private static Element mostLikely(Document page) {
        Elements article = page.select("article, main, [role=main]");
        return article.isEmpty() ? page.body() : article.get(0);
    }

    private static String written(@Nullable Element element) {
        if (element == null) {
            return "";
        }
        PageText text = new PageText();
        element.traverse(text);
        return text.text.toString().strip();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            write(words.getWholeText());
        } else if (node instanceof Element element) {
            if (element.normalName().equals("br")) {
                breakLine(1);
            } else if (element.normalName().equals("li")) {
                breakLine(1);
                text.append("• ");
            } else if (element.isBlock()) {
                breakLine(2);
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (element.normalName().equals("li")) {
                breakLine(1);
            } else if (element.isBlock() && !isBare()) {
                breakLine(2);
            }
        }
    }

    /** Runs of white space are one space, none at the start of a line. */
    private void write(String words) {
        words.codePoints().forEach(c -> {
            if (Character.isWhitespace(c) || c == 0xA0) {
                space = true;
            } else {
                if (space && !atLineStart()) {
                    text.append(' ');
                }
                space = false;
                text.appendCodePoint(c);
            }
        });
    }

    /** So many line breaks, counting those that are there. */
    private void breakLine(int wanted) {
        space = false;
        if (isBare()) {
            return;
        }
        int there = text.length() > 1 && text.charAt(text.length() - 2) == '\n' ? 2 : 1;
        int missing = text.isEmpty() ? 0 : wanted - (text.charAt(text.length() - 1) == '\n' ? there : 0);
        text.append("\n".repeat(Math.max(0, missing)));
    }

    /** Whether a bullet stands there that has no words yet: a paragraph within a list item begins beside it. */
    private boolean isBare() {
        return text.length() >= 2 && text.charAt(text.length() - 2) == '•';
    }

    private boolean atLineStart() {
        return text.isEmpty() || text.charAt(text.length() - 1) == '\n' || isBare();
    }
}
