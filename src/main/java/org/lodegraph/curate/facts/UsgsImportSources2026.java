package org.lodegraph.curate.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lodegraph.curate.Cell;
import org.lodegraph.curate.Materials;
import org.lodegraph.curate.NamedMineral;
import org.lodegraph.curate.Place;
import org.lodegraph.curate.ReleaseLine;
import org.lodegraph.model.Basis;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.Stage;
import org.lodegraph.table.ObservationRow.Scope;

/**
 * The import sources of Mineral Commodity Summaries 2026 in percent, average of 2021 to 2024; the form is kept, because a commodity may have several
 * ("All", "Total imports", "Refined metal", "Ores and concentrates").
 *
 * <p>Shares run from 0 to 1. "Other countries" has no partner. Several countries in one line ("China, Germany, and Russia") have no partner either, and
 * a note. The stage is extraction where the form is ore or concentrate, else that of the commodity.
 */
final class UsgsImportSources2026 implements FactReader {

    @Override
    public List<Figure> read(Materials materials, Rules rules) {
        List<Figure> figures = new ArrayList<>();
        Map<String, Integer> ranks = new HashMap<>();
        List<ReleaseLine> lines = LongTable2026.lines(materials).stream()
                .filter(LongTable2026::isImportSource)
                .toList();
        materials.each(lines, line -> {
            int rank = ranks.merge(line.text("Commodity") + "|" + line.text("Statistics_detail"), 1, Integer::sum);
            figures.add(figure(materials, line, rank));
        });
        return figures;
    }

    private static Figure figure(Materials materials, ReleaseLine line, int rank) {
        NamedMineral named = materials.minerals().mineral("usgs", line.cell("Commodity"));
        Place place = materials.countries().place(line.cell("Country"));
        Iso3 partner = place.iso3();
        String form = line.text("Statistics_detail");
        Cell percent = line.cell("Value");
        return new Figure(
                LongTable2026.EDITION,
                new Figure.About(
                        "import-share",
                        named.mineral(),
                        stage(named, form),
                        Scope.COUNTRY,
                        UsgsImportReliance.USA,
                        2024),
                line.text("Commodity") + ": " + form,
                Printed.percent(percent).times(0.01),
                "share",
                null,
                Basis.REPORTED,
                note(line, place),
                partner,
                partner == null ? null : Integer.valueOf(rank),
                LongTable2026.provenance(line));
    }

    private static Stage stage(NamedMineral named, String form) {
        boolean ore =
                form.matches("(?i).*\\b(ores?|concentrates?|chromite|bauxite|celestite|monazite|crude magnesite)\\b.*")
                        && !form.matches("(?i)(total|combined).*");
        Stage stage = named.stage();
        if (ore) {
            return Stage.EXTRACTION;
        }
        return stage == null ? Stage.REFINING : stage;
    }

    private static String note(ReleaseLine line, Place place) {
        String period = "average of 2021 to 2024";
        String several = place.kind() == Place.Kind.GROUP ? period + "; together: " + line.text("Country") : period;
        String joined = Notes.join(several, LongTable2026.tidy(LongTable2026.notes(line)));
        return joined == null ? several : joined;
    }
}
