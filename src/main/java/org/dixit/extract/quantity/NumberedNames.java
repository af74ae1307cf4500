package org.dixit.extract.quantity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dixit.extract.lexicon.Lexicon;

/** Numbers that are part of a name or a label: "18 Squadron", "Resolution 2254", "T-72", "20-member". */
final class NumberedNames {

    private static final Set<String> BEFORE = new HashSet<>();
    private static final Set<String> AFTER = new HashSet<>();
    private static final Set<String> FUNCTION_WORDS = Set.of(
            "of", "in", "on", "at", "to", "and", "or", "the", "a", "for", "by", "from", "with", "as", "is", "was",
            "has", "that", "which", "who", "but", "while", "when", "after", "before", "since", "will", "would", "had");

    static {
        for (List<String> row : Lexicon.rows("numbered-names")) {
            (row.get(0).equals("before") ? BEFORE : AFTER).addAll(Lexicon.items(row, 1));
        }
    }

    private NumberedNames() {}

    static boolean contains(Lexemes text, Amount amount) {
        return text.adjacent(amount.from()) && namedBefore(text, amount)
                || namedAfter(text, amount)
                || isGlued(text, amount);
    }

    private static boolean namedBefore(Lexemes text, Amount amount) {
        int previous = amount.from() - 1;
        if (text.at(previous).is(".")) {
            previous--;
        }
        Lexeme name = text.at(previous);
        Lexeme first = text.at(previous - 1);
        boolean listed = BEFORE.contains(name.text())
                || BEFORE.contains(first.text() + " " + name.text())
                || name.isCapitalised() && BEFORE.contains(name.word());
        return listed && (name.isCapitalised() || !counts(text, amount.to()));
    }

    /** Whether a content word follows, which the number then counts. */
    private static boolean counts(Lexemes text, int next) {
        Lexeme after = text.at(next);
        return text.adjacent(next)
                && after.isWord()
                && !after.isCapitalised()
                && !FUNCTION_WORDS.contains(after.word());
    }

    private static boolean namedAfter(Lexemes text, Amount amount) {
        return text.adjacent(amount.to()) && AFTER.contains(text.at(amount.to()).text());
    }

    /** Letters or hyphens without a space: "T-72", "A380", "20-member", "3D". */
    private static boolean isGlued(Lexemes text, Amount amount) {
        Lexeme before = text.at(amount.from() - 1);
        Lexeme after = text.at(amount.to());
        boolean letterBefore = text.joined(amount.from()) && before.isWord();
        boolean hyphenBefore = text.joined(amount.from()) && before.isDash() && text.joined(amount.from() - 1);
        boolean letterAfter = text.joined(amount.to()) && after.isWord();
        boolean hyphenAfter = text.joined(amount.to()) && after.text().equals("-") && text.joined(amount.to() + 1);
        return letterBefore || hyphenBefore || letterAfter || hyphenAfter;
    }
}
