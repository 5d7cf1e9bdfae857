package org.lodegraph.data.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.lodegraph.data.table.Fault;
import org.lodegraph.data.table.Manifest;
import org.lodegraph.data.table.TableWriter;
import org.lodegraph.data.table.Tables;
import org.lodegraph.testing.GoldenFile;

/** A folder with a manifest is rejected if a file is missing or truncated, and accepted if it was edited. */
@Execution(ExecutionMode.CONCURRENT)
class ManifestTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void writeTheManifestOfTheWholeFolder() {
        Folders.with("whole", folder);
        writeManifest(folder, folder);
    }

    @Test
    void theShippedManifestIsThatOfTheShippedTables(@TempDir Path made) throws IOException {
        Path shipped = Path.of("import");
        writeManifest(shipped, made);

        GoldenFile.assertMatches(shipped.resolve(Manifest.FILE), Files.readString(made.resolve(Manifest.FILE)));
    }

    @Test
    void acceptsAFolderThatMatchesItsManifest() {
        CheckReport report = Importer.check(folder);

        assertThat(report.faults()).isEmpty();
        assertThat(report.deviations()).noneMatch(line -> line.contains("manifest"));
    }

    @Test
    void refusesAFileTruncatedAtTheEndOfALine() throws IOException {
        keepLines("trade_history.csv", 2);

        assertThat(faults())
                .containsExactly(
                        "manifest.csv:30:rows: number of rows, found '1', expected 3 rows or more of trade_history.csv, which is truncated; if you removed rows on purpose, write the new number here");
    }

    @Test
    void refusesATruncatedPartOfATable() throws IOException {
        keepLines("observations/usgs-mcs-2025.csv", 2);

        assertThat(faults())
                .anySatisfy(line -> assertThat(line)
                        .startsWith("manifest.csv:")
                        .contains("rows or more of observations/usgs-mcs-2025.csv, which is truncated"));
    }

    @Test
    void refusesAFolderWithoutAFileThatIsListed() throws IOException {
        Files.delete(folder.resolve("fitness.csv"));

        assertThat(faults())
                .containsExactly(
                        "manifest.csv:14:file: file, found 'fitness.csv', expected an existing file; if you left it out on purpose, remove this row too");
    }

    @Test
    void doesNotReportAnUnreadableFileAsTruncated() throws IOException {
        Files.writeString(folder.resolve("fitness.csv"), "");

        assertThat(faults()).singleElement().asString().startsWith("fitness.csv:1:-: header, found 'an empty file'");
    }

    @Test
    void acceptsRemovedRowsWithAChangedManifest() throws IOException {
        keepLines("trade_history.csv", 2);
        edit("manifest.csv", "trade_history.csv,3,", "trade_history.csv,1,");

        assertThat(faults()).isEmpty();
    }

    @Test
    void notesAFileThatWasEditedOrIsLongerOrNotListed() throws IOException {
        edit("countries.csv", "DR Congo", "Congo (Kinshasa)");
        edit("hosts.csv", "0.3,0.7", "0.4,0.7");
        edit("manifest.csv", "hosts.csv,1,[0-9a-f]*", "hosts.csv,1,");
        edit("manifest.csv", "blocs.csv,2,", "blocs.csv,1,");
        edit("manifest.csv", "uses.csv,[0-9]+,[0-9a-f]*\n", "");

        CheckReport report = Importer.check(folder);

        assertThat(report.faults()).isEmpty();
        assertThat(report.deviations())
                .filteredOn(line -> line.contains("manifest"))
                .containsExactly(
                        "blocs.csv: 2 rows; the manifest lists 1",
                        "countries.csv: edited since the manifest was written, with the same number of rows",
                        "uses.csv: not in the manifest");
    }

    @Test
    void acceptsAFolderWithoutAManifestAndNotesIt() throws IOException {
        Files.delete(folder.resolve("manifest.csv"));
        keepLines("trade_history.csv", 2);

        CheckReport report = Importer.check(folder);

        assertThat(report.faults()).isEmpty();
        assertThat(report.deviations())
                .contains("no manifest.csv: a table truncated at the end of a line is not detected");
    }

    @Test
    void refusesAnInvalidManifest() throws IOException {
        edit("manifest.csv", "uses.csv,[0-9]+,", "uses.csv,-1,");

        assertThat(faults())
                .containsExactly(
                        "manifest.csv:31:rows: whole number, found '-1', expected a number from 0 to 2147483647");
    }

    @Test
    void theManifestIsNotPartOfTheDataVersion() throws IOException {
        assertThat(DataVersion.of(folder)).isEqualTo(DataVersion.of(Folders.WHOLE));
    }

    private static void writeManifest(Path of, Path to) {
        new TableWriter(to).write(Tables.MANIFEST, Manifest.of(of));
    }

    private void keepLines(String file, int lines) throws IOException {
        Path path = folder.resolve(file);
        Files.write(path, Files.readAllLines(path).subList(0, lines));
    }

    private void edit(String file, String pattern, String text) throws IOException {
        Path path = folder.resolve(file);
        String before = Files.readString(path);
        String after = before.replaceFirst(pattern, text);
        assertThat(after).isNotEqualTo(before);
        Files.writeString(path, after);
    }

    private List<String> faults() {
        return Importer.check(folder).faults().stream().map(Fault::toString).toList();
    }
}
