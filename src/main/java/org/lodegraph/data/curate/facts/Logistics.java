package org.lodegraph.data.curate.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lodegraph.data.curate.CurationInput;
import org.lodegraph.data.curate.ReleaseLine;
import org.lodegraph.data.table.ObservationRow.Scope;
import org.lodegraph.model.Basis;
import org.lodegraph.model.Iso3;

/**
 * Reads the Logistics Performance Index of 2023: the overall score and its six dimensions for each country, from 1
 * (weak) to 5 (strong). Countries are given by name.
 */
final class Logistics implements FactReader {

    private static final String TABLE = "lpi_2023.csv";
    private static final int YEAR = 2023;
    private static final Map<String, String> DIMENSIONS = new TreeMap<>(Map.of(
            "LPI Score", "overall",
            "Customs Score", "customs",
            "Infrastructure Score", "infrastructure",
            "International Shipments Score", "international-shipments",
            "Logistics Competence and Quality Score", "competence-and-quality",
            "Timeliness Score", "timeliness",
            "Tracking and Tracing Score", "tracking-and-tracing"));

    @Override
    public List<Figure> read(CurationInput curationInput, Rules rules) {
        List<Figure> figures = new ArrayList<>();
        List<String> columns = new ArrayList<>(DIMENSIONS.keySet());
        columns.add("Economy");
        curationInput.each(curationInput.lines("worldbank-lpi/" + TABLE, columns.toArray(String[]::new)), line -> {
            Iso3 country = curationInput.countries().country(line.cell("Economy"));
            DIMENSIONS.forEach((column, dimension) -> figures.add(figure(line, country, column, dimension)));
        });
        return figures;
    }

    private static Figure figure(ReleaseLine line, Iso3 country, String column, String dimension) {
        return new Figure(
                FactSources.LPI,
                new Figure.About("logistics", null, null, Scope.COUNTRY, country, YEAR),
                dimension,
                PrintedFigure.amount(line.cell(column), 1),
                "score",
                null,
                Basis.REPORTED,
                null,
                null,
                null,
                FactSources.of(FactSources.LPI, TABLE, line.row()));
    }
}
