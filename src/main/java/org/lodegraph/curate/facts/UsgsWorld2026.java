package org.lodegraph.curate.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodegraph.curate.Cell;
import org.lodegraph.curate.Materials;
import org.lodegraph.curate.ReleaseLine;
import org.lodegraph.curate.RuleCells;
import org.lodegraph.model.Stage;

/**
 * The world parts of the long table of Mineral Commodity Summaries 2026: production of 2024 and 2025 (an estimate), capacity, reserves.
 *
 * <p>Here every absence is a code of its own: W, NA, a dash, XX, and a word for reserves.
 */
final class UsgsWorld2026 implements FactReader {

    private static final Set<String> KINDS = Set.of("Production", "Capacity", "Reserves");
    private static final String APPENDIX =
            "See Appendix C for resource and reserve definitions and information concerning data sources.";

    @Override
    public List<Figure> read(Materials materials, Rules rules) {
        List<Figure> figures = new ArrayList<>();
        List<ReleaseLine> lines = LongTable2026.lines(materials).stream()
                .filter(line -> LongTable2026.isWorld(line) && KINDS.contains(line.text("Statistics")))
                .toList();
        materials.each(lines, line -> figures.add(figure(materials, rules, line)));
        return figures;
    }

    private static Figure figure(Materials materials, Rules rules, ReleaseLine line) {
        Places place = Places.of(materials.countries(), line.cell("Country"));
        Cell detail = line.cell("Statistics_detail").with(withoutRounding(line.text("Statistics_detail")));
        Series.Meaning series = rules.series().of(LongTable2026.EDITION, line.text("Commodity"), detail, "");
        String kind = line.text("Statistics").toLowerCase(Locale.ROOT);
        Units.Unit unit = rules.units()
                .of(rules.overrides().unit(LongTable2026.EDITION, kind, series).orElse(line.cell("Unit")));
        Stage stage = kind.equals("reserves") ? Stage.EXTRACTION : series.stage();
        return new Figure(
                LongTable2026.EDITION,
                new Figure.About(
                        kind,
                        series.mineral(),
                        stage,
                        place.scope(),
                        place.iso3(),
                        RuleCells.wholeNumber(line.cell("Year"))),
                series.form(),
                Printed.amount(line.cell("Value"), unit.factor()),
                unit.name(),
                unit.isMass() ? series.unitBasis() : null,
                LongTable2026.basis(line),
                note(line, detail.text(), place),
                null,
                null,
                LongTable2026.provenance(line));
    }

    /** {@return the footnotes, without what only says that the figure is estimated or refers to the appendix} */
    private static @Nullable String note(ReleaseLine line, String detail, Places place) {
        String notes = LongTable2026.notes(line).replace(APPENDIX, "");
        int colon = detail.indexOf(": ");
        String qualifier = colon < 0 ? null : detail.substring(colon + 2);
        return Notes.join(Notes.join(place.note(), qualifier), LongTable2026.tidy(notes));
    }

    private static String withoutRounding(String detail) {
        return detail.replaceFirst("(?i)\\s*[:,]?\\s*rounded$", "");
    }
}
