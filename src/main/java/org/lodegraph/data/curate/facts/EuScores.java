package org.lodegraph.data.curate.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodegraph.data.curate.Cell;
import org.lodegraph.data.curate.CurationInput;
import org.lodegraph.data.curate.NamedMineral;
import org.lodegraph.data.curate.ReleaseLine;
import org.lodegraph.data.curate.RuleCells;
import org.lodegraph.data.table.ObservationRow.Scope;
import org.lodegraph.model.Basis;

/**
 * Reads the EU's criticality scores: the results of 2023 ({@link EuResults}) and the series from 2011 to 2023.
 *
 * <p>The series has supply risk and economic importance of all five assessments. Two extractions of the report of 2023
 * exist. Both are kept and the results are chosen; where the series differs (aluminium, silicon metal), its note says
 * so. A dash means that the material was not assessed in that year, and gives no figure.
 */
final class EuScores implements FactReader {

    /** The form of a figure from the series. */
    static final String SERIES = "series 2011 to 2023";

    private static final String TABLE = "dimension_CRMsOverTime.csv";

    @Override
    public List<Figure> read(CurationInput curationInput, Rules rules) {
        List<Figure> results = EuResults.figures(curationInput);
        List<Figure> all = new ArrayList<>(results);
        curationInput.each(curationInput.lines("eu-crm-2023/" + TABLE, "Material", "Year", "SR", "EI"), line -> {
            NamedMineral named = curationInput
                    .minerals()
                    .find("eu-crm", line.cell("Material"))
                    .orElse(null);
            if (named != null) {
                score(line, named, "supply-risk", line.cell("SR"), results).ifPresent(figure -> add(figure, all));
                score(line, named, "economic-importance", line.cell("EI"), results)
                        .ifPresent(figure -> add(figure, all));
            }
        });
        return all;
    }

    private static void add(Figure figure, List<Figure> all) {
        if (all.stream().noneMatch(other -> other.id().equals(figure.id()))) {
            all.add(figure);
        }
    }

    /** {@return the score of a cell; empty if the material was not assessed} */
    private static Optional<Figure> score(
            ReleaseLine line, NamedMineral named, String kind, Cell cell, List<Figure> results) {
        if (cell.text().equals("-")) {
            return Optional.empty();
        }
        int year = RuleCells.wholeNumber(line.cell("Year"));
        Figure.About about = new Figure.About(kind, named.mineral(), null, Scope.WORLD, null, year);
        PrintedFigure printed = PrintedFigure.amount(cell, 1);
        return Optional.of(new Figure(
                FactSources.EU,
                about,
                Notes.join(named.form(), SERIES),
                printed,
                "index",
                null,
                Basis.REPORTED,
                Notes.join("of the European Union", difference(about, named.form(), printed, results)),
                null,
                null,
                FactSources.of(FactSources.EU, TABLE, line.row())));
    }

    private static @Nullable String difference(
            Figure.About about, @Nullable String form, PrintedFigure printed, List<Figure> results) {
        return results.stream()
                .filter(result -> result.about().equals(about)
                        && String.valueOf(form).equals(String.valueOf(result.form()))
                        && !String.valueOf(printed.value())
                                .equals(String.valueOf(result.printed().value())))
                .map(result -> "the results of the same report, which are chosen, have "
                        + result.printed().raw())
                .findFirst()
                .orElse(null);
    }
}
