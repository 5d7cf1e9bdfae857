package org.lodegraph.data.curate.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lodegraph.data.table.ObservationRow.Scope;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Stage;

/**
 * Selects one of the figures about the same subject.
 *
 * <p>Output, capacity and reserves of a mineral, stage, kind and year come from one edition, with its "Other countries"
 * and its world total, so that shares add up. A figure of another edition for a country that the selected edition does
 * not name would be counted twice. Only figures without a form compete. An edition without a figure for any country is
 * skipped if another has one.
 *
 * <p>The shares of the EU's study are averages of several years without tonnes. They are selected only if no other
 * edition has a table of the mineral at the stage in any year. Our own values of {@code rules/overrides.csv} replace
 * the selected figure. One complete form of import shares is selected ({@link ImportForms}). All other kinds are
 * selected one by one.
 */
final class Choice {

    private static final Set<String> TABLES = Set.of("production", "reserves", "capacity");

    /** Represents all editions of Mineral Commodity Summaries, newest first. */
    private static final String SUMMARIES = "usgs-mcs";

    private static final List<String> MINED = List.of(SUMMARIES, FactSources.BGS, FactSources.IEA, FactSources.EU);
    private static final List<String> REFINED = List.of(FactSources.IEA, SUMMARIES, FactSources.BGS, FactSources.EU);
    private static final List<String> PRINTED =
            List.of(FactSources.MCS_2025, SUMMARIES, FactSources.IEA, FactSources.BGS, FactSources.EU);

    private static final Set<String> SUPERSEDED = Set.of(FactSources.MCS_2023, FactSources.MCS_2024);

    /** Kinds with several figures for a country or mineral, distinguished by their form. */
    private static final Set<String> INDEXES = Set.of(
            "governance",
            "logistics",
            "supply-risk",
            "economic-importance",
            "substitution-index",
            "eu-import-reliance",
            "eol-recycling-input-rate",
            "eu-supply-share",
            "trade-parameter",
            "eu-supply-used");

    private Choice() {}

    /** {@return the selected figures} */
    static Set<Figure> among(List<Figure> figures, ImportForms forms) {
        Set<Figure> taken = new HashSet<>(tables(figures));
        taken.addAll(forms.among(figures));
        taken.addAll(singles(figures));
        return taken;
    }

    private record Group(String kind, MineralId mineral, Stage stage, int year) {}

    private record Table(String kind, MineralId mineral, Stage stage) {}

    private static Set<Table> surveyed(List<Figure> figures) {
        Set<Table> surveyed = new HashSet<>();
        for (Figure figure : figures) {
            Figure.About about = figure.about();
            MineralId mineral = about.mineral();
            Stage stage = about.stage();
            boolean survey = !figure.edition().equals(FactSources.EU) && figure.form() == null;
            if (survey && mineral != null && stage != null && isAFigure(figure)) {
                surveyed.add(new Table(about.kind(), mineral, stage));
            }
        }
        return surveyed;
    }

    private static Set<Figure> tables(List<Figure> figures) {
        Map<Group, List<Figure>> groups = new LinkedHashMap<>();
        Set<Table> surveyed = surveyed(figures);
        for (Figure figure : figures) {
            Figure.About about = figure.about();
            MineralId mineral = about.mineral();
            Stage stage = about.stage();
            if (!TABLES.contains(about.kind()) || figure.form() != null || mineral == null || stage == null) {
                continue;
            }
            boolean average = figure.edition().equals(FactSources.EU);
            if (!average || !surveyed.contains(new Table(about.kind(), mineral, stage))) {
                groups.computeIfAbsent(new Group(about.kind(), mineral, stage, about.year()), any -> new ArrayList<>())
                        .add(figure);
            }
        }
        Set<Figure> taken = new HashSet<>();
        groups.forEach((group, same) -> taken.addAll(table(group, same)));
        return taken;
    }

    private static List<Figure> table(Group group, List<Figure> same) {
        List<String> order = group.stage() == Stage.REFINING ? REFINED : MINED;
        Map<String, List<Figure>> byEdition = same.stream().collect(Collectors.groupingBy(Figure::edition));
        List<Figure> own = byEdition.getOrDefault(FactSources.OWN, List.of());
        Set<Figure.About> replaced = own.stream().map(Figure::about).collect(Collectors.toSet());
        List<Figure> taken = new ArrayList<>(own);
        byEdition.entrySet().stream()
                .filter(edition -> rank(order, edition.getKey()) < order.size())
                .min(Comparator.<Map.Entry<String, List<Figure>>, Boolean>comparing(
                                edition -> !namesAFigure(edition.getValue()))
                        .thenComparing(Map.Entry::getKey, by(order)))
                .ifPresent(edition -> edition.getValue().stream()
                        .filter(figure -> !replaced.contains(figure.about()))
                        .forEach(taken::add));
        return taken;
    }

    private static boolean namesAFigure(List<Figure> figures) {
        return figures.stream().anyMatch(Choice::isAFigure);
    }

    private static boolean isAFigure(Figure figure) {
        return figure.about().scope() == Scope.COUNTRY && figure.printed().value() != null;
    }

    private static Set<Figure> singles(List<Figure> figures) {
        Map<String, Figure> best = new HashMap<>();
        for (Figure figure : figures) {
            String kind = figure.about().kind();
            if (!TABLES.contains(kind) && !kind.equals(ImportForms.KIND)) {
                best.merge(key(figure), figure, Choice::better);
            }
        }
        return new HashSet<>(best.values());
    }

    /**
     * Separates the dimensions of an index and the parts of a mineral, which compete only with themselves. A series
     * competes with the figure it repeats.
     */
    private static String key(Figure figure) {
        Figure.About about = figure.about();
        String form = figure.form();
        if (form == null || !INDEXES.contains(about.kind())) {
            return about + "|";
        }
        return about + "|" + form.replaceFirst("(; )?" + EuScores.SERIES + "$", "");
    }

    private static Figure better(Figure one, Figure other) {
        Comparator<Figure> order = Comparator.<Figure, Boolean>comparing(figure -> !isListed(figure))
                .thenComparing(Figure::edition, by(PRINTED))
                .thenComparing(Choice::narrowness);
        return order.compare(one, other) <= 0 ? one : other;
    }

    /**
     * {@return whether the figure is in a printed list; a list comes before other tables, unless newer editions have
     * the same year}
     */
    private static boolean isListed(Figure figure) {
        return figure.rank() != null && !SUPERSEDED.contains(figure.edition());
    }

    /**
     * {@return the priority of a form, best first: 0 apparent primary, 1 total or apparent, 2 others, 3 secondary or EU
     * series}
     */
    private static int narrowness(Figure figure) {
        String form = String.valueOf(figure.form()).toLowerCase(Locale.ROOT);
        if (form.contains("primary") && form.contains("apparent")) {
            return 0;
        }
        if (form.matches(".*: (all|total).*|.*(apparent|combined total).*")) {
            return 1;
        }
        return form.contains("secondary") || form.endsWith(EuScores.SERIES) ? 3 : 2;
    }

    /** Orders editions by a given list, newer editions of a survey first; editions not in the list come last. */
    private static Comparator<String> by(List<String> order) {
        return Comparator.<String>comparingInt(edition -> rank(order, edition))
                .thenComparing(edition -> FactSources.isSummaries(edition) ? -FactSources.yearOf(edition) : 0);
    }

    private static int rank(List<String> order, String edition) {
        int own = order.indexOf(edition);
        int place = own < 0 && FactSources.isSummaries(edition) ? order.indexOf(SUMMARIES) : own;
        return place < 0 ? order.size() : place;
    }
}
