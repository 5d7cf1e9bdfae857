package org.lodegraph.data.curate.facts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.data.curate.Cell;
import org.lodegraph.data.curate.CurationInput;
import org.lodegraph.data.curate.NamedMineral;
import org.lodegraph.data.curate.ReleaseLine;
import org.lodegraph.data.table.ObservationRow.Scope;
import org.lodegraph.model.Basis;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Stage;

/**
 * Reads the table of critical minerals of Mineral Commodity Summaries: the leading producer, its output and its share
 * of the world's.
 *
 * <p>It is table 5 of 2025 and table 7 of 2026 on. Each line gives a {@code leading-share} in percent and a {@code
 * leading-output} in tonnes of the leader, and a {@code leading-output} of the world. It also gives the apparent or
 * reported consumption of the United States. The form is the mineral as printed, without a footnote digit.
 */
final class UsgsLeadingProducers implements FactReader {

    /**
     * An edition of the table.
     *
     * @param edition by id
     * @param folder its folder in the release
     * @param table the file
     * @param year the reference year
     */
    record Printing(String edition, String folder, String table, int year) {

        /** {@return the existing editions, including later ones with the newest layout} */
        private List<Printing> editions(CurationInput curationInput) {
            return equals(OF_2026)
                    ? curationInput.editions(folder + table).stream()
                            .map(Printing::named)
                            .toList()
                    : List.of(this);
        }

        private static Printing named(String name) {
            String other = FactSources.editionOf(name);
            return new Printing(other, other + "/", FactSources.tableOf(name), FactSources.yearOf(other) - 1);
        }
    }

    static final Printing OF_2025 = new Printing(
            FactSources.MCS_2025, "usgs-mcs-2025/industry_trends/", "MCS2025_T5_Critical_Minerals_Salient.csv", 2024);

    static final Printing OF_2026 =
            new Printing(FactSources.MCS_2026, "usgs-mcs-2026/", "MCS2026_T7_Critical_Minerals_Salient.csv", 2025);

    private final Printing printing;

    UsgsLeadingProducers(Printing printing) {
        this.printing = printing;
    }

    @Override
    public List<Figure> read(CurationInput curationInput, Rules rules) {
        List<Figure> figures = new ArrayList<>();
        printing.editions(curationInput).forEach(each -> new UsgsLeadingProducers(each).read(curationInput, figures));
        return figures;
    }

    private void read(CurationInput curationInput, List<Figure> figures) {
        curationInput.each(
                curationInput.lines(
                        printing.folder + printing.table,
                        "Critical_mineral",
                        "Apparent_Consumption",
                        "Consumption_Notes",
                        "Leading_source_country",
                        "Leading_country_prod",
                        "Leading_source_precent_world",
                        "World_total_prod",
                        "World_prod_notes"),
                line -> read(curationInput, line, figures));
    }

    private void read(CurationInput curationInput, ReleaseLine line, List<Figure> figures) {
        Cell printedName = line.cell("Critical_mineral");
        Cell name = printedName.with(printedName.text().replaceFirst("\\d+$", ""));
        NamedMineral named = curationInput.minerals().mineral("usgs", name);
        MineralId mineral = named.mineral();
        String notes = line.text("World_prod_notes");
        boolean mined = notes.contains("Mine production") || mineral.value().equals("rare-earths");
        Stage stage = mined ? Stage.EXTRACTION : named.stage();
        Iso3 leader = curationInput.countries().country(line.cell("Leading_source_country"));
        Figure.About ofLeader = new Figure.About("leading-share", mineral, stage, Scope.COUNTRY, leader, printing.year);
        Figure.About output = new Figure.About("leading-output", mineral, stage, Scope.COUNTRY, leader, printing.year);
        Figure.About consumption = new Figure.About(
                "consumption", mineral, Stage.USE, Scope.COUNTRY, UsgsImportReliance.USA, printing.year);
        String form = name.text();
        FigureInUnit share =
                new FigureInUnit(PrintedFigure.percent(line.cell("Leading_source_precent_world")), "percent", null);
        figures.add(figure(line, ofLeader, form, share, notes));
        figures.add(figure(line, output, form, tonnes(line, "Leading_country_prod"), notes));
        figures.add(figure(line, output.of(Scope.WORLD, null), form, tonnes(line, "World_total_prod"), notes));
        figures.add(figure(
                line,
                consumption,
                form,
                tonnes(line, "Apparent_Consumption"),
                Notes.join("apparent where no note says otherwise", line.text("Consumption_Notes"))));
    }

    private static FigureInUnit tonnes(ReleaseLine line, String column) {
        return new FigureInUnit(PrintedFigure.amount(line.cell(column), 1), "t", "as printed");
    }

    private Figure figure(
            ReleaseLine line, Figure.About about, String form, FigureInUnit figure, @Nullable String note) {
        return new Figure(
                printing.edition,
                about,
                form,
                figure.printed(),
                figure.unit(),
                figure.unitBasis(),
                Basis.ESTIMATED,
                Notes.join(note, null),
                null,
                null,
                FactSources.of(printing.edition, printing.table, line.row()));
    }
}
