package org.dixit.extract.quotation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/** Who spoke last and before: what quotations without a cue go by. */
final class Conversation {

    /** So many of those who spoke are at hand when somebody else answers. */
    private static final int VOICES = 4;

    private @Nullable Attribution last;
    private int lastBlock = -1;
    private final Deque<Span> before = new ArrayDeque<>();

    void note(Attribution attribution, int block) {
        Span who = last == null ? null : last.who();
        if (who != null && !who.equals(attribution.who())) {
            before.addFirst(who);
            if (before.size() > VOICES) {
                before.removeLast();
            }
        }
        last = attribution;
        lastBlock = block;
    }

    @Nullable
    Attribution last() {
        return last;
    }

    /** Where whoever spoke last is named; null if nobody did. */
    @Nullable
    Span speaker() {
        return last == null ? null : last.who();
    }

    /** Index of the block of the last words, -1 if there are none. */
    int lastBlock() {
        return lastBlock;
    }

    /** Those who spoke before the last, the latest first. */
    List<Span> before() {
        return new ArrayList<>(before);
    }
}
