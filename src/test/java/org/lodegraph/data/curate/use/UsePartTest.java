package org.lodegraph.data.curate.use;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lodegraph.data.curate.CurationInput;
import org.lodegraph.data.curate.Drafts;
import org.lodegraph.data.table.ApplicationRow;
import org.lodegraph.data.table.Tables;
import org.lodegraph.data.table.UseRow;

/** Uses from small files with the layouts of their sources, with the project's names. */
class UsePartTest {

    @TempDir
    Path folder;

    @Test
    void readsTheSharesOfTheUnionWithTheirIndustry() {
        UseRow row = uses(
                        List.of("Cobalt,Magnets,7%,\"C25 - Manufacture of fabricated metal products\",163568"),
                        List.of())
                .get(0);

        assertThat(row.key().value()).isEqualTo("eu-crm-2023.use.cobalt.magnets");
        assertThat(Objects.requireNonNull(row.share()).value()).isEqualTo(0.07);
        assertThat(row.sector()).isEqualTo("C25");
        assertThat(row.year()).isEqualTo(2020); // the last year of the average 2016 to 2020
    }

    @Test
    void countsARowThatIsPrintedTwiceOnce() {
        assertThat(uses(
                        List.of(
                                "Magnesium,Construction,13%,C25 - Metal,1",
                                "Magnesium,Construction,13%,C25 - Metal,1", "Magnesium,Packaging,23%,C25 - Metal,1"),
                        List.of()))
                .hasSize(2);
    }

    @Test
    void givesNoShareWhereItsTextHasNone() {
        UseRow row = uses(List.of("Copper,Building plant,>0%,C32 - Other,1"), List.of())
                .get(0);

        assertThat(row.share()).isNull();
        assertThat(String.valueOf(row.note())).endsWith("printed as >0%");
    }

    @Test
    void readsTitaniumInTheUsesAsTheMetal() {
        // aerospace uses the metal; in the Commission's shares of supply the name means the ore
        assertThat(uses(List.of("Titanium,Aerospace,45%,C30 - Transport,1"), List.of()))
                .extracting(row -> row.mineral().value())
                .containsExactly("titanium");
    }

    @Test
    void refusesSharesThatAddUpToMoreThanTheUse() {
        CurationInput curationInput =
                open(List.of("Tin,Solders,80%,C26 - Electronics,1", "Tin,Tinplate,30%,C25 - Metal,1"), List.of());
        new UsePart().curate(curationInput, new Drafts());

        assertThat(curationInput.faults())
                .extracting(Object::toString)
                .containsExactly(EuropeanUses.FILE
                        + ":3:Share: share, found '30%', expected shares of a material that sum to 1, not 1.1");
    }

    @Test
    void splitsTheWordsOfTheSurveyAndNotesThatTheyHaveNoShares() {
        List<UseRow> rows = uses(List.of(), List.of("MCS2026,Vanadium,\"Batteries, catalysts, and metallurgy.\","));

        assertThat(rows)
                .extracting(row -> row.application().value())
                .containsExactly("batteries", "catalysts", "metallurgy");
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.share()).isNull();
            assertThat(row.note()).contains("no share is printed");
        });
    }

    @Test
    void keepsOneApplicationWithACommaWhole() {
        UsePhrases usePhrases = new UsePhrases(Set.of("research and development", "Aerospace and defense"));

        assertThat(usePhrases.of("Atomic clocks, data network syncing, and research and development."))
                .containsExactly("Atomic clocks", "data network syncing", "research and development");
        assertThat(usePhrases.of("Aerospace and defense.")).containsExactly("Aerospace and defense");
        assertThat(usePhrases.of("Metallurgy and nuclear.")).containsExactly("Metallurgy", "nuclear");
    }

    @Test
    void mapsTwoNamesToOneApplication() {
        Drafts drafts = drafts(
                List.of("Cerium,Autocatalysts,60%,C20 - Chemicals,1"),
                List.of(
                        "MCS2026,Cerium,\"Catalytic converters, ceramics, and glass.\",Included in the Rare Earths chapter."));

        assertThat(drafts.rows(Tables.APPLICATIONS))
                .extracting(ApplicationRow::name)
                .containsExactly("Autocatalysts", "Ceramics", "Glass");
        assertThat(drafts.rows(Tables.USES)).hasSize(4); // one of the Commission, three of the survey
    }

    private List<UseRow> uses(List<String> union, List<String> survey) {
        return drafts(union, survey).rows(Tables.USES);
    }

    private Drafts drafts(List<String> union, List<String> survey) {
        CurationInput curationInput = open(union, survey);
        Drafts drafts = new Drafts();
        new UsePart().curate(curationInput, drafts);
        assertThat(curationInput.faults()).isEmpty();
        return drafts;
    }

    private CurationInput open(List<String> union, List<String> survey) {
        write(
                EuropeanUses.FILE,
                Charset.forName("windows-1252"),
                "Material,Application,Share,NACE sector,VA in million \u20ac",
                union);
        write(
                "usgs-mcs-2025/industry_trends/MCS2025_T4_Critical_Minerals_End_Use.csv",
                StandardCharsets.UTF_8,
                "\uFEFFSource,Critical Mineral,Primary Applications,Category_Note",
                List.of());
        write(
                "usgs-mcs-2026/MCS2026_T6_Critical_Minerals_End_Use.csv",
                StandardCharsets.UTF_8,
                "\uFEFFSource,Critical_Mineral,Primary_Applications,Category_Note",
                survey);
        return CurationInput.open(folder, Path.of("import/rules"));
    }

    private void write(String name, Charset charset, String header, List<String> lines) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, header + "\n" + String.join("\n", lines) + "\n", charset);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
