package org.lodegraph.data.curate.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lodegraph.data.curate.CurationInput;
import org.lodegraph.data.table.ObservationRow.Scope;

/** The traps of the EU's supply shares. */
class EuSupplySharesTest {

    private static final String WORLD = "eu-crm-2023/fact_GlobalSupplyShares&t.csv";
    private static final String UNION = "eu-crm-2023/fact_EUSupplyShares&t.csv";

    @TempDir
    private Path folder;

    @Test
    void readsEveryCountryThatTheWindowsFileSpellsInItsOwnWay() {
        List<Figure> figures = world(
                "Boron,P,Türkiye,40%,1.0",
                "Boron,E,Turkyie,50%,1.0",
                "Boron,P,Brasilia,10%,1.0",
                "Boron,P,\"Korea, South\",20%,0.8",
                "Boron,P,\"Congo, D.R.\",30%,1.0",
                "Natural cork,E,Portugal,50%,0.8");

        assertThat(figures)
                .filteredOn(figure -> figure.about().scope() == Scope.COUNTRY)
                .extracting(figure -> Objects.toString(figure.about().iso3()))
                .containsExactly("TUR", "TUR", "BRA", "KOR", "COD");
    }

    @Test
    void keepsTheAverageUnderItsLastYearAndNotesIt() {
        Figure figure = world("Tin,P,China,100%,1.1").get(0);

        assertThat(figure.id()).isEqualTo("eu-crm-2023.production.tin.refining.CHN.2020");
        assertThat(figure.note()).isEqualTo("average of 2016 to 2020; trade variable 1.1");
        assertThat(figure.unit()).isEqualTo("percent");
        assertThat(figure.unitBasis()).isNull();
    }

    @Test
    void keepsTheInterval() {
        assertThat(world("Lead,P,Austria,<0.1%,0.8").get(0).printed())
                .isEqualTo(new PrintedFigure(null, 0.0, 0.1, null, "<0.1%"));
    }

    /** 100 - (61.5 + 25) = 13.5: without the rest China would have 71.1 percent of the rows. */
    @Test
    void keepsTheRestOfThePrintedSharesAsOtherCountries() {
        List<Figure> figures =
                world("Vanadium,P,China,61.5%,1.0", "Vanadium,P,Russia,25%,1.0", "Tin,P,China,99.7%,1.0");

        Figure rest = Releases.get(figures, "eu-crm-2023.production.vanadium.refining.OTHER.2020");
        assertThat(rest.printed().value()).isEqualTo(13.5);
        assertThat(Releases.find(figures, "eu-crm-2023.production.tin.refining.OTHER.2020"))
                .isEmpty();
    }

    @Test
    void readsAShareWithoutItsSignAndNotesIt() {
        CurationInput curationInput = new Releases(folder)
                .with(
                        UNION,
                        EuSupplyShares.CHARSET,
                        "Material,Stage,Country,Share,t",
                        "Silicon metal,P,Germany,6,0.8",
                        "Silicon metal,P,Brasil,20%,1.0")
                .materials();

        List<Figure> figures = Releases.read(EuSupplyShares.OF_THE_UNION, curationInput);

        assertThat(curationInput.faults()).isEmpty();
        assertThat(figures)
                .extracting(Figure::id)
                .containsExactly(
                        "eu-crm-2023.eu-supply-share.silicon.refining.DEU.2020",
                        "eu-crm-2023.eu-supply-share.silicon.refining.BRA.2020");
        assertThat(figures.get(0).printed().value()).isEqualTo(6);
        assertThat(figures.get(0).note()).contains("without a percent sign");
    }

    @Test
    void reportsACountryListedTwice() {
        CurationInput curationInput =
                materials("Boron,P,Türkiye,40%,1.0", "Boron,P,Turkyie,40%,1.0", "Boron,P,Chile,10%,1.0");

        Releases.read(EuSupplyShares.OF_THE_WORLD, curationInput);

        assertThat(curationInput.faults())
                .singleElement()
                .asString()
                .contains("fact_GlobalSupplyShares&t.csv:3:Country")
                .contains("row 2 has it as well");
    }

    @Test
    void choosesTheAverageOnlyWhereNoSurveyHasATableOfTheStage() {
        List<Figure> figures = new ArrayList<>(world("Copper,P,China,40%,1.0", "Tin,P,China,50%,1.0"));
        Figure copper = figures.get(0);
        figures.add(new Figure(
                FactSources.MCS_2026,
                new Figure.About(
                        "production",
                        copper.about().mineral(),
                        copper.about().stage(),
                        Scope.COUNTRY,
                        copper.about().iso3(),
                        2024),
                null,
                PrintedFigure.of(12_000_000),
                "t",
                "contained",
                copper.basis(),
                null,
                null,
                null,
                FactSources.of(FactSources.MCS_2026, "table", "1")));

        assertThat(Choice.among(figures, new ImportForms(Map.of())))
                .extracting(Figure::id)
                .containsExactlyInAnyOrder(
                        "usgs-mcs-2026.production.copper.refining.CHN.2024",
                        "eu-crm-2023.production.tin.refining.CHN.2020",
                        "eu-crm-2023.production.tin.refining.OTHER.2020");
    }

    private List<Figure> world(String... lines) {
        CurationInput curationInput = materials(lines);
        List<Figure> figures = Releases.read(EuSupplyShares.OF_THE_WORLD, curationInput);
        assertThat(curationInput.faults()).isEmpty();
        return figures;
    }

    private CurationInput materials(String... lines) {
        String[] all = new String[lines.length + 1];
        all[0] = "Material,Stage,Country,Share,t";
        System.arraycopy(lines, 0, all, 1, lines.length);
        return new Releases(folder).with(WORLD, EuSupplyShares.CHARSET, all).materials();
    }
}
