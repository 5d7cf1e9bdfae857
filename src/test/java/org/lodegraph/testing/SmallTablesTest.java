package org.lodegraph.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.lodegraph.data.load.CheckReport;
import org.lodegraph.data.load.Importer;
import org.lodegraph.data.table.Table;
import org.lodegraph.data.table.TableReader;
import org.lodegraph.data.table.Tables;
import org.lodegraph.model.MineralId;

/** Checks that the small tables can be imported and queried; {@code UpgradeIT} queries them. */
@Execution(ExecutionMode.CONCURRENT)
class SmallTablesTest {

    @TempDir
    private static Path folder;

    private static int rows;

    @BeforeAll
    static void write() {
        rows = SmallTables.writeTo(folder);
    }

    @Test
    void passEveryCheckOfAnImport() {
        CheckReport report = Importer.check(folder);
        assertThat(report.holds()).as(String.join("\n", report.text())).isTrue();
        assertThat(rows).isBetween(4_500, 5_500);
    }

    @Test
    void holdRowsOfEveryTable() {
        assertThat(Tables.ALL)
                .allSatisfy(table -> assertThat(read(table)).as(table.name()).isNotEmpty());
        assertThat(Tables.ALL.stream().mapToInt(table -> read(table).size()).sum())
                .isEqualTo(rows);
    }

    @Test
    void knowEnoughOfCobaltToAnswerForKoreaAndTheUnion() {
        assertThat(read(Tables.FITNESS))
                .filteredOn(row -> row.mineral().equals(new MineralId("cobalt")))
                .filteredOn(row -> List.of("KOR", "EU27").contains(row.target().toString()))
                .hasSize(2)
                .noneSatisfy(row -> assertThat(row.status().toString()).isEqualToIgnoringCase("unfit"));
    }

    @Test
    void areTheSameForTheSameShippedTables(@TempDir Path second) throws IOException {
        SmallTables.writeTo(second);
        List<Path> files = files(folder);
        assertThat(files(second)).isEqualTo(files);
        assertThat(files)
                .allSatisfy(file -> assertThat(second.resolve(file)).hasSameBinaryContentAs(folder.resolve(file)));
    }

    private static <R extends Record> List<R> read(Table<R> table) {
        return new TableReader(folder).read(table).values();
    }

    private static List<Path> files(Path of) throws IOException {
        try (Stream<Path> files = Files.walk(of)) {
            return files.filter(Files::isRegularFile)
                    .map(of::relativize)
                    .sorted()
                    .toList();
        }
    }
}
