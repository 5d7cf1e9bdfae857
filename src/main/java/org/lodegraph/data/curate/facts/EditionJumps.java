package org.lodegraph.data.curate.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodegraph.data.curate.CurationInput;
import org.lodegraph.data.table.Fault;
import org.lodegraph.data.table.ObservationRow.Scope;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Stage;

/**
 * Compares every figure with others about the same subject. A factor of 100 or more is an error until {@code
 * rules/overrides.csv} accepts it.
 *
 * <p>Such a jump is a silent change of unit, or a misprint. Compared are:
 * <ul>
 * <li>two editions of one survey (all Mineral Commodity Summaries are one) about the same year, or about reserves of
 * any year: always
 * <li>one edition about two consecutive years: world totals, prices and consumption always; a country only if it has
 * {@value #LARGE} or more of the table in one of the two years, because small producers start and stop
 * </ul>
 *
 * <p>Figures of different surveys are not compared: they measure different things (gross and contained, plants and
 * mines), and the reader sees both. Only figures above 0 are compared; an interval by its lower end. A series in
 * another unit gives one fault, with the number of its figures.
 */
final class EditionJumps {

    private static final double JUMP = 100;
    private static final double LARGE = 0.05;
    private static final Set<String> TABLES = Set.of("production", "capacity", "reserves");
    private static final Set<String> KINDS = Set.of("production", "capacity", "reserves", "consumption", "price");

    private record Series(
            String kind,
            @Nullable MineralId mineral,
            @Nullable Stage stage,
            String form,
            String unit) {

        static Series of(Figure figure) {
            Figure.About about = figure.about();
            return new Series(
                    about.kind(), about.mineral(), about.stage(), String.valueOf(figure.form()), figure.unit());
        }
    }

    private record Sheet(String edition, Series series, int year) {

        static Sheet of(Figure figure) {
            return new Sheet(figure.edition(), Series.of(figure), figure.about().year());
        }
    }

    private record Pair(Figure one, Figure other) {}

    private final Map<Sheet, Double> rows = new HashMap<>();
    private final Map<Sheet, Double> totals = new HashMap<>();

    private EditionJumps(List<Figure> figures) {
        for (Figure figure : figures) {
            boolean world = figure.about().scope() == Scope.WORLD;
            (world ? totals : rows).merge(Sheet.of(figure), size(figure), Double::sum);
        }
    }

    static void check(List<Figure> figures, Overrides overrides, CurationInput curationInput) {
        List<Figure> compared = figures.stream()
                .filter(figure -> KINDS.contains(figure.about().kind()) && size(figure) > 0)
                .toList();
        EditionJumps jumps = new EditionJumps(compared);
        Map<String, List<Pair>> found = new LinkedHashMap<>();
        compared.stream()
                .collect(Collectors.groupingBy(
                        figure -> Series.of(figure) + "|" + figure.about().scope() + "|"
                                + figure.about().iso3(),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .forEach(same -> jumps.pairs(same).stream()
                        .filter(pair -> !overrides.acceptsJump(pair.one) && !overrides.acceptsJump(pair.other))
                        .forEach(pair -> found.computeIfAbsent(name(pair), any -> new ArrayList<>())
                                .add(pair)));
        found.values().forEach(pairs -> curationInput.fault(fault(pairs)));
    }

    private List<Pair> pairs(List<Figure> same) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < same.size(); i++) {
            for (int j = i + 1; j < same.size(); j++) {
                if (jumps(same.get(i), same.get(j)) && areComparable(same.get(i), same.get(j))) {
                    pairs.add(new Pair(same.get(i), same.get(j)));
                }
            }
        }
        return pairs;
    }

    private boolean areComparable(Figure one, Figure other) {
        int years = Math.abs(one.about().year() - other.about().year());
        if (!one.edition().equals(other.edition())) {
            boolean reserves = one.about().kind().equals("reserves");
            return survey(one).equals(survey(other)) && (years == 0 || reserves);
        }
        return years == 1 && (isLarge(one) || isLarge(other));
    }

    private boolean isLarge(Figure figure) {
        if (figure.about().scope() == Scope.WORLD
                || !TABLES.contains(figure.about().kind())) {
            return true;
        }
        Sheet sheet = Sheet.of(figure);
        double total = Math.max(rows.getOrDefault(sheet, 0.0), totals.getOrDefault(sheet, 0.0));
        return size(figure) >= LARGE * total;
    }

    private static boolean jumps(Figure one, Figure other) {
        return Math.max(size(one), size(other)) / Math.min(size(one), size(other)) >= JUMP;
    }

    private static double size(Figure figure) {
        PrintedFigure printed = figure.printed();
        Double value = printed.value() == null ? printed.low() : printed.value();
        return value == null ? 0 : value;
    }

    /** {@return the edition without its year} */
    private static String survey(Figure figure) {
        return figure.edition().replaceFirst("-\\d+$", "");
    }

    private static String name(Pair pair) {
        return Series.of(pair.one) + "|" + pair.one.edition() + "|" + pair.other.edition();
    }

    private static Fault fault(List<Pair> pairs) {
        Figure one = pairs.get(0).one;
        Figure other = pairs.get(0).other;
        String row = one.provenance().row();
        String more = pairs.size() == 1 ? "" : " (and " + (pairs.size() - 1) + " more of the series)";
        return new Fault(
                one.provenance().table(),
                row.matches("\\d+") ? Long.parseLong(row) : 1,
                one.about().kind(),
                one.stem() + " against " + other.stem(),
                one.printed().raw() + " (" + size(one) + " " + one.unit() + ")",
                other.printed().raw() + " (" + size(other) + " " + other.unit() + ")" + more
                        + ": within a factor of 100, or a row in rules/overrides.csv that says which unit is right or accepts the jump");
    }
}
