package org.dixit.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Bytes that may hold an article.
 *
 * @param name as whoever brought it calls it
 */
record IncomingFile(String name, byte[] bytes) {

    static final int MAX_MEGABYTES = 5;
    private static final int MEGABYTE = 1024 * 1024;
    /** How much is looked at to tell what it is. */
    private static final int HEAD = 4096;

    /** @throws RefusedException if there is nothing in it, or more than {@value #MAX_MEGABYTES} MB */
    IncomingFile {
        if (bytes.length == 0) {
            throw new RefusedException("It is empty.");
        }
        refuseIfTooLong(bytes.length);
    }

    /** @throws RefusedException as for its bytes; nothing that is too long is read */
    static IncomingFile read(String name, Path path) throws IOException {
        refuseIfTooLong(Files.size(path));
        return new IncomingFile(name, Files.readAllBytes(path));
    }

    static IncomingFile pasted(String text) {
        return new IncomingFile("Pasted text", text.getBytes(StandardCharsets.UTF_8));
    }

    boolean isNamed(String... endings) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (String ending : endings) {
            if (lower.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** Its first bytes as ASCII, to look for marks that are the same in every charset of the web. */
    String head() {
        return new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    }

    private static void refuseIfTooLong(long length) {
        if (length > (long) MAX_MEGABYTES * MEGABYTE) {
            throw new RefusedException(String.format(
                    Locale.ENGLISH,
                    "It has %.1f MB; %d MB is the most. Save the article's text alone.",
                    (double) length / MEGABYTE,
                    MAX_MEGABYTES));
        }
    }
}
