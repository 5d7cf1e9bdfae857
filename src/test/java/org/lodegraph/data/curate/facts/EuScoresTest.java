package org.lodegraph.data.curate.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lodegraph.data.curate.CurationInput;

/**
 * The traps of the EU's results of 2023: a shifted column, a wrong percentage, a duplicate row, two extractions that
 * differ.
 */
class EuScoresTest {

    private static final String HEADER =
            "material_name,supply_risk,economic_importance,eu_used_stage,eu_stages,eu_used_supply_primary,supply_risk_primary,eu_used_supply_refined,supply_risk_refined,si_ei,si_sr,import_reliance_primary,import_reliance_refined,end_of_life";

    @TempDir
    private Path folder;

    @Test
    void readsTheSupplyRiskThatStandsOneColumnToTheRight() {
        List<Figure> figures =
                scores(List.of("Coking coal,1.0,3.1,Extraction,E+P,GS+EU,,1.0,0.4,1.00,1.0,66,0,0"), List.of());

        assertThat(value(figures, "supply-risk.metallurgical-coal.extraction.WORLD.2023"))
                .isEqualTo(1.0);
        assertThat(value(figures, "supply-risk.metallurgical-coal.refining.WORLD.2023"))
                .isEqualTo(0.4);
        assertThat(Releases.get(figures, "eu-crm-2023.supply-risk.metallurgical-coal.extraction.WORLD.2023")
                        .note())
                .contains("one column to the right");
    }

    @Test
    void readsAPercentageThatIsAnIndexAsAHundredth() {
        List<Figure> figures =
                scores(List.of("LREE,3.7,5.9,Processing,E+P,GS+EU,281%,GS+EU,3.58,,,80,100,1"), List.of());

        assertThat(value(figures, "supply-risk.rare-earths.extraction.WORLD.2023.light"))
                .isEqualTo(2.81);
    }

    @Test
    void readsADuplicateRowOnceAndReportsOneThatDiffers() {
        String tungsten = "Tungsten,1.2,8.7,Processing,E+P,GS+EU,0.5,GS+EU,1.2,0.95,0.96,21,80,42";

        assertThat(scores(List.of(tungsten, tungsten), List.of())).hasSize(11); // nine numbers, two words

        CurationInput curationInput = materials(List.of(tungsten, tungsten.replace("8.7", "8.8")), List.of());
        Releases.read(new EuScores(), curationInput);
        assertThat(curationInput.faults())
                .singleElement()
                .asString()
                .contains("eureport_results.csv:3:economic_importance: economic-importance, found '8.8', expected 8.7");
    }

    @Test
    void keepsBothExtractionsChoosesTheResultsAndSaysWhereTheyDiffer() {
        List<Figure> figures = scores(
                List.of("Aluminium,1.2,5.8,Extraction,E+P,GS+EU,1.2,GS+EU,0.5,0.82,0.86,89,58,32"),
                List.of("Aluminium,2020,0.6,5.4", "Aluminium,2023,1.1,5.5", "Arsenic,2011,-,-"));

        Figure other = Releases.get(figures, "eu-crm-2023.supply-risk.aluminium.none.WORLD.2023.series-2011-to-2023");
        assertThat(other.printed().value()).isEqualTo(1.1);
        assertThat(other.note()).contains("which are chosen, have 1.2");
        assertThat(Choice.among(figures, new ImportForms(Map.of())))
                .extracting(Figure::id)
                .contains(
                        "eu-crm-2023.supply-risk.aluminium.none.WORLD.2023",
                        "eu-crm-2023.supply-risk.aluminium.none.WORLD.2020.series-2011-to-2023")
                .doesNotContain(other.id());
        assertThat(figures)
                .noneMatch(
                        figure -> "arsenic".equals(String.valueOf(figure.about().mineral())));
    }

    /** Average of the years 2016 to 2020: the study prints no year of its own. */
    @Test
    void keepsTheRelianceUnderTheLastYearOfItsAverage() {
        List<Figure> figures =
                scores(List.of("Tungsten,1.2,8.7,Processing,E+P,GS+EU,0.5,GS+EU,1.2,0.95,0.96,21,80,42"), List.of());

        assertThat(value(figures, "eu-import-reliance.tungsten.refining.WORLD.2020"))
                .isEqualTo(80);
        assertThat(value(figures, "eol-recycling-input-rate.tungsten.none.WORLD.2020"))
                .isEqualTo(42);
        assertThat(value(figures, "substitution-index.tungsten.none.WORLD.2023.supply-risk"))
                .isEqualTo(0.96);
    }

    @Test
    void readsTheSupplyFromWhichARiskWasComputed() {
        List<Figure> figures = scores(
                List.of(
                        "Cobalt,2.8,6.8,Extraction,E+P,GSonly,2.8,GS+EU,0.5,0.97,0.98,81,1,22",
                        "Coking coal,1.0,3.1,Extraction,E+P,GS+EU,,1.0,0.4,1.00,1.0,66,0,0"),
                List.of());

        assertThat(figures.stream().filter(figure -> figure.about().kind().equals("eu-supply-used")))
                .extracting(figure -> figure.stem() + " " + figure.printed().raw())
                .containsExactly(
                        "eu-crm-2023.eu-supply-used.cobalt.extraction.WORLD.2023 GSonly",
                        "eu-crm-2023.eu-supply-used.cobalt.refining.WORLD.2023 GS+EU",
                        "eu-crm-2023.eu-supply-used.metallurgical-coal.extraction.WORLD.2023 GS+EU"); // then the
        // shifted number
    }

    private static Double value(List<Figure> figures, String id) {
        return Objects.requireNonNull(
                Releases.get(figures, "eu-crm-2023." + id).printed().value());
    }

    private List<Figure> scores(List<String> results, List<String> series) {
        CurationInput curationInput = materials(results, series);
        List<Figure> figures = Releases.read(new EuScores(), curationInput);
        assertThat(curationInput.faults()).isEmpty();
        return figures;
    }

    private CurationInput materials(List<String> results, List<String> series) {
        return new Releases(folder)
                .with("eu-crm-2023/eureport_results.csv", lines(HEADER, results))
                .with("eu-crm-2023/dimension_CRMsOverTime.csv", lines("Material,Year,SR,EI", series))
                .materials();
    }

    private static String[] lines(String header, List<String> lines) {
        String[] all = new String[lines.size() + 1];
        all[0] = header;
        for (int i = 0; i < lines.size(); i++) {
            all[i + 1] = lines.get(i);
        }
        return all;
    }
}
