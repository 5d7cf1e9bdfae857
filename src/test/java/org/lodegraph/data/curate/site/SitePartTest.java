package org.lodegraph.data.curate.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lodegraph.data.curate.CurationInput;
import org.lodegraph.data.curate.Drafts;
import org.lodegraph.data.table.MineralRow;
import org.lodegraph.data.table.ObservationRow;
import org.lodegraph.data.table.Provenance;
import org.lodegraph.data.table.SiteRow;
import org.lodegraph.data.table.Tables;
import org.lodegraph.model.Basis;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.OperationId;
import org.lodegraph.model.RecordId;
import org.lodegraph.model.SourceId;
import org.lodegraph.model.Stage;

/** Sites from a small file with the layout of the dataset, with the project's rules. */
class SitePartTest {

    private static final Provenance PROVENANCE = new Provenance(new SourceId("x"), "x", "x", "1");
    private static final String HEADER = String.join(",", SiteLines.COLUMNS);

    @TempDir
    Path folder;

    private final Drafts drafts = new Drafts();

    @BeforeEach
    void putOperations() {
        drafts.put(
                Tables.OBSERVATIONS,
                List.of(
                        output("copper", Stage.EXTRACTION, "CHL"),
                        output("copper", Stage.REFINING, "CHL"),
                        output("copper", Stage.EXTRACTION, "CIV"),
                        output("aluminium", Stage.INTERMEDIATE, "BRA"),
                        output("aluminium", Stage.REFINING, "BRA"),
                        output("rare-earths", Stage.EXTRACTION, "TUR")));
        drafts.put(
                Tables.MINERALS,
                List.of(new MineralRow(
                        new MineralId("neodymium"),
                        "Neodymium",
                        List.of("Nd"),
                        "rare-earth",
                        new MineralId("rare-earths"),
                        "oxide",
                        PROVENANCE)));
    }

    @Test
    void matchesEachProductOfASiteByItsFacilities() {
        SiteRow site = site("Mine;Smelter,Chile,copper,molybdenum,thermal coal");

        assertThat(site.kind()).isEqualTo("mine+smelter");
        assertThat(site.operations()).containsExactly("copper/extraction", "copper/refining");
        assertThat(site.operationIds()).contains(new OperationId("copper/refining/CHL"));
        assertThat(site.minerals()).containsExactly("copper", "molybdenum");
        // molybdenum has no operation in the drafts above; the table of names leaves thermal coal out
        assertThat(site.unmatched())
                .containsExactly(
                        "molybdenum/extraction=no-operation",
                        "molybdenum/refining=no-operation",
                        "thermal coal=left-out");
    }

    @Test
    void readsARefineryOfAluminaAsTheIntermediateStage() {
        assertThat(site("Smelter;Refinery,Brazil,alumina,aluminium,").operations())
                .containsExactly("aluminium/intermediate", "aluminium/refining");
    }

    @Test
    void keepsAPlantOfUnknownStage() {
        SiteRow plant = site("Plant,Chile,copper,,");

        assertThat(plant.operations()).isEmpty();
        assertThat(plant.unmatched()).containsExactly("copper=no-stage");
    }

    @Test
    void knowsTheCountriesThatOtherTablesSpellOtherwise() {
        assertThat(site("Mine,Côte d'Ivoire,copper,,").iso3()).isEqualTo(new Iso3("CIV"));
        assertThat(site("Mine,Turkey,copper,,").iso3()).isEqualTo(new Iso3("TUR"));
    }

    @Test
    void correctsTheCountryToThatOfTheCoordinates() {
        // Pilgangoora in Western Australia is listed under New Caledonia; any other name is read as printed
        String rest = ",High,Pilgangoora,,-21.06,118.9,Mine,";
        assertThat(rows("ICMM06235" + rest + "New Caledonia,lithium,,").get(0).iso3())
                .isEqualTo(new Iso3("AUS"));
        assertThat(rows("ICMM06235" + rest + "Chile,lithium,,").get(0).iso3()).isEqualTo(new Iso3("CHL"));
    }

    @Test
    void matchesARareEarthToItsGroupIfOnlyThatIsCounted() {
        assertThat(site("Mine,Turkey,neodymium,,").operations()).containsExactly("rare-earths/extraction");
    }

    @Test
    void readsAMinusSignOfTypography() {
        List<SiteRow> rows = rows("M1,Very Low,Murchison,,\u221223.8901,30.6952,Mine,Chile,copper,,");

        assertThat(rows.get(0).latitude()).isEqualTo(-23.8901);
        assertThat(rows.get(0).confidence()).isEqualTo("very-low");
    }

    @Test
    void repairsCharactersThatWereEncodedTwice() {
        SiteRow row = rows("M1,High,PyhÃ¤salmi,PyhÃ¤salmi;Pyhasalmi;Rössing,1,2,Mine,Chile,copper,,")
                .get(0);

        assertThat(row.name()).isEqualTo("Pyhäsalmi");
        assertThat(row.otherNames()).containsExactly("Pyhasalmi", "Rössing"); // its own name is not another name
    }

    @Test
    void reportsTheCellOfInvalidCoordinates() {
        CurationInput curationInput =
                open("M1,High,Nowhere,,97.2,2,Mine,Chile,copper,,", "M2,High,X,,1,2,Quarry,Chile,copper,,");
        new SitePart().curate(curationInput, drafts);

        assertThat(curationInput.faults())
                .extracting(Object::toString)
                .containsExactly(
                        SitePart.FILE + ":2:latitude: value, found '97.2', expected degrees from -90 to 90",
                        SitePart.FILE
                                + ":3:primary_commodity: asset type, found 'quarry', expected a kind in rules/site_stages.csv");
    }

    private SiteRow site(String kindCountryAndCommodities) {
        return rows("M1,High,Name,,1,2," + kindCountryAndCommodities).get(0);
    }

    private List<SiteRow> rows(String... lines) {
        CurationInput curationInput = open(lines);
        new SitePart().curate(curationInput, drafts);
        assertThat(curationInput.faults()).isEmpty();
        return drafts.rows(Tables.SITES);
    }

    private CurationInput open(String... lines) {
        List<String> all = new ArrayList<>(List.of(HEADER));
        all.addAll(List.of(lines));
        try {
            Path file = folder.resolve(SitePart.FILE);
            Files.createDirectories(file.getParent());
            Files.writeString(file, String.join("\n", all) + "\n");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return CurationInput.open(folder, Path.of("import/rules"));
    }

    private static ObservationRow output(String mineral, Stage stage, String iso3) {
        return new ObservationRow(
                new RecordId(mineral + "." + stage.id() + "." + iso3),
                "production",
                new MineralId(mineral),
                stage,
                ObservationRow.Scope.COUNTRY,
                new Iso3(iso3),
                null,
                null,
                null,
                1.0,
                null,
                null,
                "t",
                "contained",
                2024,
                Basis.REPORTED,
                "1",
                null,
                true,
                PROVENANCE);
    }
}
