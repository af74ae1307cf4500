package org.dixit.extract.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dixit.text.Block;
import org.dixit.text.BlockKind;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Tells the article's own words from what stands around them. Goes by layout first (lines that don't end as sentences
 * do, alone, in runs and in the page's tail), then by the phrases of {@link Furniture}.
 */
final class BlockReader {

    private static final Pattern BULLET =
            Pattern.compile("[\u2022\u25AA\u25E6\u2023\u00B7*\u25CF\u25BA-] +.*|\\d{1,2}[.)] +\\D.*", Pattern.DOTALL);
    private static final Pattern DATE_WORD = Pattern.compile(
            "\\d+(?:st|nd|rd|th)?|\\d+[:./-][\\d:./-]+(?:am|pm)?|\\d+(?:am|pm)|am|pm|gmt|bst|[ecp][sd]?t|ist|utc|"
                    + "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|"
                    + "updated|published|posted|last|modified|first|at|on|date|hours?|minutes?|mins?|ago|time|a\\.m|p\\.m");
    private static final Pattern BYLINE = Pattern.compile(
            "(?:By|BY|by) \\p{Lu}[\\p{L}.'\u2019-]+(?:,? (?:and |in |for )?[\\p{L}.'\u2019@&/|-]+){0,12}");
    private static final Pattern NAMES = Pattern.compile("(?:\\p{Lu}[\\p{L}.'\u2019-]+,? ?){2,4}");
    private static final Pattern DATELINE = Pattern.compile(
            "(?:\\p{Lu}[\\p{L}.'\u2019-]*(?:[ ,/]+[\\p{L}\\d.'\u2019-]+){0,8}? )?\\(\\p{Lu}[\\p{L} ./&]{1,30}\\) ?[\u2013\u2014-]{1,2} ?"
                    + "|\\p{Lu}{3}[\\p{Lu} .'\u2019/-]*(?:,[\\p{L}. \\d]{2,25}?)? ?(?: -{1,2} |[\u2013\u2014] ?)"
                    + "|(?:\\p{Lu}[\\p{L}.'\u2019-]+,? ){1,4}[\u2013\u2014] (?=\\p{Lu})");
    /** "NEW DELHI, July 23: The": as a date line it stands before one paragraph alone, else somebody speaks there. */
    private static final Pattern WITH_COLON =
            Pattern.compile("\\p{Lu}{3}[\\p{Lu} .'\u2019/-]*(?:,[\\p{L}. \\d]{2,25}?)?: (?=\\p{Lu})");

    private static final Pattern DATELINE_OR_COLON = Pattern.compile(DATELINE + "|" + WITH_COLON);
    /** A date line stands before the first paragraph, or before one soon after it. */
    private static final int LAST_DATED_PARAGRAPH = 2;

    private static final int MOST_WORDS_OF_HEADLINE = 28;
    private static final int MOST_WORDS_OF_HEADING = 10;
    private static final int FEWEST_WORDS_OF_STANDFIRST = 5;
    /** A lone line so long is a paragraph that lost its full stop. */
    private static final int WORDS_OF_PARAGRAPH = 20;

    private static final int MOST_WORDS_MARKED = 15;

    private final String text;
    private final @Nullable String headline;
    private final List<Line> lines;
    private final @Nullable BlockKind[] kinds;

    private BlockReader(String text, @Nullable String headline) {
        this.text = text;
        this.headline = headline;
        this.lines = Lines.of(text);
        this.kinds = new BlockKind[lines.size()];
    }

    /**
     * The blocks of a text, in order.
     *
     * @param headline as known from elsewhere, null if not known
     */
    static List<Block> blocks(String text, @Nullable String headline) {
        BlockReader reader = new BlockReader(text, headline);
        reader.labelMarked();
        reader.labelRepeatedCaptions();
        new Appeals(reader.lines, reader.kinds).label();
        new Teasers(reader.lines, reader.kinds).label();
        int first = reader.firstProse();
        reader.labelHead(first);
        reader.labelBody(first);
        return reader.blocks();
    }

    private void labelMarked() {
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = marked(lines.get(i));
        }
    }

    private static @Nullable BlockKind marked(Line line) {
        if (BULLET.matcher(line.text()).matches()) {
            return BlockKind.LIST_ITEM;
        }
        if (Furniture.BYLINE.marks(line) || BYLINE.matcher(line.text()).matches() && !line.isProse()) {
            return BlockKind.BYLINE;
        }
        if (line.isProse() && line.words() > MOST_WORDS_MARKED) {
            return null;
        }
        return isDate(line) ? BlockKind.DATELINE : markedByWords(line);
    }

    private static @Nullable BlockKind markedByWords(Line line) {
        if (Furniture.CAPTION.marks(line)) {
            return BlockKind.CAPTION;
        }
        if (Furniture.LINK.marks(line) || Furniture.MENU.marks(line)) {
            return BlockKind.LINK;
        }
        return Furniture.FURNITURE.marks(line) ? BlockKind.FURNITURE : null;
    }

    private static boolean isDate(Line line) {
        if (line.isProse()) {
            return false;
        }
        boolean digits = line.lower().chars().anyMatch(Character::isDigit);
        return digits
                && (Furniture.DATELINE.marks(line)
                        || Arrays.stream(line.lower().split("[\\s,|()\u2022\u00B7\u2013-]+"))
                                .filter(word -> !word.isEmpty())
                                .allMatch(word -> DATE_WORD
                                        .matcher(word.replaceFirst("[:.]$", ""))
                                        .matches()));
    }

    /** The words that stand for a picture are often given twice, the second time with its credit. */
    private void labelRepeatedCaptions() {
        for (int i = 0; i + 1 < kinds.length; i++) {
            if (kinds[i + 1] == BlockKind.CAPTION
                    && lines.get(i + 1).lower().startsWith(lines.get(i).lower())) {
                kinds[i] = BlockKind.CAPTION;
            }
        }
    }

    private int firstProse() {
        int from = !lines.isEmpty() && isHeadline(lines.get(0)) ? 1 : 0;
        for (int i = from; i < kinds.length; i++) {
            if (kinds[i] == null && (lines.get(i).isProse() || lines.get(i).words() >= WORDS_OF_PARAGRAPH)) {
                return i;
            }
        }
        return kinds.length;
    }

    private void labelHead(int firstProse) {
        boolean signed = false;
        for (int i = 0; i < firstProse; i++) {
            signed |= kinds[i] == BlockKind.BYLINE || kinds[i] == BlockKind.DATELINE;
            if (kinds[i] == null) {
                kinds[i] = i == 0 ? BlockKind.HEADLINE : underHeadline(lines.get(i), signed);
            }
        }
    }

    private static BlockKind underHeadline(Line line, boolean signed) {
        if (NAMES.matcher(line.text()).matches()) {
            return BlockKind.BYLINE;
        }
        if (line.words() < FEWEST_WORDS_OF_STANDFIRST) {
            return BlockKind.FURNITURE;
        }
        return signed ? BlockKind.CAPTION : BlockKind.STANDFIRST;
    }

    private boolean isHeadline(Line line) {
        return line.words() <= MOST_WORDS_OF_HEADLINE
                && (!line.isProse() || isGivenHeadline(line) || isHeadlineCase(line));
    }

    private boolean isGivenHeadline(Line line) {
        return headline != null && letters(line.text()).equals(letters(headline));
    }

    private static String letters(String words) {
        return words.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static boolean isHeadlineCase(Line line) {
        String[] words = line.text().split("[\\s\\p{Z}]+");
        long longWords = Arrays.stream(words).filter(word -> word.length() > 3).count();
        long small = Arrays.stream(words)
                .filter(word -> word.length() > 3 && Character.isLowerCase(word.charAt(0)))
                .count();
        return words.length > 3 && small * 5 <= longWords;
    }

    private void labelBody(int from) {
        for (int i = from; i < kinds.length; i++) {
            if (kinds[i] == null) {
                kinds[i] = inBody(lines.get(i));
            }
        }
    }

    private static BlockKind inBody(Line line) {
        if (line.isProse() || line.words() >= WORDS_OF_PARAGRAPH) {
            return BlockKind.PARAGRAPH;
        }
        return line.words() <= MOST_WORDS_OF_HEADING || line.isClosed() ? BlockKind.HEADING : BlockKind.TEASER;
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        int paragraphs = 0;
        for (int i = 0; i < kinds.length; i++) {
            BlockKind kind = Objects.requireNonNull(kinds[i]);
            Span span = lines.get(i).span();
            if (kind == BlockKind.PARAGRAPH && paragraphs++ <= LAST_DATED_PARAGRAPH) {
                span = parted(blocks, dateline(), BlockKind.DATELINE, span);
            } else if (kind == BlockKind.LIST_ITEM) {
                span = withoutBullet(span);
            } else if (kind == BlockKind.FURNITURE) {
                Span rest = Appeals.gluedProse(text, span);
                blocks.add(new Block(kind, new Span(span.start(), rest.start())));
                kind = BlockKind.PARAGRAPH;
                span = rest;
            }
            if (!span.isEmpty()) {
                blocks.add(new Block(kind, span));
            }
        }
        return blocks;
    }

    private Pattern dateline() {
        long withColon = lines.stream().filter(this::opensWithColon).count();
        return withColon == 1 ? DATELINE_OR_COLON : DATELINE;
    }

    private boolean opensWithColon(Line line) {
        Span span = line.span();
        return WITH_COLON.matcher(text).region(span.start(), span.end()).lookingAt();
    }

    private Span parted(List<Block> blocks, Pattern prefix, BlockKind kind, Span span) {
        Matcher matcher = prefix.matcher(text).region(span.start(), span.end());
        if (!matcher.lookingAt() || matcher.end() == span.end()) {
            return span;
        }
        blocks.add(new Block(kind, new Span(span.start(), matcher.end())));
        return new Span(matcher.end(), span.end());
    }

    private Span withoutBullet(Span span) {
        int start = span.start() + 1;
        while (start < span.end() && !isBodyOfItem(start)) {
            start++;
        }
        return new Span(Math.min(start, span.end()), span.end());
    }

    private boolean isBodyOfItem(int at) {
        return Character.isWhitespace(text.charAt(at - 1)) && !Character.isWhitespace(text.charAt(at));
    }
}
