package org.lodegraph.data.curate.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lodegraph.data.curate.Cell;
import org.lodegraph.data.curate.CurationInput;
import org.lodegraph.data.curate.NamedMineral;
import org.lodegraph.data.curate.ReleaseLine;
import org.lodegraph.data.table.ObservationRow.Scope;
import org.lodegraph.model.Basis;
import org.lodegraph.model.Stage;

/**
 * Reads World Mineral Statistics of the British Geological Survey: production since 2019. The commodity implies the
 * stage.
 *
 * <p>A form (the sub-commodity) is kept as a form and never added up, because the forms of lithium overlap. Countries
 * are read by name, because the code of Kosovo is no ISO code. A quantity printed as dashes is absent, not zero.
 */
final class BgsProduction implements FactReader {

    private static final int FIRST_YEAR = 2019;
    private static final List<String> GROUPS = List.of(
            "REs",
            "antimony",
            "cobalt",
            "copper",
            "ferroalloys",
            "gallium",
            "germanium",
            "graphite",
            "lithium",
            "magnesium",
            "manganese",
            "nickel",
            "platinum",
            "tungsten");

    @Override
    public List<Figure> read(CurationInput curationInput, Rules rules) {
        List<Figure> figures = new ArrayList<>();
        for (String group : GROUPS) {
            String table = "BGS_" + group + "_production.csv";
            List<ReleaseLine> lines = curationInput
                    .lines(
                            "bgs-wms/" + table,
                            "country_trans",
                            "year",
                            "bgs_commodity_trans",
                            "bgs_sub_commodity_trans",
                            "quantity",
                            "quantity_in_book_style",
                            "units",
                            "concat_figure_notes_text")
                    .stream()
                    .filter(line -> year(line) >= FIRST_YEAR)
                    .toList();
            curationInput.each(lines, line -> {
                Figure figure = figure(curationInput, line, table);
                if (figure != null) {
                    figures.add(figure);
                }
            });
        }
        return figures;
    }

    private static int year(ReleaseLine line) {
        return Integer.parseInt(line.text("year").substring(0, 4));
    }

    private static @Nullable Figure figure(CurationInput curationInput, ReleaseLine line, String table) {
        Cell commodity = line.cell("bgs_commodity_trans");
        String sub = line.text("bgs_sub_commodity_trans");
        Cell name = sub.isEmpty() ? commodity : commodity.with(commodity.text() + " :: " + sub);
        NamedMineral named = curationInput.minerals().find("bgs", name).orElse(null);
        if (named == null) {
            return null;
        }
        Stage stage = named.stage();
        String notes = line.text("concat_figure_notes_text");
        double factor = line.text("units").startsWith("kilograms") ? 0.001 : 1;
        return new Figure(
                FactSources.BGS,
                new Figure.About(
                        "production",
                        named.mineral(),
                        stage == null ? Stage.REFINING : stage,
                        Scope.COUNTRY,
                        curationInput.countries().country(line.cell("country_trans")),
                        year(line)),
                named.form(),
                printed(line, factor),
                "t",
                unitBasis(line, named),
                notes.toLowerCase(Locale.ROOT).contains("estimate") ? Basis.ESTIMATED : Basis.REPORTED,
                Notes.join(notes.replace("|", "; "), null),
                null,
                null,
                FactSources.of(FactSources.BGS, table, line.row()));
    }

    private static PrintedFigure printed(ReleaseLine line, double factor) {
        String inBook = line.text("quantity_in_book_style");
        if (inBook.startsWith("---")) {
            return PrintedFigure.absent(PrintedFigure.NONE, inBook);
        }
        Cell quantity = line.cell("quantity");
        return quantity.isEmpty()
                ? PrintedFigure.absent(PrintedFigure.NOT_AVAILABLE, inBook.isEmpty() ? null : inBook)
                : PrintedFigure.amount(quantity, factor);
    }

    private static String unitBasis(ReleaseLine line, NamedMineral named) {
        if (named.mineral().value().equals("rare-earths")) {
            return "oxide";
        }
        String form = named.form();
        if (form != null) {
            return form.contains("Li content") ? "contained" : "gross";
        }
        return line.text("units").contains("metal content") || named.stage() == Stage.REFINING ? "contained" : "gross";
    }
}
