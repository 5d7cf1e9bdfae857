package org.lodegraph.data.curate.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodegraph.data.curate.Cell;
import org.lodegraph.data.curate.CurationInput;
import org.lodegraph.data.curate.ReleaseLine;
import org.lodegraph.data.curate.RuleCells;
import org.lodegraph.model.Stage;

/**
 * Reads the world parts of the long table of Mineral Commodity Summaries, 2026 on: production of two years (the second
 * an estimate), capacity, reserves.
 *
 * <p>Every absence has a code of its own here: W, NA, a dash, XX, and a word for reserves.
 */
final class UsgsWorldLong implements FactReader {

    private static final Set<String> KINDS = Set.of("Production", "Capacity", "Reserves");
    private static final String APPENDIX =
            "See Appendix C for resource and reserve definitions and information concerning data sources.";

    @Override
    public List<Figure> read(CurationInput curationInput, Rules rules) {
        List<Figure> figures = new ArrayList<>();
        for (LongTable table : LongTable.all(curationInput)) {
            List<ReleaseLine> lines = table.lines(curationInput).stream()
                    .filter(line -> LongTable.isWorld(line) && KINDS.contains(line.text("Statistics")))
                    .toList();
            curationInput.each(lines, line -> figures.add(figure(curationInput, rules, table, line)));
        }
        return figures;
    }

    private static Figure figure(CurationInput curationInput, Rules rules, LongTable table, ReleaseLine line) {
        Places place = Places.of(curationInput.countries(), line.cell("Country"));
        Cell detail = line.cell("Statistics_detail").with(withoutRounding(line.text("Statistics_detail")));
        Series.Meaning series = rules.series().of(table.edition(), line.text("Commodity"), detail, "");
        String kind = line.text("Statistics").toLowerCase(Locale.ROOT);
        Units.Unit unit = rules.units()
                .of(rules.overrides().unit(table.edition(), kind, series).orElse(line.cell("Unit")));
        Stage stage = kind.equals("reserves") ? Stage.EXTRACTION : series.stage();
        return new Figure(
                table.edition(),
                new Figure.About(
                        kind,
                        series.mineral(),
                        stage,
                        place.scope(),
                        place.iso3(),
                        RuleCells.wholeNumber(line.cell("Year"))),
                series.form(),
                PrintedFigure.amount(line.cell("Value"), unit.factor()),
                unit.name(),
                unit.isMass() ? series.unitBasis() : null,
                LongTable.basis(line),
                note(line, detail.text(), place),
                null,
                null,
                table.provenance(line));
    }

    /** {@return the footnotes without those that only mark an estimate or refer to the appendix} */
    private static @Nullable String note(ReleaseLine line, String detail, Places place) {
        String notes = LongTable.notes(line).replace(APPENDIX, "");
        int colon = detail.indexOf(": ");
        String qualifier = colon < 0 ? null : detail.substring(colon + 2);
        return Notes.join(Notes.join(place.note(), qualifier), LongTable.tidy(notes));
    }

    private static String withoutRounding(String detail) {
        return detail.replaceFirst("(?i)\\s*[:,]?\\s*rounded$", "");
    }
}
