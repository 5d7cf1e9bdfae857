package org.lodegraph.question.supply;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lodegraph.model.Caveat;
import org.lodegraph.model.Caveat.Bias;
import org.lodegraph.model.Concentration;
import org.lodegraph.model.Meta;
import org.lodegraph.question.supply.SupplyQueries.OutputRow;

/**
 * All rows on a mineral's output at a stage in a year: named countries, unnamed rest, published total and withheld figures.
 *
 * @param year reference year
 * @param rows rows as printed in the editions
 */
record OutputTable(int year, List<OutputRow> rows) {

    /** Unit of a table with shares of the world's output in place of tonnes. */
    static final String PERCENT = "percent";

    OutputTable {
        rows = List.copyOf(rows);
    }

    List<OutputRow> named() {
        return rows.stream().filter(OutputRow::isNamed).toList();
    }

    /** {@return the observations behind the rows, including the published total if shares refer to it} */
    List<String> evidence(boolean ofPublishedTotal) {
        return rows.stream()
                .filter(row -> row.value() != null || row.isWithheld())
                .filter(row -> ofPublishedTotal || !row.scope().equals("world"))
                .map(OutputRow::evidence)
                .toList();
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

    /** {@return the metadata shared by every answer from this table} */
    Meta meta(Meta meta) {
        Meta answer = meta.year(year).editions(editions()).details(new OutputDetails(unit()));
        String kept = withheld();
        if (!kept.isEmpty()) {
            String text = "withheld output is not in the rows: " + kept;
            answer = answer.caveat(new Caveat(text, Bias.OVERSTATES));
        }
        if (unit().equals(PERCENT)) {
            String text = "only shares of world output are published, no tonnes: " + period();
            answer = answer.caveat(new Caveat(text, Bias.UNCLEAR));
        }
        return answer;
    }

    /** {@return the part of the output that no row names; 0 if there is none} */
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

    String unit() {
        return rows.stream().map(OutputRow::unit).findFirst().orElse("t");
    }

    /** {@return the period of the shares, from the start of their note, such as an average of several years} */
    private String period() {
        return rows.stream()
                .map(OutputRow::note)
                .filter(Objects::nonNull)
                .map(note -> note.split(";", 2)[0])
                .findFirst()
                .orElse("of one year");
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
