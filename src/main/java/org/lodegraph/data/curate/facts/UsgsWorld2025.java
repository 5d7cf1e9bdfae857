package org.lodegraph.data.curate.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodegraph.data.curate.Cell;
import org.lodegraph.data.curate.CurationInput;
import org.lodegraph.data.curate.ReleaseLine;
import org.lodegraph.model.Basis;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Stage;

/**
 * Reads the world table of Mineral Commodity Summaries 2025: production of 2023 and 2024 (an estimate), capacity,
 * reserves.
 *
 * <p>A blank cell is withheld if the note begins with W, and not available if it says NA; without a note it is neither.
 * Series without any printed production (capacity tables) have no blank production rows. Reserves belong to the stage
 * of extraction.
 */
final class UsgsWorld2025 implements FactReader {

    private static final String FILE = "usgs-mcs-2025/world_data/MCS2025_World_Data.csv";
    private static final String TABLE = "MCS2025_World_Data.csv";
    private static final String EDITION = FactSources.MCS_2025;

    /** One column of figures. */
    private record Column(String kind, String name, int year, String notes) {}

    private static final List<Column> COLUMNS = List.of(
            new Column("production", "PROD_2023", 2023, "PROD_NOTES"),
            new Column("production", "PROD_EST_ 2024", 2024, "PROD_NOTES"),
            new Column("capacity", "CAP_2023", 2023, "CAP_NOTES"),
            new Column("capacity", "CAP_EST_ 2024", 2024, "CAP_NOTES"),
            new Column("reserves", "RESERVES_2024", 2024, "RESERVE_NOTES"));

    @Override
    public List<Figure> read(CurationInput curationInput, Rules rules) {
        List<ReleaseLine> lines = curationInput.lines(
                FILE,
                Stream.concat(
                                Stream.of("COMMODITY", "COUNTRY", "TYPE", "UNIT_MEAS"),
                                COLUMNS.stream().flatMap(column -> Stream.of(column.name, column.notes)))
                        .distinct()
                        .toArray(String[]::new));
        Set<String> printed = columnsWithFigures(lines);
        List<Figure> figures = new ArrayList<>();
        curationInput.each(lines, line -> {
            for (Column column : COLUMNS) {
                if (isFigure(line, column, printed)) {
                    Figure figure = figure(curationInput, rules, line, column);
                    if (figure != null) {
                        figures.add(figure);
                    }
                }
            }
        });
        return figures;
    }

    private static Set<String> columnsWithFigures(List<ReleaseLine> lines) {
        Set<String> printed = new HashSet<>();
        for (ReleaseLine line : lines) {
            for (Column column : COLUMNS) {
                if (!line.text(column.name).isEmpty()) {
                    printed.add(key(line, column));
                }
            }
        }
        return printed;
    }

    private static String key(ReleaseLine line, Column column) {
        return line.text("COMMODITY") + "|" + line.text("TYPE") + "|" + column.kind;
    }

    private static boolean isFigure(ReleaseLine line, Column column, Set<String> printed) {
        if (!line.text(column.name).isEmpty()) {
            return true;
        }
        if (column.kind.equals("production")) {
            return printed.contains(key(line, column)) || wordOf(line.text(column.notes)) != null;
        }
        return wordOf(line.text(column.notes)) != null && printed.contains(key(line, column));
    }

    private static @Nullable Figure figure(CurationInput curationInput, Rules rules, ReleaseLine line, Column column) {
        Places place = Places.of(curationInput.countries(), line.cell("COUNTRY"));
        Series.Meaning series =
                rules.series().of(EDITION, line.text("COMMODITY"), line.cell("TYPE"), line.text("COUNTRY"));
        if (column.kind.equals(series.leftOut())) {
            return null;
        }
        boolean reserves = column.kind.equals("reserves");
        Units.Unit unit = unit(rules, series, line, column.kind);
        MineralId mineral = reserves && series.reservesMineral() != null ? series.reservesMineral() : series.mineral();
        Stage stage = reserves ? Stage.EXTRACTION : series.stage();
        String form = reserves && series.reservesForm() != null ? series.reservesForm() : series.form();
        return new Figure(
                EDITION,
                new Figure.About(column.kind, mineral, stage, place.scope(), place.iso3(), column.year),
                form,
                printed(line, column, unit),
                unit.name(),
                unit.isMass() ? series.unitBasis() : null,
                basis(line, column),
                Notes.join(place.note(), note(line, column)),
                null,
                null,
                FactSources.of(EDITION, TABLE, line.row()));
    }

    private static Units.Unit unit(Rules rules, Series.Meaning series, ReleaseLine line, String kind) {
        String reservesUnit = series.reservesUnit();
        if (kind.equals("reserves") && reservesUnit != null) {
            return rules.units().of(line.cell("UNIT_MEAS").with(reservesUnit));
        }
        return rules.units().of(rules.overrides().unit(EDITION, kind, series).orElse(line.cell("UNIT_MEAS")));
    }

    private static PrintedFigure printed(ReleaseLine line, Column column, Units.Unit unit) {
        Cell cell = line.cell(column.name);
        if (!cell.isEmpty()) {
            return PrintedFigure.amount(cell, unit.factor());
        }
        PrintedFigure word = wordOf(line.text(column.notes));
        return word == null ? PrintedFigure.absent(PrintedFigure.BLANK, null) : word.times(unit.factor());
    }

    private static @Nullable PrintedFigure wordOf(String notes) {
        if (notes.startsWith("NA (")
                || notes.equals("United States rutile production and reserves data are included with ilmenite.")) {
            return PrintedFigure.absent(
                    notes.startsWith("NA") ? PrintedFigure.NOT_AVAILABLE : PrintedFigure.ELSEWHERE, notes);
        }
        return PrintedFigure.word(notes).orElse(null);
    }

    private static Basis basis(ReleaseLine line, Column column) {
        String notes = line.text(column.notes).toLowerCase(Locale.ROOT);
        if (notes.startsWith("reported") || notes.startsWith("reproted") || notes.endsWith(", reported")) {
            return Basis.REPORTED;
        }
        boolean estimatedSeries =
                column.kind.equals("production") && line.text("TYPE").endsWith(", estimated");
        boolean estimatedYear = column.kind.equals("production") && column.year == 2024;
        return estimatedSeries || estimatedYear || notes.contains("estimated") ? Basis.ESTIMATED : Basis.REPORTED;
    }

    private static @Nullable String note(ReleaseLine line, Column column) {
        String notes = line.text(column.notes);
        return notes.isEmpty() || PrintedFigure.word(notes).isPresent() ? null : notes;
    }
}
