package org.dixit.testsupport;

import java.time.LocalDate;
import java.util.List;
import org.dixit.extract.Source;
import org.dixit.text.Snapshot;

/** An article of our own with the quotations marked in it, in the format of src/test/resources/articles/README.md. */
public record AnnotatedArticle(
        String name, LocalDate published, Snapshot snapshot, List<AnnotatedQuotation> quotations) {

    private static final String RULE = "\n---\n";
    private static final String PUBLISHED = "published: ";

    /** Reads a file's content: its head, a rule, and the tagged article. */
    public static AnnotatedArticle of(String name, String content) {
        int rule = content.indexOf(RULE);
        if (rule < 0) {
            throw new IllegalArgumentException(name + " has no head");
        }
        TagReader tags = TagReader.of(content.substring(rule + RULE.length()));
        return new AnnotatedArticle(name, published(content.substring(0, rule)), tags.snapshot(), tags.quotations());
    }

    /** Whether no rule may be made by looking at it: so with even numbers. */
    public boolean isHeldOut() {
        return Integer.parseInt(name.substring(name.lastIndexOf('-') + 1)) % 2 == 0;
    }

    /** As the engine takes it. */
    public Source source() {
        return new Source(snapshot, null, published, null);
    }

    private static LocalDate published(String head) {
        return head.lines()
                .filter(line -> line.startsWith(PUBLISHED))
                .map(line -> LocalDate.parse(line.substring(PUBLISHED.length())))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No day of publication: " + head));
    }
}
