package org.dixit.commandline;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.dixit.extract.Extractor;

/**
 * {@code extract FILE...}: reads articles, writes what they say as JSON Lines, without web or database.
 *
 * <p>A file whose first character is <code>{</code> is JSON Lines, any other one plain text. {@code -}, or no file at
 * all, is standard input. Input and output are UTF-8.
 */
public final class ExtractCommand {

    /** All was read. */
    public static final int DONE = 0;
    /** Some input could not be read; the rest was. */
    public static final int BAD_INPUT = 2;

    private final InputStream in;
    private final OutputStream out;
    private final PrintStream errors;
    private final Extractor extractor = new Extractor();
    private int status = DONE;

    public ExtractCommand(InputStream in, OutputStream out, PrintStream errors) {
        this.in = in;
        this.out = out;
        this.errors = errors;
    }

    /**
     * Runs the command.
     *
     * @return {@value #DONE}, or {@value #BAD_INPUT} if anything could not be read
     */
    public int run(List<String> files) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
            for (String file : files.isEmpty() ? List.of("-") : files) {
                read(file, json);
            }
            json.writeRaw('\n');
        }
        return status;
    }

    private void read(String file, JsonGenerator json) throws IOException {
        try {
            String text = decode(bytes(file));
            if (text.stripLeading().startsWith("{")) {
                readLines(file, text, json);
            } else if (text.isBlank()) {
                throw new UnreadableInput("is empty: give a file with an article's text");
            } else {
                write(ArticleInput.ofText(name(file), text), json);
            }
        } catch (UnreadableInput e) {
            complain(file, e);
        }
    }

    private byte[] bytes(String file) throws IOException {
        if (file.equals("-")) {
            return in.readAllBytes();
        }
        try {
            return Files.readAllBytes(Path.of(file));
        } catch (NoSuchFileException | InvalidPathException e) {
            throw new UnreadableInput("does not exist: check the path");
        } catch (IOException e) {
            throw new UnreadableInput("can't be read: check that it is a file and that you may read it");
        }
    }

    private static String decode(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw new UnreadableInput("is binary: give a text file");
            }
            return text;
        } catch (CharacterCodingException e) {
            throw new UnreadableInput("is not UTF-8: save it as UTF-8 text");
        }
    }

    private static String name(String file) {
        Path name = Path.of(file).getFileName();
        return name == null ? file : name.toString();
    }

    private void readLines(String file, String text, JsonGenerator json) throws IOException {
        BufferedReader lines = new BufferedReader(new StringReader(text));
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            try {
                if (!line.isBlank()) {
                    write(ArticleInput.ofJson(line, name(file) + ":" + number), json);
                }
            } catch (UnreadableInput e) {
                complain(file + ", line " + number, e);
            }
        }
    }

    private void write(ArticleInput article, JsonGenerator json) throws IOException {
        new ResultWriter(json, article.source().snapshot(), extractor.extract(article.source())).write(article.docId());
    }

    private void complain(String where, UnreadableInput reason) {
        errors.println(where + " " + reason.getMessage());
        status = BAD_INPUT;
    }
}
