package org.dixit.extract.quotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dixit.extract.document.Document;
import org.dixit.text.Block;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/** The turns of an interview or transcript: paragraphs that open with a name and a colon ("ROE: Well, look ..."). */
final class Dialogue {

    private static final Pattern TURN = Pattern.compile(
            "[\"\u201C]?((?:\\p{Lu}[\\p{Lu}.'\u2019-]+(?: \\p{Lu}[\\p{Lu}.'\u2019-]+){0,3})|(?:\\p{Lu}[\\p{L}.'\u2019-]+(?: \\p{Lu}[\\p{L}.'\u2019-]+){0,2})): +(?=[\\p{Lu}\\d\"'\u201C\u2018(\u2026])");
    private static final int FEWEST_TURNS = 4;

    private final List<Attribution> turns = new ArrayList<>();

    private Dialogue() {}

    /** The turns of an article; none where it is no dialogue. */
    static Dialogue of(Document document) {
        Dialogue dialogue = new Dialogue();
        Map<String, Integer> voices = new HashMap<>();
        for (Block block : document.blocks()) {
            Matcher turn = TURN.matcher(document.text())
                    .region(block.span().start(), block.span().end());
            if (block.kind().isOwnWords() && turn.lookingAt()) {
                voices.merge(turn.group(1), 1, Integer::sum);
                dialogue.turns.add(dialogue.turn(document, block, turn));
            }
        }
        boolean isDialogue = dialogue.turns.size() >= FEWEST_TURNS && voices.size() * 2 <= dialogue.turns.size();
        return isDialogue ? dialogue : new Dialogue();
    }

    private Attribution turn(Document document, Block block, Matcher turn) {
        Span cue = new Span(turn.end(1), turn.end(1) + 1);
        int end = block.span().end();
        int marks =
                document.text().charAt(block.span().start()) == turn.group(1).charAt(0) ? 0 : 1;
        boolean closes = marks == 1 && "\"\u201D".indexOf(document.text().charAt(end - 1)) >= 0;
        Span content = new Span(turn.end(), closes ? end - 1 : end);
        return Attribution.of(List.of(content), cue, new Span(turn.start(1), turn.end(1)), true, "turn", 0.95);
    }

    List<Attribution> turns() {
        return turns;
    }

    /** The turn whose words or opening a part of the text belongs to, null if none. */
    @Nullable
    Attribution turnAt(Span part) {
        int low = 0;
        int high = turns.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (start(turns.get(middle)) <= part.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        Attribution turn = low == 0 ? null : turns.get(low - 1);
        return turn != null && part.start() < turn.span().end() && start(turn) < part.end() ? turn : null;
    }

    /** Where a turn begins, with the mark that may stand before the name. */
    private static int start(Attribution turn) {
        return Objects.requireNonNull(turn.who()).start() - 1;
    }
}
