package org.lodegraph.supply;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodegraph.error.Invalid;
import org.lodegraph.model.Caveat;
import org.lodegraph.model.Caveat.Bias;
import org.lodegraph.model.Concentration;
import org.lodegraph.model.Meta;
import org.lodegraph.supply.SupplyQueries.OutputRow;

/**
 * Every row about the output of a mineral at a stage in a year, read as a table: named rows, the unnamed rest, the published
 * total, and what is withheld.
 *
 * @param year of reference
 * @param rows as the editions print them
 */
record OutputTable(int year, List<OutputRow> rows) {

    OutputTable {
        rows = List.copyOf(rows);
    }

    /**
     * {@return the table, if each country has one row}
     *
     * @throws Invalid with the forms to choose from, if an edition prints several forms of one country
     */
    OutputTable unambiguous() {
        Set<@Nullable String> seen = new HashSet<>();
        boolean twice = rows.stream().filter(OutputRow::isNamed).anyMatch(row -> !seen.add(row.iso3()));
        if (twice) {
            List<String> forms = rows.stream()
                    .map(OutputRow::form)
                    .filter(Objects::nonNull)
                    .distinct()
                    .sorted()
                    .toList();
            throw new Invalid("form", "", forms);
        }
        return this;
    }

    List<OutputRow> named() {
        return rows.stream().filter(OutputRow::isNamed).toList();
    }

    Optional<Double> publishedTotal() {
        return rows.stream()
                .filter(row -> row.scope().equals("world"))
                .map(OutputRow::value)
                .filter(Objects::nonNull)
                .findFirst();
    }

    Concentration.Outputs outputs() {
        return new Concentration.Outputs(
                named().stream().map(OutputTable::mass).toList(), residual(), withheldBounds());
    }

    /** {@return what holds of every answer on this table} */
    Meta meta(Meta meta) {
        Meta answer = meta.year(year).editions(editions()).detail("unit", unit());
        String kept = withheld();
        if (!kept.isEmpty()) {
            String text = "output is withheld and not among the rows: " + kept;
            answer = answer.caveat(new Caveat(text, Bias.OVERSTATES));
        }
        return answer;
    }

    /** {@return the part of the rows that no row names; 0 where there is none} */
    double residual() {
        return rows.stream()
                .filter(row -> row.scope().equals("other") && row.value() != null)
                .mapToDouble(OutputTable::mass)
                .sum();
    }

    static double mass(OutputRow row) {
        return Objects.requireNonNull(row.value(), "only rows with a value are read as masses");
    }

    private List<String> editions() {
        return rows.stream()
                .filter(row -> row.value() != null)
                .map(OutputRow::edition)
                .distinct()
                .sorted()
                .toList();
    }

    private String unit() {
        return rows.stream().map(OutputRow::unit).findFirst().orElse("t");
    }

    private String withheld() {
        return rows.stream()
                .filter(OutputRow::isWithheld)
                .map(OutputRow::iso3)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private List<Double> withheldBounds() {
        return rows.stream()
                .filter(OutputRow::isWithheld)
                .map(OutputRow::high)
                .filter(Objects::nonNull)
                .toList();
    }
}
