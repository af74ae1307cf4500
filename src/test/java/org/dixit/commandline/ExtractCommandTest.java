package org.dixit.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void aTextFileIsKnownByItsName() throws IOException {
        Path file = write("bridge.txt", "😀 “It will stand,” said Ann Roe.");

        assertThat(run("", file.toString())).isEqualTo(ExtractCommand.DONE);
        assertThat(output()).contains("\"doc_id\":\"bridge.txt\"", "\"start\":3", "\"speaker_canonical\":\"Ann Roe\"");
    }

    @Test
    void jsonLinesComeFromStandardInputOneResultALine() throws IOException {
        String lines = """
                {"doc_id": "a", "text": "Ann Roe said the bridge was old.", "other": [1, {"x": 2}]}
                {"doc_id": "b", "text": "It rained."}
                """;

        assertThat(run(lines)).isEqualTo(ExtractCommand.DONE);
        assertThat(output().strip().lines()).hasSize(2);
    }

    @Test
    void aBadFileIsNamedWithItsMendAndTheOthersAreRead() throws IOException {
        Path good = write("good.txt", "Ann Roe said the bridge was old.");
        Path binary = folder.resolve("bad.txt");
        Files.write(binary, new byte[] {(byte) 0xff, (byte) 0xfe, 1});

        assertThat(run("", binary.toString(), folder.resolve("none.txt").toString(), good.toString()))
                .isEqualTo(ExtractCommand.BAD_INPUT);
        assertThat(errors.toString(StandardCharsets.UTF_8)).contains("bad.txt is not UTF-8", "none.txt does not exist");
        assertThat(output()).contains("good.txt");
    }

    @Test
    void aBadLineIsToldByItsNumber() throws IOException {
        assertThat(run("{\"doc_id\": \"a\", \"text\": \"It rained.\"}\n{\"doc_id\": \"b\"}\n"))
                .isEqualTo(ExtractCommand.BAD_INPUT);
        assertThat(errors.toString(StandardCharsets.UTF_8)).contains("line 2 has no \"text\"");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private int run(String in, String... files) throws IOException {
        ByteArrayInputStream input = new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8));
        return new ExtractCommand(input, out, new PrintStream(errors, true, StandardCharsets.UTF_8))
                .run(List.of(files));
    }

    private String output() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
