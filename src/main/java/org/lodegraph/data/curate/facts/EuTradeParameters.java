package org.lodegraph.data.curate.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lodegraph.data.curate.CurationInput;
import org.lodegraph.data.curate.NamedMineral;
import org.lodegraph.data.curate.ReleaseLine;
import org.lodegraph.data.table.ObservationRow.Scope;
import org.lodegraph.model.Basis;
import org.lodegraph.model.Stage;

/**
 * Reads the trade parameters of the EU's assessment of 2023 for each material, country and stage.
 *
 * <p>A parameter is 0.8 for a partner by agreement and above 1 for a restriction on exports. It applies to the supply
 * of the world or of the EU. A country without a row has 1.
 */
final class EuTradeParameters implements FactReader {

    private static final String TABLE = "eureport_tradeparameters.csv";
    private static final Map<String, Stage> STAGES = Map.of("primary", Stage.EXTRACTION, "refined", Stage.REFINING);

    @Override
    public List<Figure> read(CurationInput curationInput, Rules rules) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        curationInput.each(
                curationInput.lines(
                        "eu-crm-2023/" + TABLE, "material_name", "country_name", "parameter", "category", "scope"),
                line -> curationInput
                        .minerals()
                        .find("eu-crm", line.cell("material_name"))
                        .map(named -> figure(curationInput, line, named))
                        .ifPresent(figure -> figures.putIfAbsent(figure.id(), figure)));
        return List.copyOf(figures.values());
    }

    private static Figure figure(CurationInput curationInput, ReleaseLine line, NamedMineral named) {
        Stage stage = STAGES.get(line.text("category"));
        if (stage == null) {
            throw line.cell("category").faulty("category", "primary or refined");
        }
        return new Figure(
                FactSources.EU,
                new Figure.About(
                        "trade-parameter",
                        named.mineral(),
                        stage,
                        Scope.COUNTRY,
                        curationInput.countries().country(line.cell("country_name")),
                        EuResults.YEAR),
                Notes.join(named.form(), "supply of the " + line.text("scope")),
                PrintedFigure.amount(line.cell("parameter"), 1),
                "index",
                null,
                Basis.REPORTED,
                null,
                null,
                null,
                FactSources.of(FactSources.EU, TABLE, line.row()));
    }
}
