package org.dixit.extract.quotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dixit.extract.document.Document;
import org.dixit.text.Block;
import org.dixit.text.BlockKind;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The turns of an interview or transcript: paragraphs that open with a name and a colon ("ROE: Well, look ..."), or with Q
 * and A.
 */
final class Dialogue {

    private static final Pattern TURN = Pattern.compile(
            "[\"\u201C]?((?:\\p{Lu}[\\p{Lu}.'\u2019-]+(?: \\p{Lu}[\\p{Lu}.'\u2019-]+){0,3})|(?:\\p{Lu}[\\p{L}.'\u2019-]+(?: \\p{Lu}[\\p{L}.'\u2019-]+){0,2})): +(?=[\\p{Lu}\\d\"'\u201C\u2018(\u2026])");
    private static final Pattern QUESTION = Pattern.compile("(?:Q|Question)[:.] *(?=\\S)");
    private static final Pattern ANSWER = Pattern.compile("(?:A|Answer)[:.] *(?=\\S)");
    private static final int FEWEST_TURNS = 4;

    private final Document document;
    private final List<Turn> turns = new ArrayList<>();

    /**
     * A turn of which the speaker is told.
     *
     * @param span from its first character, the name or letter included, to its last
     */
    private record Turn(Span span, Attribution attribution) {}

    private Dialogue(Document document) {
        this.document = document;
    }

    /** The turns of an article; none where it is no dialogue. */
    static Dialogue of(Document document) {
        Dialogue dialogue = new Dialogue(document);
        if (!dialogue.readNamed() && !dialogue.readAnswered()) {
            dialogue.turns.clear();
        }
        return dialogue;
    }

    /** Whether at least as many turns as make a dialogue open with the names of a few. */
    private boolean readNamed() {
        Map<String, Integer> voices = new HashMap<>();
        for (Block block : document.blocks()) {
            Matcher turn = at(block, TURN);
            if (block.kind().isOwnWords() && turn.lookingAt()) {
                String name = turn.group(1);
                voices.merge(name.substring(name.lastIndexOf(' ') + 1), 1, Integer::sum);
                turns.add(named(block, turn));
            }
        }
        return turns.size() >= FEWEST_TURNS && voices.size() * 2 <= turns.size();
    }

    private Matcher at(Block block, Pattern pattern) {
        return pattern.matcher(document.text())
                .region(block.span().start(), block.span().end());
    }

    private Turn named(Block block, Matcher turn) {
        Span cue = new Span(turn.end(1), turn.end(1) + 1);
        int start = block.span().start();
        int end = block.span().end();
        boolean marked = turn.start(1) > start;
        boolean closes = marked && "\"\u201D".indexOf(document.text().charAt(end - 1)) >= 0;
        Span content = new Span(turn.end(), closes ? end - 1 : end);
        Span name = new Span(turn.start(1), turn.end(1));
        return new Turn(block.span(), Attribution.of(List.of(content), cue, name, true, "turn", 0.95));
    }

    /** Whether an article of questions and answers was found: what follows on an answer, before the next question, is more of it. */
    private boolean readAnswered() {
        turns.clear();
        List<Block> own =
                document.blocks().stream().filter(b -> b.kind().isOwnWords()).toList();
        List<Integer> opening = new ArrayList<>();
        Set<Pattern> labels = new HashSet<>();
        for (int i = 0; i < own.size(); i++) {
            Pattern label = label(own.get(i));
            if (label != null) {
                opening.add(i);
                labels.add(label);
            }
        }
        if (opening.size() < FEWEST_TURNS || labels.size() < 2) {
            return false;
        }
        Antecedents interviewee =
                Interviewee.of(document, own.get(opening.get(0)).span().start());
        for (int i = 0; i < opening.size(); i++) {
            boolean last = i + 1 == opening.size();
            int end = last ? opening.get(i) + 1 : opening.get(i + 1);
            turns.add(answered(own.subList(opening.get(i), end), interviewee));
        }
        return true;
    }

    private @Nullable Pattern label(Block block) {
        if (at(block, QUESTION).lookingAt()) {
            return QUESTION;
        }
        return at(block, ANSWER).lookingAt() ? ANSWER : null;
    }

    private Turn answered(List<Block> blocks, @Nullable Antecedents interviewee) {
        Block first = blocks.get(0);
        Pattern label = Objects.requireNonNull(label(first));
        Matcher opening = at(first, label);
        opening.lookingAt();
        List<Span> words = new ArrayList<>();
        words.add(new Span(opening.end(), first.span().end()));
        for (Block more : blocks.subList(1, blocks.size())) {
            if (label == ANSWER && more.kind() != BlockKind.HEADING) {
                words.add(more.span());
            }
        }
        Span whole = new Span(first.span().start(), words.get(words.size() - 1).end());
        Antecedents who = label == ANSWER ? interviewee : null;
        return new Turn(whole, new Attribution(List.copyOf(words), null, null, who, null, true, "turn", 0.95));
    }

    List<Attribution> turns() {
        return turns.stream().map(Turn::attribution).toList();
    }

    /** The turn whose words or opening a part of the text belongs to, null if none. */
    @Nullable
    Attribution turnAt(Span part) {
        int low = 0;
        int high = turns.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (turns.get(middle).span().start() <= part.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        Turn turn = low == 0 ? null : turns.get(low - 1);
        return turn != null && part.start() < turn.span().end() ? turn.attribution() : null;
    }
}
