package org.lodegraph.data.curate.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodegraph.data.curate.Cell;
import org.lodegraph.data.curate.CurationInput;
import org.lodegraph.data.curate.ReleaseLine;
import org.lodegraph.data.curate.RuleCells;
import org.lodegraph.data.table.ObservationRow.Scope;
import org.lodegraph.data.table.Provenance;
import org.lodegraph.model.Basis;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.SourceId;
import org.lodegraph.model.Stage;

/**
 * Our departures from printed figures or from the precedence of editions, each with a reason: {@code
 * rules/overrides.csv}.
 *
 * <p>Actions: {@code unit} sets the true unit of a series. {@code jump} accepts a jump between editions. {@code
 * interval} gives the ends of a withheld figure, which stays without a value. {@code value} is a figure chosen before
 * all others. {@code assume} is a figure stored in addition, under its form, and never chosen.
 */
final class Overrides {

    private static final String FILE = "overrides.csv";

    private final List<ReleaseLine> lines;

    private Overrides(List<ReleaseLine> lines) {
        this.lines = List.copyOf(lines);
    }

    static Overrides read(CurationInput curationInput) {
        return new Overrides(curationInput.rules(
                FILE,
                "action",
                "edition",
                "kind",
                "mineral",
                "stage",
                "form",
                "iso3",
                "year",
                "value",
                "low",
                "high",
                "unit",
                "unit_basis",
                "basis",
                "reason",
                "source",
                "table",
                "row"));
    }

    /** {@return the cell with the true unit of a series, if an override sets it} */
    Optional<Cell> unit(String edition, String kind, Series.Meaning series) {
        return lines.stream()
                .filter(line -> line.text("action").equals("unit")
                        && line.text("edition").equals(edition)
                        && fits(line, "kind", kind)
                        && line.text("mineral").equals(series.mineral().value())
                        && line.text("stage").equals(series.stage().id())
                        && line.text("form").equals(series.form() == null ? "" : series.form()))
                .map(line -> line.cell("unit"))
                .findFirst();
    }

    /** {@return whether an override accepts that two editions differ by a factor of 100 or more} */
    boolean acceptsJump(Figure later) {
        return lines.stream().anyMatch(line -> line.text("action").equals("jump") && fits(line, later));
    }

    /** {@return the figure with the ends of an interval, if it is withheld and an override gives them} */
    Figure withInterval(Figure figure) {
        if (!PrintedFigure.WITHHELD.equals(figure.printed().absence())) {
            return figure;
        }
        return lines.stream()
                .filter(line -> line.text("action").equals("interval") && fits(line, figure))
                .findFirst()
                .map(line -> between(figure, line))
                .orElse(figure);
    }

    private static Figure between(Figure figure, ReleaseLine line) {
        PrintedFigure printed = figure.printed();
        PrintedFigure interval = new PrintedFigure(
                null, number(line.cell("low")), number(line.cell("high")), printed.absence(), printed.raw());
        String reason = "interval: " + line.text("reason");
        return figure.withPrinted(interval, figure.note() == null ? reason : figure.note() + "; " + reason);
    }

    /** {@return our own figures: chosen if they have no form, otherwise stored in addition} */
    List<Figure> figures(CurationInput curationInput) {
        List<Figure> figures = new ArrayList<>();
        curationInput.each(
                lines.stream()
                        .filter(line -> line.text("action").equals("value")
                                || line.text("action").equals("assume"))
                        .toList(),
                line -> figures.add(figure(line)));
        return figures;
    }

    private static Figure figure(ReleaseLine line) {
        String form = line.text("form");
        Stage stage = RuleCells.stage(line.cell("stage")).orElse(null);
        return new Figure(
                FactSources.OWN,
                new Figure.About(
                        line.text("kind"),
                        RuleCells.mineral(line.cell("mineral")),
                        stage,
                        Scope.COUNTRY,
                        new Iso3(line.text("iso3")),
                        RuleCells.wholeNumber(line.cell("year"))),
                form.isEmpty() ? null : form,
                new PrintedFigure(
                        number(line.cell("value")), number(line.cell("low")), number(line.cell("high")), null, null),
                line.text("unit"),
                line.text("unit_basis"),
                RuleCells.constant(Basis.class, line.cell("basis")),
                line.text("reason"),
                null,
                null,
                new Provenance(
                        new SourceId(line.text("source")), FactSources.OWN, line.text("table"), line.text("row")));
    }

    private static boolean fits(ReleaseLine line, Figure figure) {
        Figure.About about = figure.about();
        return fits(line, "edition", figure.edition())
                && fits(line, "kind", about.kind())
                && fits(line, "mineral", about.mineral())
                && fits(
                        line,
                        "stage",
                        about.stage() == null ? null : about.stage().id())
                && fits(line, "iso3", about.iso3())
                && fits(line, "form", figure.form())
                && fits(line, "year", about.year());
    }

    private static boolean fits(ReleaseLine line, String column, @Nullable Object value) {
        String expected = line.text(column);
        return expected.isEmpty() || (value != null && expected.equals(value.toString()));
    }

    private static @Nullable Double number(Cell cell) {
        return cell.isEmpty() ? null : Double.valueOf(RuleCells.number(cell));
    }
}
