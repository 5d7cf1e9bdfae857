package org.lodegraph.data.curate.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lodegraph.data.curate.CurationInput;
import org.lodegraph.data.curate.ReleaseLine;
import org.lodegraph.data.curate.RuleCells;
import org.lodegraph.data.table.ObservationRow.Scope;
import org.lodegraph.model.Basis;
import org.lodegraph.model.Stage;

/**
 * Adds up totals that a survey prints only in parts ({@code rules/sums.csv}): helium of the United States from two
 * sources, ilmenite and rutile.
 *
 * <p>If the edition prints the total too, nothing is added.
 */
final class Sums {

    private record Rule(String mineral, Stage stage, Set<String> forms) {

        boolean fits(Figure figure) {
            Figure.About about = figure.about();
            return mineral.equals(String.valueOf(about.mineral()))
                    && stage == about.stage()
                    && Set.of("production", "reserves", "capacity").contains(about.kind());
        }
    }

    private Sums() {}

    static List<Figure> of(List<Figure> figures, CurationInput curationInput) {
        List<Figure> sums = new ArrayList<>();
        for (ReleaseLine line : curationInput.rules("sums.csv", "mineral", "stage", "forms")) {
            Rule rule = new Rule(
                    line.text("mineral"),
                    RuleCells.stage(line.cell("stage")).orElseThrow(),
                    Set.of(line.text("forms").split(";", -1)));
            sums.addAll(of(figures, rule));
        }
        return sums;
    }

    /**
     * Merges several figures of an edition for the same rest of the world ("United States and Canada" next to "Other
     * countries"). Each is kept with its own name as form, and their sum represents them.
     */
    static List<Figure> merged(List<Figure> figures) {
        Map<String, List<Figure>> wholes = figures.stream()
                .filter(figure -> figure.form() == null && figure.about().scope() == Scope.OTHER)
                .collect(Collectors.groupingBy(Figure::stem, LinkedHashMap::new, Collectors.toList()));
        wholes.values().removeIf(same -> same.size() < 2);
        List<Figure> all = new ArrayList<>();
        for (Figure figure : figures) {
            boolean part = figure.form() == null && wholes.containsKey(figure.stem());
            all.add(part ? part(figure) : figure);
        }
        wholes.values()
                .forEach(same -> all.add(sum(same.stream().map(Sums::part).toList())));
        return all;
    }

    private static Figure part(Figure figure) {
        String note = figure.note();
        return figure.withForm(note == null ? "other countries" : note);
    }

    private static List<Figure> of(List<Figure> figures, Rule rule) {
        Map<String, List<Figure>> byStem = figures.stream()
                .filter(rule::fits)
                .collect(Collectors.groupingBy(Figure::stem, LinkedHashMap::new, Collectors.toList()));
        List<Figure> sums = new ArrayList<>();
        for (List<Figure> same : byStem.values()) {
            boolean whole = same.stream().anyMatch(figure -> figure.form() == null);
            List<Figure> parts = same.stream()
                    .filter(figure -> rule.forms().contains(String.valueOf(figure.form())))
                    .toList();
            if (!whole && parts.stream().anyMatch(figure -> figure.printed().value() != null)) {
                sums.add(sum(parts));
            }
        }
        return sums;
    }

    private static Figure sum(List<Figure> parts) {
        Figure first = parts.get(0);
        double total = 0;
        for (Figure part : parts) {
            Double value = part.printed().value();
            total += value == null ? 0 : value;
        }
        String forms = parts.stream().map(part -> String.valueOf(part.form())).collect(Collectors.joining(" + "));
        boolean estimated = parts.stream().anyMatch(part -> part.basis() != Basis.REPORTED);
        return new Figure(
                first.edition(),
                first.about(),
                null,
                PrintedFigure.of(total),
                first.unit(),
                first.unitBasis(),
                estimated ? Basis.ESTIMATED : Basis.REPORTED,
                "sum of " + forms,
                null,
                null,
                first.provenance());
    }
}
