package org.lodegraph.data.curate.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lodegraph.data.curate.CurationInput;

/** The traps of the IEA, the British Geological Survey and the World Bank. */
class OtherSurveysTest {

    private static final String BGS_HEADER =
            "country_trans,bgs_sub_commodity_trans,country_iso3_code,units,year,quantity,quantity_in_book_style,bgs_commodity_trans,concat_figure_notes_text";

    @TempDir
    private Path folder;

    @Test
    void dropsFootnotesAndProjectionsOfTheIea() {
        CurationInput curationInput = new Releases(folder)
                .with(
                        "iea-critical-minerals-2025/iea.json",
                        "{\"supply\":{\"Rare Earth Elements\":{\"refining\":{\"countries\":{",
                        "\"China\":{\"2024\":73.5,\"2030\":81.1},",
                        "\"Notes: Supply projections for the key energy transition minerals are built using the data for the pipeline of operating and announced mining and refining projects by country.\":{\"2024\":null},",
                        "\"Rest of world\":{\"2024\":2.5,\"2030\":5}},\"total\":{\"2024\":80.5,\"2030\":106}}}}}")
                .materials();

        List<Figure> figures = Releases.read(new IeaSupply(), curationInput);

        assertThat(curationInput.faults()).isEmpty();
        assertThat(figures)
                .extracting(Figure::id)
                .containsExactly(
                        "iea-2025.production.rare-earths.refining.CHN.2024.magnet-rare-earths",
                        "iea-2025.production.rare-earths.refining.OTHER.2024.magnet-rare-earths",
                        "iea-2025.production.rare-earths.refining.WORLD.2024.magnet-rare-earths");
        // 73.5 thousand tonnes
        assertThat(figures.get(0).printed().value()).isEqualTo(73_500);
    }

    @Test
    void neverChoosesAFormOfLithiumSoThatFormsAreNeverAdded() {
        List<Figure> figures = bgs(
                "lithium",
                "Chile,Carbonate,CHL,tonnes (metric),2023-01-01 00:00:00,220256,220256,lithium minerals,",
                "Chile,Lithium minerals (Carbonate -Li content),CHL,tonnes (metric),2023-01-01 00:00:00,41408,41408,lithium minerals,",
                "Chile,Lithium minerals (hydroxide),CHL,tonnes (metric),2023-01-01 00:00:00,23071,23071,lithium minerals,");

        assertThat(figures).hasSize(3).allMatch(figure -> figure.form() != null);
        assertThat(Choice.among(figures, new ImportForms(Map.of()))).isEmpty();
        assertThat(figures).extracting(Figure::unitBasis).containsExactly("gross", "contained", "gross");
    }

    @Test
    void readsTheStageFromTheCommodityAndTheCountryFromItsName() {
        List<Figure> figures = bgs(
                "cobalt",
                "\"Congo, Democratic Republic\",,COD,tonnes (metal content),2023-01-01 00:00:00,150000,150000,\"cobalt, mine\",Estimates.",
                "Norway,,NOR,tonnes (metric),2023-01-01 00:00:00,3464,3464,\"cobalt, refined\",",
                "Kosovo,,1A0,tonnes (metric),2023-01-01 00:00:00,500,500,\"cobalt, refined\",",
                "Zambia,,ZMB,tonnes (metric),2023-01-01 00:00:00,0,-----,\"cobalt, refined\",",
                "Canada,,CAN,tonnes (metric),2018-01-01 00:00:00,1,1,\"cobalt, refined\",");

        assertThat(figures)
                .extracting(Figure::id)
                .containsExactly(
                        "bgs-2023.production.cobalt.extraction.COD.2023",
                        "bgs-2023.production.cobalt.refining.NOR.2023",
                        "bgs-2023.production.cobalt.refining.XKX.2023",
                        "bgs-2023.production.cobalt.refining.ZMB.2023");
        assertThat(figures.get(3).printed())
                .isEqualTo(new PrintedFigure(null, null, null, PrintedFigure.NONE, "-----"));
    }

    @Test
    void givesDrCongoItsGovernance() {
        CurationInput curationInput = new Releases(folder)
                .with(
                        "worldbank-wgi/wgi_2010_latest.csv",
                        "iso3,countryname,year,indicator,estimate",
                        "ZAR,\"Congo, Dem. Rep.\",2023,rl,-1.7",
                        "ANT,Netherlands Antilles (former),2023,rl,..",
                        "NAM,Namibia,2022,rl,0.3")
                .materials();

        List<Figure> figures = Releases.read(new Governance(), curationInput);

        assertThat(curationInput.faults()).isEmpty();
        assertThat(figures)
                .extracting(Figure::id)
                .containsExactly("wgi-2023.governance.none.none.COD.2023.rule-of-law");
        assertThat(figures.get(0).printed().value()).isEqualTo(-1.7);
    }

    private List<Figure> bgs(String group, String... lines) {
        Releases releases = new Releases(folder);
        for (String other : List.of(
                "REs",
                "antimony",
                "cobalt",
                "copper",
                "ferroalloys",
                "gallium",
                "germanium",
                "graphite",
                "lithium",
                "magnesium",
                "manganese",
                "nickel",
                "platinum",
                "tungsten")) {
            releases.with("bgs-wms/BGS_" + other + "_production.csv", BGS_HEADER);
        }
        String[] all = new String[lines.length + 1];
        all[0] = BGS_HEADER;
        System.arraycopy(lines, 0, all, 1, lines.length);
        CurationInput curationInput =
                releases.with("bgs-wms/BGS_" + group + "_production.csv", all).materials();
        List<Figure> figures = Releases.read(new BgsProduction(), curationInput);
        assertThat(curationInput.faults()).isEmpty();
        return figures;
    }
}
