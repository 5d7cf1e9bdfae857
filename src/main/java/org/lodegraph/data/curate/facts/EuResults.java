package org.lodegraph.data.curate.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lodegraph.data.curate.Cell;
import org.lodegraph.data.curate.CurationInput;
import org.lodegraph.data.curate.NamedMineral;
import org.lodegraph.data.curate.ReleaseLine;
import org.lodegraph.data.table.ObservationRow.Scope;
import org.lodegraph.model.Basis;
import org.lodegraph.model.Stage;

/**
 * Reads the results of the EU's assessment of 2023, one material a line.
 *
 * <p>They are supply risk (0 and up; critical from 1), economic importance (0 to 10), the EU's import reliance and the
 * end-of-life recycling input rate (percent), and the two substitution indexes (0 to 1; 1: no substitute). For each
 * stage they also state the supply from which the risk was computed: the world's (GSonly), the EU's own (EUonly, EU),
 * or both (GS+EU).
 *
 * <p>The EU is no country, so its figures have scope world, each kind with its own name. In five rows the supply risk
 * of the primary stage is one column to the right, in place of a word. One figure is printed as a percentage (281% for
 * 2.81). A duplicate row is read once.
 */
final class EuResults {

    static final String TABLE = "eureport_results.csv";
    static final int YEAR = 2023;

    private static final int LAST_YEAR_OF_AVERAGE = 2020;
    private static final double HUNDREDTH = 0.01;

    private EuResults() {}

    private record Column(
            String kind, @Nullable Stage stage, @Nullable String form, String name, String unit, int year) {}

    private static final List<Column> COLUMNS = List.of(
            new Column("supply-risk", null, null, "supply_risk", "index", YEAR),
            new Column("supply-risk", Stage.EXTRACTION, null, "supply_risk_primary", "index", YEAR),
            new Column("supply-risk", Stage.REFINING, null, "supply_risk_refined", "index", YEAR),
            new Column("economic-importance", null, null, "economic_importance", "index", YEAR),
            new Column("substitution-index", null, "economic importance", "si_ei", "index", YEAR),
            new Column("substitution-index", null, "supply risk", "si_sr", "index", YEAR),
            new Column(
                    "eu-import-reliance",
                    Stage.EXTRACTION,
                    null,
                    "import_reliance_primary",
                    "percent",
                    LAST_YEAR_OF_AVERAGE),
            new Column(
                    "eu-import-reliance",
                    Stage.REFINING,
                    null,
                    "import_reliance_refined",
                    "percent",
                    LAST_YEAR_OF_AVERAGE),
            new Column("eol-recycling-input-rate", null, null, "end_of_life", "percent", LAST_YEAR_OF_AVERAGE));

    private static final List<Column> USED = List.of(
            new Column("eu-supply-used", Stage.EXTRACTION, null, "eu_used_supply_primary", "words", YEAR),
            new Column("eu-supply-used", Stage.REFINING, null, "eu_used_supply_refined", "words", YEAR));

    private static final Pattern SUPPLY = Pattern.compile("GS\\+EU|GSonly|EUonly|EU");

    static List<Figure> figures(CurationInput curationInput) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        String[] columns = COLUMNS.stream().map(Column::name).toArray(String[]::new);
        curationInput.each(curationInput.lines("eu-crm-2023/" + TABLE, columns), line -> {
            NamedMineral named = curationInput
                    .minerals()
                    .find("eu-crm", line.cell("material_name"))
                    .orElse(null);
            if (named != null) {
                COLUMNS.forEach(column -> add(line, named, column, figures));
                USED.forEach(column -> addUsed(line, named, column, figures));
            }
        });
        return List.copyOf(figures.values());
    }

    private static void add(ReleaseLine line, NamedMineral named, Column column, Map<String, Figure> figures) {
        Cell shifted = line.cell("eu_used_supply_refined");
        boolean moved = column.name.equals("supply_risk_primary")
                && line.text(column.name).isEmpty()
                && shifted.text().matches("[\\d.]+");
        Cell cell = moved ? shifted : line.cell(column.name);
        if (cell.isEmpty()) {
            return;
        }
        Figure figure = figure(line, named, column, cell, moved);
        Figure before = figures.putIfAbsent(figure.id(), figure);
        if (before != null && !before.printed().equals(figure.printed())) {
            throw cell.faulty(
                    column.kind,
                    before.printed().raw() + ", as row " + before.provenance().row() + " has it for the same material");
        }
    }

    /** Reads a word; a number in this column is the supply risk of the primary stage, one column too far right. */
    private static void addUsed(ReleaseLine line, NamedMineral named, Column column, Map<String, Figure> figures) {
        Cell cell = line.cell(column.name);
        if (SUPPLY.matcher(cell.text()).matches()) {
            Figure figure =
                    figure(line, named, column, PrintedFigure.absent(PrintedFigure.IN_WORDS, cell.text()), null);
            figures.putIfAbsent(figure.id(), figure);
        }
    }

    private static Figure figure(ReleaseLine line, NamedMineral named, Column column, Cell cell, boolean moved) {
        boolean percent = cell.text().endsWith("%") && column.unit.equals("index");
        PrintedFigure printed = PrintedFigure.amount(
                        cell.with(cell.text().replaceFirst("%$", "")), percent ? HUNDREDTH : 1)
                .as(cell.text());
        String read = moved
                ? "printed one column to the right"
                : percent ? "printed as a percentage; read as a hundredth of it" : null;
        return figure(line, named, column, printed, read);
    }

    private static Figure figure(
            ReleaseLine line, NamedMineral named, Column column, PrintedFigure printed, @Nullable String read) {
        String period = column.year == YEAR ? null : EuSupplyShares.PERIOD;
        return new Figure(
                FactSources.EU,
                new Figure.About(column.kind, named.mineral(), column.stage, Scope.WORLD, null, column.year),
                Notes.join(named.form(), column.form),
                printed,
                column.unit,
                null,
                Basis.REPORTED,
                Notes.join("of the European Union", Notes.join(period, read)),
                null,
                null,
                FactSources.of(FactSources.EU, TABLE, line.row()));
    }
}
