package org.lodegraph.acceptance;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lodegraph.data.table.SourceRow;
import org.lodegraph.data.table.TableReader;
import org.lodegraph.data.table.Tables;
import org.lodegraph.testing.GoldenFile;

/** Every source of the data is credited, in {@code NOTICE} and in the data dictionary, with the line that its licence asks for. */
class NoticeTest {

    private static final Path NOTICE = Path.of("NOTICE");
    private static final String BEGIN = "The tables under import/ are derived from these sources";
    private static final List<SourceRow> SOURCES =
            new TableReader(Path.of("import")).read(Tables.SOURCES).values();

    @Test
    void theNoticeCreditsEverySource() throws IOException {
        String found = Files.readString(NOTICE);
        String notice = found.substring(0, found.indexOf(BEGIN)) + credits();

        GoldenFile.assertMatches(NOTICE, notice);
        assertThat(SOURCES).hasSizeGreaterThan(20);
    }

    @Test
    void theDataDictionaryCreditsEverySource() throws IOException {
        String dictionary = Files.readString(Path.of("import/README.md"));

        assertThat(SOURCES)
                .allSatisfy(source -> assertThat(dictionary)
                        .as(source.id().value())
                        .contains(source.attribution(), source.id().value()));
    }

    private static String credits() {
        return SOURCES.stream()
                .map(source -> "- " + source.attribution() + " (" + source.licence() + ")")
                .distinct()
                .collect(joining("\n", BEGIN + ", each row naming its own (import/sources.csv):\n\n", "\n"));
    }
}
