package org.lodegraph.data.curate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Releases are identified by content: moved, renamed, duplicated, shuffled, in another encoding, truncated, of another
 * edition, of an unknown layout.
 */
class ReleaseFolderTest {

    private static final Path RULES = Path.of("import/rules");
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final String WGI = "worldbank-wgi/wgi_2010_latest.csv";
    private static final String SHARES = "eu-crm-2023/fact_GlobalSupplyShares&t.csv";
    private static final String WORLD_2025 = "usgs-mcs-2025/world_data/MCS2025_World_Data.csv";
    private static final String WORLD_2025_HEADER =
            "SOURCE,COMMODITY,COUNTRY,TYPE,UNIT_MEAS,PROD_2023,PROD_EST_ 2024,PROD_NOTES,RESERVES_2024,RESERVE_NOTES\n";

    @TempDir
    private Path folder;

    @Test
    void findsAReleaseUnderAnyNameAndFolder() {
        CurationInput curationInput =
                with("downloads/new/data (3).csv", "iso3,year,indicator,estimate\nNAM,2023,rl,0.3\n");

        assertThat(curationInput.lines(WGI, "iso3"))
                .extracting(line -> line.text("iso3"))
                .containsExactly("NAM");
        assertThat(curationInput.has(WGI)).isTrue();
        assertThat(curationInput.faults()).isEmpty();
    }

    @Test
    void readsColumnsByNameInAnyOrder() {
        CurationInput curationInput = with(WGI, "estimate,indicator,extra,iso3,year\n0.3,rl,-,NAM,2023\n");

        assertThat(curationInput.lines(WGI, "iso3", "estimate"))
                .extracting(line -> line.text("iso3") + " " + line.text("estimate"))
                .containsExactly("NAM 0.3");
    }

    @Test
    void treatsTwoFilesWithTheSameContentAsOne() {
        with("a/one.csv", "iso3,year,indicator,estimate\nNAM,2023,rl,0.3\n");
        CurationInput curationInput = with("b/two.csv", "iso3,year,indicator,estimate\nNAM,2023,rl,0.3\n");

        assertThat(curationInput.lines(WGI, "iso3")).hasSize(1);
        assertThat(curationInput.faults()).isEmpty();
    }

    @Test
    void reportsTwoDifferentFilesOfOneRelease() {
        with("a/one.csv", "iso3,year,indicator,estimate\nNAM,2023,rl,0.3\n");
        CurationInput curationInput = with("b/two.csv", "iso3,year,indicator,estimate\nNAM,2023,rl,0.4\n");

        assertThat(curationInput.lines(WGI, "iso3")).isEmpty();
        assertThat(curationInput.faults())
                .singleElement()
                .asString()
                .contains("b/two.csv")
                .contains("a/one.csv")
                .contains("with other content");
    }

    @Test
    void readsAWindowsFileThatWasPutIntoUtf8() {
        CurationInput curationInput =
                with("x/fact_GlobalSupplyShares.csv", "Material,Stage,Country,Share,t\nBoron,P,Türkiye,40%,1.0\n");

        assertThat(curationInput.lines(SHARES, WINDOWS, "Country"))
                .extracting(line -> line.text("Country"))
                .containsExactly("Türkiye");
    }

    @Test
    void namesAUtf8FileThatWasPutIntoWindowsEncoding() throws IOException {
        Path file = folder.resolve("wgi.csv");
        Files.write(file, "iso3,year,indicator,estimate\nTÜR,2023,rl,0.3\n".getBytes(WINDOWS));
        CurationInput curationInput = CurationInput.open(folder, RULES);

        assertThat(curationInput.lines(WGI, "iso3")).isEmpty();
        assertThat(curationInput.faults())
                .extracting(Object::toString)
                .containsExactly("wgi.csv:1:-: encoding, found 'bytes that are not UTF-8', expected UTF-8");
    }

    @Test
    void reportsAFileTruncatedInALine() {
        CurationInput curationInput = with(WGI, "iso3,year,indicator,estimate\nNAM,2023,rl,0.3\nZMB,2023,r");

        assertThat(curationInput.lines(WGI, "iso3")).isEmpty();
        assertThat(curationInput.faults())
                .singleElement()
                .asString()
                .startsWith(WGI + ":3:-: end, found 'ZMB,2023,r'")
                .contains("truncated");
    }

    /** A complete release of the indicators has some 18,000 lines. */
    @Test
    void reportsAFileTruncatedBetweenTwoLines() throws IOException {
        write(WGI, "iso3,year,indicator,estimate\nNAM,2023,rl,0.3\n");
        CurationInput curationInput = CurationInput.openWhole(folder, RULES);

        assertThat(curationInput.lines(WGI, "iso3")).isEmpty();
        assertThat(curationInput.faults())
                .singleElement()
                .asString()
                .startsWith(WGI + ":2:-: lines, found '1', expected at least");
    }

    @Test
    void reportsTheFileOfAnUnknownLayoutAndItsMissingColumns() {
        CurationInput curationInput = with("new/wgi_2025.csv", "economy,year,indicator,estimate\nNAM,2023,rl,0.3\n");

        assertThat(curationInput.lines(WGI, "iso3")).isEmpty();
        assertThat(curationInput.faults())
                .extracting(Object::toString)
                .containsExactly("new/wgi_2025.csv:1:iso3: layout of " + WGI
                        + ", found 'economy, year, indicator, estimate', expected iso3");
    }

    @Test
    void namesAFileThatIsAnotherEditionThanItsNameSays() {
        CurationInput curationInput = with(WORLD_2025, WORLD_2025_HEADER + "MCS2027,Tin,Peru,Mine,t,1,1,,1,\n");

        assertThat(curationInput.lines(WORLD_2025, "COUNTRY")).isEmpty();
        assertThat(curationInput.faults())
                .extracting(Object::toString)
                .containsExactly(
                        WORLD_2025 + ":2:SOURCE: edition of " + WORLD_2025 + ", found 'MCS2027', expected MCS2025");
    }

    /** No cell of the long table names its edition: that of 2026 ends in 2025. */
    @Test
    void doesNotReadTheLongTableOfALaterYearAsThatOf2026() {
        String name = "usgs-mcs-2026/MCS2026_Commodities_Data.csv";
        String header =
                "Section,Commodity,Country,Statistics,Statistics_detail,Unit,Year,Value,Notes,Is critical mineral 2025\n";
        CurationInput curationInput = with(
                "new/Commodities.csv",
                header + "World,Tin,Peru,Production,Mine,t,2025,1,,No\nWorld,Tin,Peru,Production,Mine,t,2026,1,,No\n");

        assertThat(curationInput.lines(name, "Year")).isEmpty();
        assertThat(curationInput.faults())
                .singleElement()
                .asString()
                .startsWith("new/Commodities.csv:2:Year: edition of " + name + ", found '2026'");
    }

    @Test
    void listsTheColumnsOfAMissingRelease() {
        CurationInput curationInput = with("other.csv", "a,b\n1,2\n");

        assertThat(curationInput.lines(WGI, "iso3")).isEmpty();
        assertThat(curationInput.faults())
                .singleElement()
                .asString()
                .contains("found 'none', expected a file with the columns iso3, year, indicator, estimate");
    }

    @Test
    void findsASetOfFilesWithOneLayoutAndEachContentOnce() {
        String tin = "\uFEFFSource,Country,Type,Prod_t_2022\nMCS2024,Peru,\"Mine production, tin content\",28000\n";
        with("a/mcs2024-tin_world.csv", tin);
        with("b/copies/mcs2024-tin_world.csv", tin);
        CurationInput curationInput =
                with("a/mcs2024-zinc_world.csv", "Source,Country,Type,Prod_kt_2022\n,Peru,Mine production,1370\n");

        assertThat(curationInput.files("usgs-mcs-2024/world/*"))
                .isEqualTo(List.of("a/mcs2024-tin_world.csv", "a/mcs2024-zinc_world.csv"));
    }

    private CurationInput with(String file, String text) {
        try {
            write(file, text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return CurationInput.open(folder, RULES);
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text, StandardCharsets.UTF_8);
    }
}
