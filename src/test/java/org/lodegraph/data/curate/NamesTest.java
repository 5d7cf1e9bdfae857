package org.lodegraph.data.curate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Stage;

/** Reads the committed tables of names with spellings that once failed. */
class NamesTest {

    private static final Path RULES = Path.of("import/rules");

    private final CountryNames countries = CountryNames.read(RULES);
    private final MineralNames minerals = MineralNames.read(RULES);

    @Test
    void readsTheSpellingsOfTheGeologicalSurveys() {
        assertThat(iso3("Burma")).isEqualTo("MMR");
        assertThat(iso3("Congo (Kinshasa)")).isEqualTo("COD");
        assertThat(iso3("Korea, Republic of")).isEqualTo("KOR");
        assertThat(iso3("Republic of Korea")).isEqualTo("KOR");
        assertThat(iso3("Cote d'Ivoire")).isEqualTo("CIV");
        assertThat(iso3("The Bahamas")).isEqualTo("BHS");
        assertThat(iso3("Turkyie")).isEqualTo("TUR");
        assertThat(iso3("Brasilia")).isEqualTo("BRA");
        assertThat(iso3("Russia ")).isEqualTo("RUS");
        assertThat(iso3("United\u00A0States (extracted from natural gas)")).isEqualTo("USA");
    }

    @Test
    void tellsNamesFromCodesAndFromPartsOfFigures() {
        assertThat(countries.spellings())
                .containsEntry("Burma", new Iso3("MMR"))
                .containsEntry("Korea, Republic of", new Iso3("KOR"))
                .containsEntry("Congo (Kinshasa)", new Iso3("COD"))
                .doesNotContainKeys("842", "S19", "KOR", "Turkey, refined borates", "Peru (exports)", "China3");
    }

    @Test
    void readsNaAsNamibia() {
        assertThat(iso3("NA")).isEqualTo("NAM");
    }

    @Test
    void readsTheNumbersOfComtradeThatDifferFromIso() {
        assertThat(iso3("842")).isEqualTo("USA");
        assertThat(iso3("251")).isEqualTo("FRA");
        assertThat(iso3("699")).isEqualTo("IND");
        assertThat(iso3("757")).isEqualTo("CHE");
        assertThat(iso3("579")).isEqualTo("NOR");
        assertThat(iso3("490")).isEqualTo("TWN");
        assertThat(iso3("S19")).isEqualTo("TWN");
        assertThat(iso3("008")).isEqualTo("ALB");
    }

    @Test
    void readsTheCodesOfTheWorldBankThatDifferFromIso() {
        assertThat(iso3("ZAR")).isEqualTo("COD");
        assertThat(iso3("ROM")).isEqualTo("ROU");
        assertThat(iso3("ADO")).isEqualTo("AND");
        assertThat(iso3("KSV")).isEqualTo("XKX");
        assertThat(iso3("TMP")).isEqualTo("TLS");
        assertThat(iso3("WBG")).isEqualTo("PSE");
    }

    @Test
    void neverReadsATotalOrAGroupAsACountry() {
        assertThat(kind("World total (rounded) 10")).isEqualTo(CountryMeaning.Kind.WORLD);
        assertThat(kind("Other Countries")).isEqualTo(CountryMeaning.Kind.OTHER);
        assertThat(kind("Rest of world")).isEqualTo(CountryMeaning.Kind.OTHER);
        assertThat(kind("United States and Canada")).isEqualTo(CountryMeaning.Kind.GROUP);
        assertThat(kind("0")).isEqualTo(CountryMeaning.Kind.WORLD);
        assertThat(kind("W00")).isEqualTo(CountryMeaning.Kind.WORLD);
        assertThat(kind("97")).isEqualTo(CountryMeaning.Kind.GROUP);
        assertThat(kind("EUR")).isEqualTo(CountryMeaning.Kind.GROUP);
        assertThat(kind("975")).isEqualTo(CountryMeaning.Kind.GROUP);
        assertThat(kind("R4")).isEqualTo(CountryMeaning.Kind.GROUP);
    }

    @Test
    void reportsThePlaceOfAnUnknownSpelling() {
        Cell cell = new Cell("world.csv", 7, "COUNTRY", "Atlantis");

        assertThatThrownBy(() -> countries.country(cell))
                .hasMessage(
                        "world.csv:7:COUNTRY: country, found 'Atlantis', expected a name in rules/country_names.csv");
    }

    @Test
    void readsTheMisspeltNameOfGermanium() {
        NamedMineral germanium = minerals.mineral("usgs", new Cell("world.csv", 2, "COMMODITY", "Gemanium"));

        assertThat(germanium).isEqualTo(new NamedMineral(new MineralId("germanium"), Stage.REFINING, null));
    }

    @Test
    void readsBauxiteAsTheExtractionOfAluminium() {
        NamedMineral bauxite = minerals.mineral("usgs", new Cell("fig2.csv", 2, "Commodity", "BAUXITE"));

        assertThat(bauxite).isEqualTo(new NamedMineral(new MineralId("aluminium"), Stage.EXTRACTION, "bauxite"));
    }

    @Test
    void leavesOutNamesThatAreNoMineral() {
        assertThat(minerals.find("eu-crm", new Cell("eu.csv", 2, "Material", "Natural cork")))
                .isEmpty();
    }

    @Test
    void refusesANameWithTwoMeanings() {
        assertThatThrownBy(() -> minerals.mineral("usgs", new Cell("a.csv", 2, "COMMODITY", "Sand")))
                .isInstanceOf(FaultyCellException.class)
                .hasMessageContaining("expected one meaning");
    }

    private String iso3(String text) {
        return countries.find(text).map(CountryMeaning::iso3).map(Iso3::value).orElse("unknown");
    }

    private CountryMeaning.Kind kind(String text) {
        return countries.find(text).orElseThrow().kind();
    }
}
