package org.lodegraph.data.curate.trade;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lodegraph.data.table.ObservationRow;
import org.lodegraph.data.table.Provenance;
import org.lodegraph.model.Basis;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.RecordId;
import org.lodegraph.model.Stage;

/**
 * The producers of a mineral at a stage in the flow year, with their outputs.
 *
 * <p>The chosen observation of the year is used. For a country without one, the figure of another edition for the year
 * is used, otherwise that of the nearest year up to {@value #NEAR_YEARS} away, which the derivation notes. A row chosen
 * for the year without a figure (withheld, none reported) is not replaced. A value set for the tracing (an override, a
 * part of the published residual) becomes an observation of edition lodegraph-2026 and kind {@value #KIND}.
 */
final class Producers {

    /** The kind of an observation that only the tracing needs; never part of shares. */
    static final String KIND = "flow-output";

    /** The form that marks a figure as set for the flows only. */
    static final String FOR_FLOWS = "assumed for flows";

    private static final int NEAR_YEARS = 2;

    private final MineralId mineral;
    private final Stage stage;
    private final int year;
    private final Map<String, Output> outputs = new TreeMap<>();
    private final Comparator<ObservationRow> nearest;
    private final Map<String, ObservationRow> best = new TreeMap<>();
    private final Set<String> rows = new TreeSet<>();
    private final Set<String> withheld = new TreeSet<>();
    private final List<ObservationRow> added = new ArrayList<>();
    private final OutputRule.@Nullable Method method;
    private final double factor;
    private final int restYear;
    private @Nullable Rest rest;
    private final Set<String> namedWithResidual = new TreeSet<>();

    private Producers(
            MineralId mineral, Stage stage, int year, List<ObservationRow> observations, List<OutputRule> rules) {
        this.mineral = mineral;
        this.stage = stage;
        this.year = year;
        Optional<OutputRule> scale = rules.stream()
                .filter(rule -> rule.method() == OutputRule.Method.SCALED)
                .findFirst();
        String unit = scale.map(OutputRule::unit).orElse("t");
        this.factor = scale.map(OutputRule::factor).orElse(1.0);
        this.method = scale.map(OutputRule::method).orElse(null);
        List<ObservationRow> own = observations.stream()
                .filter(row -> row.kind().equals("production") && row.unit().equals(unit))
                .filter(row -> mineral.equals(row.mineral()) && row.stage() == stage)
                .toList();
        this.restYear = restYear(own, year);
        ObservationRow other = own.stream()
                .filter(row -> row.scope() == ObservationRow.Scope.OTHER && row.value() != null)
                .filter(row -> row.form() == null && row.year() == restYear)
                .max(Comparator.comparing(ObservationRow::chosen).thenComparing(row -> row.id()))
                .orElse(null);
        Double left = other == null ? null : other.value();
        this.rest = other == null || left == null
                ? null
                : new Rest(left * factor, other.id().value(), edition(other));
        nearest = Comparator.comparingInt((ObservationRow row) -> -Math.abs(row.year() - year))
                .thenComparing(ObservationRow::chosen)
                .thenComparingInt(ObservationRow::year)
                .thenComparing(Producers::edition);
        own.forEach(this::use);
        best.forEach(this::set);
        own.stream().filter(row -> FOR_FLOWS.equals(row.form())).forEach(this::assume);
    }

    /**
     * {@return the year of the residual: the flow's year, or the nearest if no source has a producer's figure for that}
     */
    private static int restYear(List<ObservationRow> rows, int year) {
        return rows.stream()
                .filter(row -> row.form() == null && row.value() != null && row.scope() != ObservationRow.Scope.WORLD)
                .map(ObservationRow::year)
                .filter(other -> Math.abs(other - year) <= NEAR_YEARS)
                .min(Comparator.comparingInt((Integer other) -> Math.abs(other - year))
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(year);
    }

    /** The output of countries that a source does not name, in t contained. */
    private record Rest(double tonnes, String observation, String edition) {}

    /** Reads the producers of a stage from the observations of the run. */
    static Producers of(
            MineralId mineral, Stage stage, int year, List<ObservationRow> observations, List<OutputRule> rules) {
        return new Producers(mineral, stage, year, observations, rules);
    }

    private void use(ObservationRow row) {
        Iso3 country = row.iso3();
        if (country == null) {
            return;
        }
        String iso3 = country.value();
        if (Math.abs(row.year() - year) <= NEAR_YEARS) {
            rows.add(iso3);
        }
        if (rest != null && row.year() == restYear && edition(row).equals(rest.edition())) {
            namedWithResidual.add(iso3);
        }
        if (row.form() == null && row.year() == year && row.chosen() && row.value() == null) {
            withheld.add(iso3);
        }
        if (row.form() == null && row.value() != null && Math.abs(row.year() - year) <= NEAR_YEARS) {
            best.merge(iso3, row, (one, other) -> nearest.compare(one, other) >= 0 ? one : other);
        }
    }

    private void set(String iso3, ObservationRow row) {
        Double value = row.value();
        if (value == null || withheld.contains(iso3)) {
            return;
        }
        if (method == OutputRule.Method.SCALED) {
            String line = row.id().value();
            add(iso3, value * factor, row.basis(), observation(line), line + " x " + Receiver.round(factor));
            namedWithResidual.add(iso3);
        } else {
            outputs.put(iso3, new Output(value, row.year(), row.basis(), row.id(), edition(row)));
        }
    }

    private void assume(ObservationRow row) {
        Iso3 country = row.iso3();
        Double value = row.value();
        if (country != null && value != null && row.year() == year && tonnes(country.value()) == 0) {
            add(country.value(), value, Basis.ASSUMED, observation(row.id().value()), "set for the flows alone");
        }
    }

    /** {@return output by country, in code order} */
    Map<String, Output> outputs() {
        return Collections.unmodifiableMap(outputs);
    }

    /** {@return tonnes of a country, 0 without output} */
    double tonnes(String iso3) {
        Output output = outputs.get(iso3);
        return output == null ? 0 : output.tonnes();
    }

    /** {@return the observation behind a country's output, as the inputs of a derivation} */
    List<String> inputs(String iso3) {
        Output output = outputs.get(iso3);
        return output == null ? List.of() : List.of(output.observation().value());
    }

    /** {@return a remark if a country's output is of another year than the flows, otherwise null} */
    @Nullable
    String yearNote(String iso3) {
        Output output = outputs.get(iso3);
        return output == null || output.year() == year
                ? null
                : "output of " + iso3 + " is that of " + output.year() + ", the nearest year";
    }

    /** {@return the countries with output} */
    Set<String> countries() {
        Set<String> countries = new TreeSet<>();
        outputs.forEach((iso3, output) -> {
            if (output.tonnes() > 0) {
                countries.add(iso3);
            }
        });
        return countries;
    }

    /** {@return whether any source has a row for the country at this stage, with or without a figure} */
    boolean hasRow(String iso3) {
        return rows.contains(iso3);
    }

    /** {@return the observation of the residual; empty if there is none} */
    String residual() {
        return rest == null ? "" : rest.observation();
    }

    /** Sets the total output of the countries that are not named. */
    void setRest(double tonnes, String observation, String edition) {
        rest = new Rest(tonnes, observation, edition);
    }

    /**
     * {@return the published residual left for countries that no source names: "Other countries" less the outputs taken
     * from other editions for countries that the residual's own edition does not name}
     */
    double residualLeft() {
        if (rest == null) {
            return 0;
        }
        double left = rest.tonnes();
        for (Map.Entry<String, Output> entry : outputs.entrySet()) {
            boolean assumed = entry.getValue().basis() == Basis.ASSUMED;
            if (!namedWithResidual.contains(entry.getKey()) && !assumed) {
                left -= entry.getValue().tonnes();
            }
        }
        return Math.max(0, left);
    }

    /** Sets an output from the same source as the residual. */
    void addNamed(String iso3, double tonnes, Basis basis, String line, String why) {
        add(iso3, tonnes, basis, observation(line), why);
        namedWithResidual.add(iso3);
    }

    /** Sets an output in place of a printed figure, if there is one; 0 removes it. */
    void replace(FlowOverride set) {
        outputs.remove(set.iso3());
        if (set.tonnes() > 0 && hasRow(set.iso3())) {
            add(set.iso3(), set.tonnes(), set.basis(), set.provenance(), set.reason());
        }
    }

    /** {@return the provenance of an output that is computed from an observation} */
    static Provenance observation(String line) {
        return Editions.of(Editions.LODEGRAPH, "observations", line);
    }

    /** Sets an output that no source has. */
    void add(String iso3, double tonnes, Basis basis, Provenance provenance, String why) {
        RecordId id = new RecordId(
                Editions.LODEGRAPH.id() + "." + KIND + "." + mineral + "." + stage.id() + "." + iso3 + "." + year);
        outputs.put(
                iso3,
                new Output(tonnes, year, basis, id, Editions.LODEGRAPH.id().value()));
        rows.add(iso3);
        added.add(new ObservationRow(
                id,
                KIND,
                mineral,
                stage,
                ObservationRow.Scope.COUNTRY,
                new Iso3(iso3),
                null,
                null,
                null,
                tonnes,
                null,
                null,
                "t",
                "contained",
                year,
                basis,
                null,
                why,
                true,
                provenance));
    }

    /** {@return the observations of outputs that were set, in the order of setting} */
    List<ObservationRow> added() {
        return List.copyOf(added);
    }

    private static String edition(ObservationRow row) {
        return row.provenance().edition();
    }
}
