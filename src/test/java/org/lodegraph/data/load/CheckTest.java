package org.lodegraph.data.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lodegraph.data.table.Fault;

/** Each faulty folder reports its own fault and no other, in the lines shown to users. */
@Execution(ExecutionMode.CONCURRENT)
class CheckTest {

    @TempDir
    private Path temporary;

    static Stream<Arguments> eachFault() {
        return Stream.of(
                wrong(
                        "balance-off",
                        "balances.csv:2:used_tonnes: balance, found '3000.0', expected the sum of its supplies, 2970.0"),
                wrong("both-parties", "agreement_parties.csv:3:iso3: choice, found 'both', expected iso3 or bloc"),
                wrong(
                        "broken-reference",
                        "agreement_parties.csv:3:agreement: reference, found 'us-uk-2062', expected id of a row of agreements"),
                wrong("cells-missing", "blocs.csv:2:-: row, found '6 cells', expected 7 cells"),
                wrong(
                        "country-twice",
                        "countries.csv:6:name: country, found 'DR Congo', expected a unique value; COD has the same"),
                wrong(
                        "duplicate-key",
                        "countries.csv:6:iso3: key, found 'COD', expected a unique key; countries.csv:2 has the same"),
                wrong(
                        "edition-replaced",
                        "observations:1:edition: editions, found 'usgs-mcs-2026 and usgs-mcs-2025', expected a year that both print"),
                wrong(
                        "input-lost",
                        "derivations.csv:2:inputs: input, found 'usgs-mcs-2026.282200.COD.CHN.2062', expected the id of an observation, shipment or derivation, or table/reporter/partner/code/year/row"),
                wrong(
                        "jump",
                        "observations/usgs-mcs-2025.csv:2:value: jump, found '220 t in 2024 (usgs-mcs-2025)', expected 226,000 t in 2024 (usgs-mcs-2026) within a factor of 100, or a row in rules/overrides.csv that accepts it"),
                wrong("missing-column", "countries.csv:1:name: column, found 'none', expected a column of this name"),
                wrong(
                        "negative-tonnes",
                        "shipments.csv:3:gross_tonnes: tonnes, found '-3000', expected a number of tonnes, 0 or more"),
                wrong(
                        "sends-too-much",
                        "supplies.csv:4:tonnes: sum of what cobalt/refining/CHN in 2024 sends, found '190300.0', expected at most its output of 190000.0 t"),
                wrong(
                        "several",
                        "countries.csv:3:latitude: number, found 'north', expected a number",
                        "measures.csv:2:iso3: reference, found 'CAF', expected iso3 of a row of countries",
                        "supplies.csv:2:share_of_input: share, found '-0.9', expected a number from 0 to 1"),
                wrong(
                        "share-above-one",
                        "supplies.csv:2:share_of_input: share, found '1.4', expected a number from 0 to 1"),
                wrong(
                        "shares-off",
                        "supplies.csv:2:share_of_input: sum of the shares into cobalt/refining/CHN in 2024, found '0.99', expected 1 within 1.0E-6"),
                wrong(
                        "two-chosen",
                        "observations/usgs-mcs-2026.csv:2:chosen: choice, found 'true', expected one chosen production of 2024 for the operation; observations/usgs-mcs-2025.csv:2 is also chosen"),
                wrong(
                        "unknown-column",
                        "countries.csv:1:lon: column, found 'lon', expected one of iso3, iso2, iso_numeric, name, region, subregion, latitude, longitude, source, edition, table, row",
                        "countries.csv:1:longitude: column, found 'none', expected a column of this name"),
                wrong(
                        "unknown-country",
                        "shipments.csv:3:importer: reference, found 'XKX', expected iso3 of a row of countries"),
                wrong(
                        "unknown-parent",
                        "minerals.csv:5:parent: reference, found 'rare-earth', expected id of a row of minerals"),
                wrong(
                        "unknown-source",
                        "hosts.csv:2:source: reference, found 'usgs-mcs-2062', expected id of a row of sources"),
                wrong(
                        "off-the-globe",
                        "countries.csv:4:longitude: row, found '263.0', expected degrees from -180 to 180"),
                wrong(
                        "unknown-operation",
                        "sites.csv:2:latitude: row, found '91.0', expected degrees from -90 to 90",
                        "sites.csv:3:operations: reference, found 'copper/refining/CHN', expected an operation that an observation or a supply names"),
                wrong(
                        "unknown-stage",
                        "agreement_covers.csv:3:stage: stage, found 'smelting', expected extraction, intermediate, refining, use"),
                wrong(
                        "up-the-chain",
                        "balances.csv:2:used_tonnes: balance, found '2970.0', expected the sum of its supplies, 0.0",
                        "supplies.csv:4:to_stage: stage, found 'refining', expected a stage below use"),
                wrong("wrong-encoding", "minerals.csv:3:-: encoding, found 'bytes that are not UTF-8', expected UTF-8"),
                wrong(
                        "wrong-id",
                        "observations/usgs-mcs-2025.csv:3:id: key, found 'usgs-mcs-2025.production.cobalt.refining.COD.2023', expected usgs-mcs-2025.production.cobalt.extraction.COD.2023 with an optional suffix"),
                wrong(
                        "wrong-key",
                        "supplies.csv:4:key: key, found 'cobalt.2023.refining.CHN.use.USA', expected cobalt.2024.refining.CHN.use.USA"),
                wrong("wrong-number", "countries.csv:3:latitude: number, found 'north', expected a number"));
    }

    @ParameterizedTest
    @MethodSource
    void eachFault(String folder, List<String> expected) {
        assertThat(faults(Folders.with(folder, temporary))).isEqualTo(expected);
    }

    @Test
    void notesAJumpThatAnOverrideAccepts() {
        CheckReport report = Importer.check(Folders.with("jump-accepted", temporary));

        assertThat(report.holds()).isTrue();
        assertThat(report.deviations())
                .contains(
                        "accepted by an override: production of cobalt/extraction COD: 220 t in 2024 (usgs-mcs-2025) and 226,000 t in 2024 (usgs-mcs-2026)");
    }

    @Test
    void printsALineForEachCheckAndBothNumbersOfADeviation() {
        List<String> text = Importer.check(Folders.WHOLE).text();

        // Figures compared: two of COD in the first edition, two of three with a value in the second, one of CHN: one
        // pair across the editions (2024) and one of neighbour years (2023 and 2024).
        assertThat(text)
                .contains(
                        "    ok  no figure is 100 times that of its neighbour         2 pairs                worst production of cobalt/extraction COD: 220,000 t in 2024 (usgs-mcs-2025) and 175,000 t in 2023 (usgs-mcs-2025)",
                        "    ok  a new edition replaces no figure of an old one       1 figures in two       worst production of cobalt/extraction COD in 2024: 220,000, then 226,000 (usgs-mcs-2026)",
                        "Notes on \"the rows of a stage add up to its world total\":",
                        "  usgs-mcs-2026 cobalt/extraction in 2024, t: rows 226,000, printed 300,000 (24.7% apart)"); // 1 - 226/300
        assertThat(text).hasSizeGreaterThan(Check.ALL.size());
    }

    @Test
    void findsNothingWrongWithTheWholeFolder() {
        assertThat(faults(Folders.WHOLE)).isEmpty();
    }

    @Test
    void findsNothingWrongWithTheWorkedExample() {
        assertThat(faults(Path.of("src/test/resources/fixture/worked-example"))).isEmpty();
    }

    @Test
    void findsNothingWrongWithTheTablesThatAreShipped() {
        assertThat(faults(Path.of("import"))).isEmpty();
    }

    @Test
    void refusesAFolderWithoutTables() {
        assertThat(faults(temporary))
                .containsExactly(
                        "countries.csv:1:-: table, found 'no file', expected at least one row",
                        "minerals.csv:1:-: table, found 'no file', expected at least one row",
                        "sources.csv:1:-: table, found 'no file', expected at least one row",
                        "stages.csv:1:-: table, found 'no file', expected at least one row");
    }

    private static Arguments wrong(String folder, String... lines) {
        return Arguments.of(folder, List.of(lines));
    }

    private static List<String> faults(Path folder) {
        return Importer.check(folder).faults().stream().map(Fault::toString).toList();
    }
}
