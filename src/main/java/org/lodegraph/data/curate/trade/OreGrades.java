package org.lodegraph.data.curate.trade;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lodegraph.data.table.ObservationRow;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Stage;

/**
 * Computes the ore grade of each producer: output in tonnes contained over output in gross tonnes of the same year,
 * from two surveys.
 *
 * <p>The newest year with both figures is used.
 */
final class OreGrades {

    private final List<ObservationRow> mined;
    private final Map<String, Map<String, Double>> byForm = new HashMap<>();

    OreGrades(MineralId mineral, List<ObservationRow> observations) {
        this.mined = observations.stream()
                .filter(row -> row.kind().equals("production") && row.unit().equals("t"))
                .filter(row -> mineral.equals(row.mineral()) && row.stage() == Stage.EXTRACTION)
                .filter(row -> row.iso3() != null && row.value() != null && row.value() > 0)
                .toList();
    }

    /** {@return t contained per t of a factor's form, as a country produces it} */
    double contained(Factor factor, String maker) {
        if (factor.graded().isEmpty()) {
            return factor.value();
        }
        double grade = byForm.computeIfAbsent(factor.graded(), this::read).getOrDefault(maker, factor.value());
        return grade >= factor.low() && grade <= factor.high() ? grade : factor.value();
    }

    private Map<String, Double> read(String grossForm) {
        Map<String, Double> grades = new TreeMap<>();
        mined.stream()
                .filter(row -> grossForm.equals(row.form()))
                .sorted(Comparator.comparingInt(ObservationRow::year))
                .forEach(gross -> contained(gross)
                        .ifPresent(net -> grades.put(String.valueOf(gross.iso3()), value(net) / value(gross))));
        return grades;
    }

    private Optional<ObservationRow> contained(ObservationRow gross) {
        return mined.stream()
                .filter(row -> row.form() == null && row.year() == gross.year())
                .filter(row -> String.valueOf(row.iso3()).equals(String.valueOf(gross.iso3())))
                .max(Comparator.comparing(ObservationRow::chosen).thenComparing(ObservationRow::id));
    }

    private static double value(ObservationRow row) {
        Double value = row.value();
        return value == null ? 0 : value;
    }
}
