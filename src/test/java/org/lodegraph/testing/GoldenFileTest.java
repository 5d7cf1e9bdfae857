package org.lodegraph.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenFileTest {

    private static final String PROPERTY = "update";

    @TempDir
    private Path folder;

    private String before = "";

    @BeforeEach
    void unset() {
        before = System.getProperty(PROPERTY, "");
        System.clearProperty(PROPERTY);
    }

    @AfterEach
    void reset() {
        System.clearProperty(PROPERTY);
        if (!before.isEmpty()) {
            System.setProperty(PROPERTY, before);
        }
    }

    @Test
    void passesAFileThatSaysTheSame() throws IOException {
        Path file = Files.writeString(folder.resolve("page.md"), "a\nb\n");

        GoldenFile.assertMatches(file, "a\nb\n");

        assertThat(file).hasContent("a\nb\n");
    }

    @Test
    void failsWithTheFirstLineThatDiffersAndWritesNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("page.md"), "a\nb\nc\n");

        assertThatThrownBy(() -> GoldenFile.assertMatches(file, "a\nd\nc\n"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("from line 2 on:\nexpected: d\n   found: b\n")
                .hasMessageContaining("run with -Dupdate");
        assertThat(Files.readString(file)).isEqualTo("a\nb\nc\n");
    }

    @Test
    void failsWhereThereIsNoFileAndWritesNone() {
        Path file = folder.resolve("none.md");

        assertThatThrownBy(() -> GoldenFile.assertMatches(file, "a\n")).isInstanceOf(AssertionError.class);
        assertThat(file).doesNotExist();
    }

    @Test
    void rewritesTheFileOnRequest() throws IOException {
        Path file = Files.writeString(folder.resolve("page.md"), "a\nb\nc\n");
        System.setProperty(PROPERTY, "true");

        GoldenFile.assertMatches(file, "a\nc\n");

        assertThat(Files.readString(file)).isEqualTo("a\nc\n");
    }
}
