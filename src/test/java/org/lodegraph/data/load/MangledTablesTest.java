package org.lodegraph.data.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodegraph.data.table.Fault;

/** Each test corrupts one cell of the complete folder and expects one fault in that cell. */
@Execution(ExecutionMode.CONCURRENT)
class MangledTablesTest {

    private static final String INVISIBLE =
            "text without control characters, marks of writing direction and other invisible characters";

    @TempDir
    private Path temporary;

    static Stream<Arguments> refusesACell() {
        return Stream.of(
                cell(
                        "hosts.csv",
                        "0.3,0.7",
                        "1,0.7",
                        "hosts.csv:2:share_high: order, found '0.7', expected 1 (share_low) or more"),
                cell(
                        "measures.csv",
                        "2025-10-16,,,,,",
                        "2025-10-16,,,,1990-01-01,",
                        "measures.csv:2:ended: order, found '1990-01-01', expected 2025-10-16 (effective) or later"),
                cell(
                        "measures.csv",
                        "2025-10-16,,,,,",
                        "2025-10-16,2025-10-15,,,,",
                        "measures.csv:2:planned_end: order, found '2025-10-15', expected 2025-10-16 (effective) or later"),
                cell(
                        "measures.csv",
                        "2025-10-16,,,,,",
                        "2025-10-16,,2025-12-02,2025-12-01,,",
                        "measures.csv:2:suspended_until: order, found '2025-12-01', expected 2025-12-02 (suspended_from) or later"),
                cell(
                        "measures.csv",
                        ",96600,",
                        ",-10,",
                        "measures.csv:2:quota_tonnes: number, found '-10', expected a number from 0 to 1e15"),
                cell(
                        "agreements.csv",
                        "2026-02-05,,,",
                        "2026-02-05,,2026-02-04,",
                        "agreements.csv:2:ends: order, found '2026-02-04', expected 2026-02-05 (signed) or later"),
                cell(
                        "barred_pairs.csv",
                        "2025-01-01,,",
                        "2025-01-01,1900-01-01,",
                        "barred_pairs.csv:2:until: order, found '1900-01-01', expected 2025-01-01 (since) or later"),
                cell(
                        "barred_pairs.csv",
                        "2025-01-01,,",
                        "-999999999-01-01,,",
                        "barred_pairs.csv:2:since: date, found '-999999999-01-01', expected a date from 1900 to 2100 such as 2025-04-04"),
                cell(
                        "bloc_members.csv",
                        "2026-02-04,,",
                        "2026-02-04,1999-01-01,",
                        "bloc_members.csv:2:until: order, found '1999-01-01', expected 2026-02-04 (since) or later"),
                cell(
                        "trade_history.csv",
                        ",2015,",
                        ",1,",
                        "trade_history.csv:2:year: whole number, found '1', expected a number from 1900 to 2100"),
                cell(
                        "trade_history.csv",
                        ",800000,",
                        ",1e20,",
                        "trade_history.csv:2:value_usd: number, found '1e20', expected a number from -1e15 to 1e15"),
                cell(
                        "trade_history.csv",
                        ",800000,",
                        ",0x1p3,",
                        "trade_history.csv:2:value_usd: number, found '0x1p3', expected a number"),
                cell(
                        "supplies.csv",
                        ",171000,",
                        ",1e308,",
                        "supplies.csv:2:tonnes: tonnes, found '1e308', expected a number from -1e15 to 1e15"),
                cell(
                        "sources.csv",
                        "https://",
                        "javascript:alert(1)//",
                        "sources.csv:2:url: text, found 'javascript:alert(1)//example.org/2025', expected an address that begins with https:// or http://"),
                cell(
                        "sources.csv",
                        "2025,2025,",
                        "2025,99999,",
                        "sources.csv:2:year: whole number, found '99999', expected a number from 1900 to 2100"),
                cell(
                        "countries.csv",
                        ",CD,",
                        ",U,",
                        "countries.csv:2:iso2: text, found 'U', expected two capital letters such as CD"),
                cell(
                        "countries.csv",
                        ",CD,180,",
                        ",CD,-4,",
                        "countries.csv:2:iso_numeric: whole number, found '-4', expected a number from 1 to 999"),
                cell(
                        "critical_lists.csv",
                        ",2025,",
                        ",-1,",
                        "critical_lists.csv:2:year: whole number, found '-1', expected a number from 1900 to 2100"),
                cell(
                        "stages.csv",
                        "use,4,",
                        "use,0,",
                        "stages.csv:5:position: whole number, found '0', expected a number from 1 to 4"),
                cell(
                        "stages.csv",
                        "use,4,",
                        "use,3,",
                        "stages.csv:5:position: row, found '3', expected 4, the place of use"),
                cell(
                        "fitness.csv",
                        ",USA,",
                        ",Usa,",
                        "fitness.csv:2:target: text, found 'Usa', expected the code of a country, EU27 or ANY"),
                cell(
                        "statements.csv",
                        ",/api",
                        ",javascript:/api",
                        "statements.csv:2:request: text, found 'javascript:/api/v1/minerals/cobalt/stages/refining/shares', expected a path that begins with /"),
                cell(
                        "countries.csv",
                        ",DR Congo,",
                        ",  ,",
                        "countries.csv:2:name: text, found '  ', expected a text that is not blank"),
                cell(
                        "countries.csv",
                        ",DR Congo,",
                        ",DR\0Congo,",
                        "countries.csv:2:name: text, found 'DR\\u0000Congo', expected " + INVISIBLE),
                cell(
                        "countries.csv",
                        ",DR Congo,",
                        ",DR\u202eCongo,",
                        "countries.csv:2:name: text, found 'DR\\u202eCongo', expected " + INVISIBLE),
                cell(
                        "countries.csv",
                        ",DR Congo,",
                        ",DR\u200bCongo,",
                        "countries.csv:2:name: text, found 'DR\\u200bCongo', expected " + INVISIBLE),
                cell(
                        "countries.csv",
                        ",DR Congo,",
                        "," + "x".repeat(1 << 20) + ",",
                        "countries.csv:2:name: text, found '" + "x".repeat(100)
                                + "...' (1,048,576 characters), expected at most 2,000 characters"),
                cell(
                        "minerals.csv",
                        ",Dy,",
                        ",Dy;  ,",
                        "minerals.csv:5:symbols: list, found 'Dy;  ', expected a text that is not blank"),
                cell(
                        "minerals.csv",
                        ",rare-earths,oxide",
                        ",dysprosium,oxide",
                        "minerals.csv:5:parent: cycle, found 'dysprosium below dysprosium', expected no element above itself"));
    }

    @ParameterizedTest
    @MethodSource
    void refusesACell(String file, String from, String to, String expected) throws IOException {
        edit(file, from, to);

        assertThat(faults(temporary)).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>",
                "=cmd|' /C calc'!A0",
                "\"two\nlines\"",
                "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
                "O'Brien & S\u00f6hne"
            })
    void acceptsAVisibleText(String name) throws IOException {
        edit("countries.csv", "DR Congo", name);

        assertThat(faults(temporary)).isEmpty();
    }

    @Test
    void acceptsAByteOrderMarkAndLineEndsOfASpreadsheet() throws IOException {
        Path countries = Folders.with("whole", temporary).resolve("countries.csv");
        Files.writeString(countries, "\ufeff" + Files.readString(countries).replace("\n", "\r\n"));

        assertThat(faults(temporary)).isEmpty();
        assertThat(DataVersion.of(temporary)).isEqualTo(DataVersion.of(Folders.WHOLE));
    }

    @Test
    void refusesMineralsThatArePartsOfEachOther() throws IOException {
        edit("minerals.csv", "rare-earth,,oxide", "rare-earth,dysprosium,oxide");

        assertThat(faults(temporary))
                .containsExactly(
                        "minerals.csv:4:parent: cycle, found 'rare-earths below dysprosium below rare-earths', expected no element above itself");
    }

    /** A host of copper and cobalt is not part of their cycle. */
    @Test
    void refusesHostsInACircle() throws IOException {
        String provenance = ",0,1,,usgs-mcs-2026,usgs-mcs-2026,world.csv,3\n";
        append("hosts.csv", "rare-earths,refining,copper" + provenance + "cobalt,refining,copper" + provenance);

        assertThat(faults(temporary))
                .containsExactly(
                        "hosts.csv:2:host: cycle, found 'cobalt below copper below cobalt', expected no element above itself");
    }

    @Test
    void refusesAFileOfNoTable() throws IOException {
        Folders.with("whole", temporary);
        Files.writeString(temporary.resolve("evil.csv"), "a\n1\n");
        Files.writeString(temporary.resolve("minerals.CSV"), "a\n1\n");
        Files.writeString(temporary.resolve("README.md"), "about the tables");
        Files.createDirectories(temporary.resolve("countries"));
        Files.writeString(temporary.resolve("countries/more.csv"), "a\n1\n");

        assertThat(faults(temporary))
                .hasSize(3)
                .contains(
                        "countries/more.csv:1:-: file, found 'countries/more.csv', expected either countries.csv or files in countries, not both")
                .anySatisfy(
                        line -> assertThat(line)
                                .startsWith(
                                        "evil.csv:1:-: file, found 'evil.csv', expected the name of a table: sources, countries,"));
    }

    @Test
    void reportsAMissingTableAndNotEachReferenceToIt() throws IOException {
        Files.delete(Folders.with("whole", temporary).resolve("minerals.csv"));

        assertThat(faults(temporary))
                .contains(
                        "minerals.csv:1:-: table, found 'no file', expected at least one row",
                        "minerals.csv:1:-: table, found 'no file', expected the rows that 3 cells of supplies.mineral name")
                .allSatisfy(line -> assertThat(line).startsWith("minerals.csv:1:-: table, found 'no file'"));
    }

    @Test
    void reportsAMissingSourcesTableOnce() throws IOException {
        Path sources = Folders.with("whole", temporary).resolve("sources.csv");
        Files.writeString(sources, Files.readAllLines(sources).get(0) + "\n");

        assertThat(faults(temporary))
                .containsExactly(
                        "sources.csv:1:-: table, found 'no rows', expected at least one row",
                        "sources.csv:1:-: table, found 'no rows', expected the rows that 22 cells of observations.source name");
    }

    @Test
    void notesATableWithoutAFile() throws IOException {
        Files.delete(Folders.with("whole", temporary).resolve("trade_history.csv"));

        CheckReport report = Importer.check(temporary);

        assertThat(report.holds()).isTrue();
        assertThat(report.deviations()).contains("no file of trade_history, read as an empty table");
    }

    @Test
    void showsTheFirstFaultsOfAKindAndSaysHowManyThereAre() throws IOException {
        String wrong = IntStream.range(0, 500)
                .mapToObj(row -> "282200,1,COD,CHN,,cobalt,1,usgs-mcs-2025,usgs-mcs-2025,series.csv," + row + "\n")
                .collect(Collectors.joining());
        Folders.with("whole", temporary);
        append("trade_history.csv", wrong);
        Path uses = temporary.resolve("uses.csv");
        Files.writeString(uses, Files.readString(uses).replace(",0.07,", ",7,"));

        List<String> text = Importer.check(temporary).text();
        List<String> broken = text.subList(text.indexOf("Broken:") + 1, text.size());

        assertThat(broken).hasSize(20 + 1 + 2);
        assertThat(broken.get(20)).startsWith("  uses.csv:");
        assertThat(broken.subList(21, 23))
                .containsExactly(
                        "  trade_history.csv:-:year: whole number, 500 in all", "  480 more faults are not shown");
    }

    @Test
    void readsAnEscapedLineForATextOfSeveralLines() throws IOException {
        edit("blocs.csv", "eu27,", "\"two\nlines\",");

        assertThat(faults(temporary)).allSatisfy(line -> assertThat(line).doesNotContain("\n"));
        assertThat(faults(temporary)).anySatisfy(line -> assertThat(line).contains("found 'two\\u000alines'"));
    }

    private void append(String file, String rows) throws IOException {
        if (!Files.exists(temporary.resolve(file))) {
            Folders.with("whole", temporary);
        }
        Files.writeString(temporary.resolve(file), rows, StandardOpenOption.APPEND);
    }

    private static Arguments cell(String file, String from, String to, String expected) {
        return Arguments.of(file, from, to, expected);
    }

    private void edit(String file, String from, String to) throws IOException {
        Path path = Folders.with("whole", temporary).resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        int at = text.indexOf(from);
        Files.writeString(path, text.substring(0, at) + to + text.substring(at + from.length()));
    }

    private static List<String> faults(Path folder) {
        return Importer.check(folder).faults().stream().map(Fault::toString).toList();
    }
}
