package org.lodegraph.data.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataVersionTest {

    @TempDir
    private Path temporary;

    @Test
    void isTwelveHexadecimalDigits() {
        assertThat(DataVersion.of(Folders.WHOLE)).matches("[0-9a-f]{12}");
    }

    @Test
    void changesWithAnyCell() {
        assertThat(DataVersion.of(Folders.with("changed", temporary))).isNotEqualTo(DataVersion.of(Folders.WHOLE));
    }

    @Test
    void ignoresLineEndsAndFilesOfNoTable() throws IOException {
        Path copy = Folders.with("whole", temporary);
        Path blocs = copy.resolve("blocs.csv");
        Files.writeString(blocs, Files.readString(blocs).replace("\n", "\r\n"));
        Files.writeString(copy.resolve("README.md"), "about the tables");

        assertThat(DataVersion.of(copy)).isEqualTo(DataVersion.of(Folders.WHOLE));
    }
}
