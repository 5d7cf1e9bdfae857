package org.lodegraph.cli.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lodegraph.model.failure.InvalidValueException;

class SettingSourcesTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theEnvironmentOverridesTheFile() throws IOException {
        SettingSources sources =
                SettingSources.of(Map.of("LODEGRAPH_BOLT_PORT", "1"), file("bolt-port=2\nbrowser-port = 3\n"));

        assertThat(sources.find("bolt-port")).contains("1");
        assertThat(sources.find("browser-port")).contains("3");
        assertThat(sources.find("port")).isEmpty();
    }

    @Test
    void ignoresABlankValue() throws IOException {
        SettingSources sources = SettingSources.of(Map.of("LODEGRAPH_HOST", " "), file("data=\n"));

        assertThat(sources.find("host")).isEmpty();
        assertThat(sources.find("data")).isEmpty();
    }

    @Test
    void onlyNamesOfThisProgramCount() {
        assertThat(SettingSources.of(Map.of("PORT", "1", "LODEGRAPH-PORT", "2"), folder.resolve("none"))
                        .find("port"))
                .isEmpty();
    }

    @Test
    void worksWithoutTheFile() {
        assertThat(SettingSources.of(Map.of(), folder.resolve("none")).find("port"))
                .isEmpty();
        assertThat(SettingSources.of(Map.of(), folder).find("port")).isEmpty(); // a folder is not a file
    }

    @Test
    void saysWhichFileItCannotRead() throws IOException {
        Path broken = file("port=\\u00zz"); // four hexadecimal digits are required

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> SettingSources.of(Map.of(), broken))
                .withMessageContaining(broken.toString());

        Path latin = Files.write(folder.resolve("latin.properties"), new byte[] {'a', '=', (byte) 0xe9});
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> SettingSources.of(Map.of(), latin))
                .withMessageContaining("UTF-8")
                .satisfies(refusal -> assertThat(refusal.detail()).doesNotContain("Input length"));
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("lodegraph.properties"), text);
    }
}
