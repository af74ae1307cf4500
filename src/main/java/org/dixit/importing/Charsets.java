package org.dixit.importing;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/** Bytes to text. A byte that does not fit is never replaced: the text would not say what its writer wrote. */
final class Charsets {

    private static final byte[] UTF_16_MARK_BIG = {(byte) 0xFE, (byte) 0xFF};
    private static final byte[] UTF_16_MARK_LITTLE = {(byte) 0xFF, (byte) 0xFE};
    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private Charsets() {}

    /**
     * The text, without byte order mark: in the charset of the mark, else in the one declared, else in UTF-8, else in
     * the one that its bytes look like.
     *
     * @param declared what the file itself says, as its name
     * @throws RefusedException if it is no text, or does not fit the charset that it says it is in
     */
    static String decode(byte[] bytes, Optional<String> declared) {
        Optional<Charset> marked = byMark(bytes);
        if (marked.isEmpty()) {
            refuseBinary(bytes);
        }
        String text;
        if (marked.isPresent()) {
            text = strictly(bytes, marked.get());
        } else if (declared.isPresent()) {
            text = strictly(bytes, named(declared.get()));
        } else {
            text = tryStrictly(bytes, StandardCharsets.UTF_8).orElseGet(() -> guessed(bytes));
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Optional<Charset> byMark(byte[] bytes) {
        if (startsWith(bytes, UTF_8_MARK)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        return startsWith(bytes, UTF_16_MARK_BIG) || startsWith(bytes, UTF_16_MARK_LITTLE)
                ? Optional.of(StandardCharsets.UTF_16)
                : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length
                && ByteBuffer.wrap(bytes, 0, mark.length).equals(ByteBuffer.wrap(mark));
    }

    /** No charset of the web but UTF-16, which has a mark, uses these bytes in a text. */
    private static void refuseBinary(byte[] bytes) {
        for (byte b : bytes) {
            if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1B) {
                throw new RefusedException(
                        "It is no text: perhaps a PDF, a picture or a word processor's file. Save it as text or HTML.");
            }
        }
    }

    private static Charset named(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new RefusedException(
                    "It says it is in the charset “" + name + "”, which is not known. Save it as UTF-8.");
        }
    }

    private static String guessed(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes);
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset())
                .filter(Charset::isSupported)
                .flatMap(name -> tryStrictly(bytes, Charset.forName(name)))
                .filter(text -> text.chars().noneMatch(c -> c >= 0x80 && c < 0xA0))
                .orElseThrow(() -> new RefusedException(
                        "Its charset can't be told: it is not UTF-8, nor anything else that fits. Save it as UTF-8."));
    }

    private static String strictly(byte[] bytes, Charset charset) {
        return tryStrictly(bytes, charset)
                .orElseThrow(() -> new RefusedException("It says it is in the charset " + charset
                        + ", but some of its bytes do not fit. Save it as UTF-8."));
    }

    private static Optional<String> tryStrictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
