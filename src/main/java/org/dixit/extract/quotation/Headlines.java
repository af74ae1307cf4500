package org.dixit.extract.quotation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dixit.extract.document.Document;
import org.dixit.extract.lexicon.Lexicon;
import org.dixit.text.BlockKind;
import org.dixit.text.Span;

/** Reads "Ann Roe: Bridge Is Safe" in headlines: a name, a colon, and what is reported; a label ("Interview: ...") names nobody. */
final class Headlines {

    private static final Pattern NAMED = Pattern.compile("((?:\\p{Lu}[\\p{L}.'\u2019-]*(?: |(?=:))){1,4}): +(?=\\S)");

    private static final Set<String> LABELS = Lexicon.words("headline-labels");

    private Headlines() {}

    static List<Attribution> read(Document document, Passage passage) {
        BlockKind kind = document.blocks().get(passage.block()).kind();
        Matcher named = NAMED.matcher(document.text())
                .region(passage.span().start(), passage.span().end());
        if (kind != BlockKind.HEADLINE
                || !named.lookingAt()
                || LABELS.contains(named.group(1).toLowerCase(Locale.ROOT))) {
            return List.of();
        }
        Span block = document.blocks().get(passage.block()).span();
        int end = block.end();
        while (end > named.end() && document.text().charAt(end - 1) == '.') {
            end--;
        }
        Span cue = new Span(named.end(1), named.end(1) + 1);
        return List.of(Attribution.of(
                List.of(new Span(named.end(), end)),
                cue,
                new Span(named.start(1), named.end(1)),
                false,
                "headline",
                0.6));
    }
}
