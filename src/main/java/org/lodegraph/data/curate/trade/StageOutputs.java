package org.lodegraph.data.curate.trade;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lodegraph.data.table.ObservationRow;
import org.lodegraph.data.table.ObservationRow.Scope;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Stage;

/**
 * Sets the outputs of a stage that no source prints in tonnes, by the rules of {@code rules/flow_outputs.csv}.
 *
 * <p>A printed share of the world's processing is an average of some years. It is multiplied by the published world
 * output of another stage in the flow year, so the result is estimated. Each output becomes an observation that names
 * both.
 */
final class StageOutputs {

    private static final double HUNDRED = 100;

    private final Producers producers;
    private final List<ObservationRow> observations;
    private final int year;

    StageOutputs(Producers producers, List<ObservationRow> observations, int year) {
        this.producers = producers;
        this.observations = observations;
        this.year = year;
    }

    /** A printed share of a country, in tonnes of the flow year. */
    private record Part(String iso3, double tonnes, ObservationRow share) {}

    /** Sets every share of the stage, and the rest for other countries. */
    void share(OutputRule rule) {
        Optional<ObservationRow> world = world(rule);
        for (Part part : parts(rule)) {
            producers.addNamed(
                    part.iso3(), part.tonnes(), rule.basis(), part.share().id().value(), why(part, world, 1));
        }
        shares(rule)
                .filter(row -> row.scope() == Scope.OTHER)
                .findFirst()
                .ifPresent(row -> producers.setRest(
                        value(row) / HUNDRED * world.map(StageOutputs::value).orElse(0.0),
                        row.id().value(),
                        row.provenance().edition()));
    }

    /**
     * Distributes the rest of the stage's output after the named producers to the other countries with shares, in
     * proportion.
     */
    void shareTheRest(OutputRule rule) {
        List<Part> parts = parts(rule).stream()
                .filter(part -> !producers.hasRow(part.iso3()))
                .toList();
        double sum = parts.stream().mapToDouble(Part::tonnes).sum();
        double scale = sum == 0 ? 0 : Math.min(1, producers.residualLeft() / sum);
        if (scale > 0) {
            Optional<ObservationRow> world = world(rule);
            parts.forEach(part -> producers.add(
                    part.iso3(),
                    part.tonnes() * scale,
                    rule.basis(),
                    Producers.observation(part.share().id().value()),
                    why(part, world, scale)));
        }
    }

    /** Sets the output of each country of a rule to its net exports. */
    void shipped(OutputRule rule, List<TradeLeg> legs) {
        Map<String, Double> net = Residual.netExports(legs);
        for (String country : rule.countries()) {
            double tonnes = net.getOrDefault(country, 0.0);
            if (tonnes > 0 && producers.tonnes(country) == 0) {
                producers.add(
                        country,
                        tonnes,
                        rule.basis(),
                        Editions.of(Editions.LODEGRAPH, "rules/flow_outputs.csv", rule.line()),
                        rule.reason());
            }
        }
    }

    private List<Part> parts(OutputRule rule) {
        double world = world(rule).map(StageOutputs::value).orElse(0.0);
        Map<String, Part> parts = new TreeMap<>();
        shares(rule).forEach(row -> {
            Iso3 country = row.iso3();
            if (country != null && value(row) > 0 && world > 0) {
                parts.put(country.value(), new Part(country.value(), value(row) / HUNDRED * world, row));
            }
        });
        return List.copyOf(parts.values());
    }

    private Stream<ObservationRow> shares(OutputRule rule) {
        return production(rule.sharesOf(), rule.stage())
                .filter(row -> row.unit().equals("percent") && row.form() == null && row.value() != null);
    }

    private Optional<ObservationRow> world(OutputRule rule) {
        Stage of = rule.ofStage() == null ? rule.stage() : rule.ofStage();
        return production(rule.mineral(), of)
                .filter(row -> row.scope() == Scope.WORLD && row.unit().equals("t") && row.form() == null)
                .filter(row -> row.chosen() && row.year() == year && row.value() != null)
                .findFirst();
    }

    private Stream<ObservationRow> production(MineralId mineral, Stage stage) {
        return observations.stream()
                .filter(row -> row.kind().equals("production") && row.stage() == stage)
                .filter(row -> mineral.equals(row.mineral()));
    }

    private static double value(ObservationRow row) {
        Double value = row.value();
        return value == null ? 0 : value;
    }

    private static String why(Part part, Optional<ObservationRow> world, double scale) {
        String of = world.map(ObservationRow::id).map(Object::toString).orElse("");
        String cut = scale == 1 ? "" : String.format(Locale.ROOT, ", scaled by %.3f to what is left for others", scale);
        return part.share().id() + " x " + of + cut;
    }
}
