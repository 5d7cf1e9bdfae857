package org.lodegraph.data.curate.facts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lodegraph.data.curate.Cell;
import org.lodegraph.data.curate.CurationInput;
import org.lodegraph.data.curate.ReleaseLine;
import org.lodegraph.model.Basis;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Stage;

/**
 * Reads the world tables of Mineral Commodity Summaries 2023 and 2024, one file for each commodity: production of two
 * years (the second an estimate), capacity, reserves.
 *
 * <p>The file name gives the commodity. The column name gives kind, part, unit, year and whether it is an estimate,
 * such as {@code Prod_Sponge_t_Est_2023}. One file has its type in place of the header "Type". A country may end with a
 * footnote digit ("United States1") or the e of an estimate ("Japane"), and a figure may begin with it ("e3,900").
 * {@code XX} in reserves only means that the table is of a later stage.
 */
final class UsgsWorldFiles implements FactReader {

    static final UsgsWorldFiles OF_2023 = new UsgsWorldFiles(FactSources.MCS_2023, 2023);
    static final UsgsWorldFiles OF_2024 = new UsgsWorldFiles(FactSources.MCS_2024, 2024);

    private static final Pattern NAME = Pattern.compile("(?i).*mcs\\d{4}-(.*)_world\\.csv");
    private static final Pattern COLUMN =
            Pattern.compile("(?i)(Prod|Cap|Reserves)(?:_(Sponge|Pigment|ore|ore_K2O_equiv))?"
                    + "_(t|kt|mt|mmt|kg|mct|kct|mcm)(_est)?(?:_(\\d{4}))?");
    private static final Pattern OTHER =
            Pattern.compile("(?i)Source|Country|Type|(Prod|Cap|Reserves)_notes?|| \\(again\\)");
    private static final String ESTIMATED = "^e(?=\\d)";
    private static final int TYPE_PLACE = 2;

    private final String edition;
    private final int published;

    private UsgsWorldFiles(String edition, int published) {
        this.edition = edition;
        this.published = published;
    }

    /** One column of figures. */
    private record Column(
            String name, String kind, @Nullable String part, String unit, boolean estimated, int year) {

        String notes() {
            return name.substring(0, name.indexOf('_')) + "_notes";
        }
    }

    @Override
    public List<Figure> read(CurationInput curationInput, Rules rules) {
        List<Figure> figures = new ArrayList<>();
        for (String file : curationInput.files(edition + "/world/*")) {
            Matcher name = NAME.matcher(file);
            String commodity = name.matches() ? name.group(1).toLowerCase(Locale.ROOT) : file;
            curationInput.each(
                    curationInput.lines(file, "Source", "Country"),
                    line -> columns(line).forEach(column -> {
                        Figure figure = figure(curationInput, rules, commodity, line, column);
                        if (figure != null) {
                            figures.add(figure);
                        }
                    }));
        }
        return figures;
    }

    private List<Column> columns(ReleaseLine line) {
        List<Column> columns = new ArrayList<>();
        line.columns().forEach((name, place) -> {
            Matcher column = COLUMN.matcher(name);
            if (column.matches()) {
                columns.add(column(name, column));
            } else if (!OTHER.matcher(name).matches() && place != TYPE_PLACE) {
                throw line.cell(name).faulty("column", "a name such as Prod_kt_est_" + (published - 1));
            }
        });
        return columns.stream()
                .sorted(Comparator.comparing(Column::kind)
                        .thenComparing(Column::year)
                        .thenComparing(Column::name))
                .toList();
    }

    private Column column(String name, Matcher column) {
        String kind = switch (column.group(1).toLowerCase(Locale.ROOT)) {
            case "prod" -> "production";
            case "cap" -> "capacity";
            default -> "reserves";
        };
        String year = column.group(5);
        return new Column(
                name,
                kind,
                column.group(2),
                column.group(3),
                column.group(4) != null,
                year == null ? published - 1 : Integer.parseInt(year));
    }

    private @Nullable Figure figure(
            CurationInput curationInput, Rules rules, String commodity, ReleaseLine line, Column column) {
        Cell printed = line.cell(column.name);
        Cell cell = printed.with(printed.text().replaceFirst(ESTIMATED, ""));
        boolean reserves = column.kind.equals("reserves");
        if ((cell.isEmpty() && !column.kind.equals("production"))
                || (reserves && cell.text().equals("XX"))) {
            return null;
        }
        Cell country = line.cell("Country");
        Places place = Places.of(curationInput.countries(), withoutFootnote(curationInput, country));
        Series.Meaning series = rules.series().of(edition, commodity, detail(line, column), country.text());
        if (column.kind.equals(series.leftOut())) {
            return null;
        }
        Units.Unit unit = rules.units()
                .of(rules.overrides().unit(edition, column.kind, series).orElse(cell.with(column.unit)));
        MineralId mineral = reserves && series.reservesMineral() != null ? series.reservesMineral() : series.mineral();
        Stage stage = reserves ? Stage.EXTRACTION : series.stage();
        return new Figure(
                edition,
                new Figure.About(column.kind, mineral, stage, place.scope(), place.iso3(), column.year),
                reserves && series.reservesForm() != null ? series.reservesForm() : series.form(),
                PrintedFigure.amount(cell, unit.factor()).as(printed.isEmpty() ? null : printed.text()),
                unit.name(),
                unit.isMass() ? series.unitBasis() : null,
                basis(line, column),
                note(line, column, place),
                null,
                null,
                FactSources.of(edition, fileName(line), line.row()));
    }

    /** {@return a country without the trailing mark of a footnote ("United States1") or an estimate ("Japane")} */
    private static Cell withoutFootnote(CurationInput curationInput, Cell country) {
        return curationInput.countries().find(country.text()).isPresent()
                ? country
                : country.with(country.text().replaceFirst("(?<=[a-z)])(\\d{1,2}|e)$", ""));
    }

    private static Cell detail(ReleaseLine line, Column column) {
        Cell type = line.columns().containsKey("Type")
                ? line.cell("Type")
                : new Cell(line.file(), line.line(), "Type", line.cells().get(TYPE_PLACE));
        return column.part == null ? type : type.with(type.text() + ": " + column.part);
    }

    private static String fileName(ReleaseLine line) {
        return Path.of(line.file()).getFileName().toString();
    }

    private static @Nullable String note(ReleaseLine line, Column column, Places place) {
        String notes = line.text(column.notes());
        String note = notes.isEmpty() ? line.text(column.notes().replaceFirst("s$", "")) : notes;
        boolean word = note.equals("NA") || note.equals("XX");
        return Notes.join(place.note(), word ? null : note);
    }

    private static Basis basis(ReleaseLine line, Column column) {
        String notes = line.text(column.notes()).toLowerCase(Locale.ROOT);
        boolean reported = notes.matches(".*reported( production)? in " + column.year + ".*");
        boolean estimated =
                notes.matches(".*(also estimated in " + column.year + "|" + column.year + " is also estimated).*");
        boolean marked = line.text(column.name).matches(ESTIMATED + ".*");
        return marked || (!reported && (column.estimated || estimated)) ? Basis.ESTIMATED : Basis.REPORTED;
    }
}
