package org.lodegraph.data.curate.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodegraph.data.curate.Cell;
import org.lodegraph.data.curate.CountryMeaning;
import org.lodegraph.data.curate.CurationInput;
import org.lodegraph.data.curate.ReleaseLine;
import org.lodegraph.data.table.ObservationRow.Scope;
import org.lodegraph.model.Basis;

/**
 * Reads the Worldwide Governance Indicators of 2023: six dimensions of a country, each an estimate from about -2.5
 * (weak) to 2.5 (strong).
 *
 * <p>World Bank codes that differ from ISO are mapped by the table of names (ZAR is DR Congo). Former states and cells
 * without an estimate are left out.
 */
final class Governance implements FactReader {

    private static final String TABLE = "wgi_2010_latest.csv";
    private static final String YEAR = "2023";
    private static final Map<String, String> DIMENSIONS = Map.of(
            "va", "voice-and-accountability",
            "pv", "political-stability",
            "ge", "government-effectiveness",
            "rq", "regulatory-quality",
            "rl", "rule-of-law",
            "cc", "control-of-corruption");

    @Override
    public List<Figure> read(CurationInput curationInput, Rules rules) {
        List<Figure> figures = new ArrayList<>();
        List<ReleaseLine> lines =
                curationInput.lines("worldbank-wgi/" + TABLE, "iso3", "year", "indicator", "estimate").stream()
                        .filter(line -> line.text("year").equals(YEAR))
                        .toList();
        curationInput.each(lines, line -> {
            Figure figure = figure(curationInput, line);
            if (figure != null) {
                figures.add(figure);
            }
        });
        return figures;
    }

    private static @Nullable Figure figure(CurationInput curationInput, ReleaseLine line) {
        CountryMeaning place = curationInput.countries().place(line.cell("iso3"));
        Cell estimate = line.cell("estimate");
        if (place.kind() == CountryMeaning.Kind.FORMER
                || estimate.isEmpty()
                || estimate.text().equals("..")) {
            return null;
        }
        return new Figure(
                FactSources.WGI,
                new Figure.About(
                        "governance",
                        null,
                        null,
                        Scope.COUNTRY,
                        curationInput.countries().country(line.cell("iso3")),
                        Integer.parseInt(YEAR)),
                dimension(line.cell("indicator")),
                new PrintedFigure(number(estimate), null, null, null, estimate.text()),
                "estimate",
                null,
                Basis.REPORTED,
                null,
                null,
                null,
                FactSources.of(FactSources.WGI, TABLE, line.row()));
    }

    private static String dimension(Cell cell) {
        String dimension = DIMENSIONS.get(cell.text());
        if (dimension == null) {
            throw cell.faulty("indicator", String.join(", ", DIMENSIONS.keySet()));
        }
        return dimension;
    }

    private static double number(Cell cell) {
        try {
            return Double.parseDouble(cell.text());
        } catch (NumberFormatException e) {
            throw cell.faulty("estimate", "a number");
        }
    }
}
