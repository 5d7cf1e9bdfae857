package org.lodegraph.data.curate.facts;

import java.util.ArrayList;
import java.util.List;
import org.lodegraph.data.curate.CurationInput;
import org.lodegraph.data.curate.ReleaseLine;
import org.lodegraph.data.curate.RuleCells;
import org.lodegraph.data.table.ObservationRow.Scope;
import org.lodegraph.model.Basis;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Stage;

/**
 * Reads the rare earths of the United States in Mineral Commodity Summaries 2025, 2020 to 2024.
 *
 * <p>The country is reliant on imports of compounds and metals, and a net exporter of concentrates: two stages with
 * opposite signs. (The columns are named {@code _t}, but have percents.)
 */
final class UsgsRareEarths2025 implements FactReader {

    private static final String FILE = "usgs-mcs-2025/salient_commodity/mcs2025-rareee_salient.csv";
    private static final String COMPOUNDS = "NIR_Compounds-Metals_t";
    private static final String CONCENTRATE = "NIR_Concentrate_t";

    @Override
    public List<Figure> read(CurationInput curationInput, Rules rules) {
        List<Figure> figures = new ArrayList<>();
        curationInput.each(curationInput.lines(FILE, "Year", COMPOUNDS, CONCENTRATE), line -> {
            figures.add(figure(line, COMPOUNDS, Stage.REFINING, "Salient statistics: compounds and metals"));
            figures.add(figure(line, CONCENTRATE, Stage.EXTRACTION, "Salient statistics: mineral concentrates"));
        });
        return figures;
    }

    private static Figure figure(ReleaseLine line, String column, Stage stage, String form) {
        int year = RuleCells.wholeNumber(line.cell("Year"));
        return new Figure(
                FactSources.MCS_2025,
                new Figure.About(
                        "net-import-reliance",
                        new MineralId("rare-earths"),
                        stage,
                        Scope.COUNTRY,
                        UsgsImportReliance.USA,
                        year),
                form,
                PrintedFigure.percent(line.cell(column)),
                "percent",
                null,
                year == 2024 ? Basis.ESTIMATED : Basis.REPORTED,
                null,
                null,
                null,
                FactSources.of(FactSources.MCS_2025, "mcs2025-rareee_salient.csv", line.row()));
    }
}
