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
import org.lodegraph.data.curate.CurationInput;
import org.lodegraph.data.curate.RuleCells;
import org.lodegraph.model.MineralId;

/**
 * Selects one form of printed import sources for a mineral, stage and year.
 *
 * <p>All its shares come from one edition, so that they add up to 1. The order is: the form named by {@code
 * rules/import_forms.csv}; then forms with percentages before forms with ranks only; then the widest form ("All",
 * "Total"); then the first printed.
 */
final class ImportForms {

    static final String KIND = "import-share";

    private static final String FILE = "import_forms.csv";

    private final Map<MineralId, String> named;

    ImportForms(Map<MineralId, String> named) {
        this.named = Map.copyOf(named);
    }

    static ImportForms read(CurationInput curationInput) {
        Map<MineralId, String> named = new HashMap<>();
        curationInput.each(
                curationInput.rules(FILE, "mineral", "form", "reason"),
                line -> named.put(RuleCells.mineral(line.cell("mineral")), line.text("form")));
        return new ImportForms(named);
    }

    /** {@return the selected import shares} */
    Set<Figure> among(List<Figure> figures) {
        Map<Figure.About, Map<String, List<Figure>>> groups = new LinkedHashMap<>();
        figures.stream()
                .filter(figure -> figure.about().kind().equals(KIND))
                .forEach(figure -> groups.computeIfAbsent(figure.about(), any -> new LinkedHashMap<>())
                        .computeIfAbsent(figure.edition() + "|" + figure.form(), any -> new ArrayList<>())
                        .add(figure));
        return groups.values().stream()
                .flatMap(forms -> best(forms).stream())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private List<Figure> best(Map<String, List<Figure>> forms) {
        return forms.values().stream()
                .min(Comparator.<List<Figure>, Boolean>comparing(form -> !isNamed(form.get(0)))
                        .thenComparing(form -> form.stream().noneMatch(ImportForms::isPercentage))
                        .thenComparing(form -> !coversMost(form.get(0))))
                .orElse(List.of());
    }

    private boolean isNamed(Figure figure) {
        MineralId mineral = figure.about().mineral();
        return mineral != null && String.valueOf(figure.form()).equals(named.get(mineral));
    }

    private static boolean isPercentage(Figure figure) {
        return figure.printed().value() != null;
    }

    private static boolean coversMost(Figure figure) {
        return String.valueOf(figure.form())
                .toLowerCase(Locale.ROOT)
                .matches(".*: (all|total|combined total|principal)\\b.*");
    }
}
