package org.lodegraph.data.curate.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lodegraph.data.curate.Cell;
import org.lodegraph.data.curate.CountryMeaning;
import org.lodegraph.data.curate.CurationInput;
import org.lodegraph.data.curate.NamedMineral;
import org.lodegraph.data.curate.ReleaseLine;
import org.lodegraph.data.table.ObservationRow.Scope;
import org.lodegraph.model.Basis;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.Stage;

/**
 * Reads the import sources of Mineral Commodity Summaries, 2026 on, in percent.
 *
 * <p>They are averages of four years (2021 to 2024 in the edition of 2026). The form is kept, because a commodity may
 * have several ("All", "Total imports", "Refined metal", "Ores and concentrates").
 *
 * <p>Shares are from 0 to 1. "Other countries" has no partner. Several countries in one line ("China, Germany, and
 * Russia") have no partner and a note. The stage is extraction if the form is ore or concentrate, otherwise the stage
 * of the commodity.
 */
final class UsgsImportSources implements FactReader {

    @Override
    public List<Figure> read(CurationInput curationInput, Rules rules) {
        List<Figure> figures = new ArrayList<>();
        LongTable.all(curationInput).forEach(table -> read(curationInput, table, figures));
        return figures;
    }

    private static void read(CurationInput curationInput, LongTable table, List<Figure> figures) {
        Map<String, Integer> ranks = new HashMap<>();
        List<ReleaseLine> lines = table.lines(curationInput).stream()
                .filter(LongTable::isImportSource)
                .toList();
        curationInput.each(lines, line -> {
            int rank = ranks.merge(line.text("Commodity") + "|" + line.text("Statistics_detail"), 1, Integer::sum);
            figures.add(figure(curationInput, table, line, rank));
        });
    }

    private static Figure figure(CurationInput curationInput, LongTable table, ReleaseLine line, int rank) {
        NamedMineral named = curationInput.minerals().mineral("usgs", line.cell("Commodity"));
        CountryMeaning place = curationInput.countries().place(line.cell("Country"));
        Iso3 partner = place.iso3();
        String form = line.text("Statistics_detail");
        Cell percent = line.cell("Value");
        return new Figure(
                table.edition(),
                new Figure.About(
                        "import-share",
                        named.mineral(),
                        stage(named, form),
                        Scope.COUNTRY,
                        UsgsImportReliance.USA,
                        table.year() - 2),
                line.text("Commodity") + ": " + form,
                PrintedFigure.percent(percent).times(0.01),
                "share",
                null,
                Basis.REPORTED,
                note(table, line, place),
                partner,
                partner == null ? null : Integer.valueOf(rank),
                table.provenance(line));
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

    private static String note(LongTable table, ReleaseLine line, CountryMeaning place) {
        String period = "average of " + (table.year() - 5) + " to " + (table.year() - 2);
        String several =
                place.kind() == CountryMeaning.Kind.GROUP ? period + "; together: " + line.text("Country") : period;
        String joined = Notes.join(several, LongTable.tidy(LongTable.notes(line)));
        return joined == null ? several : joined;
    }
}
