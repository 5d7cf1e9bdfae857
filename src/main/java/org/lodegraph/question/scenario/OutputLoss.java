package org.lodegraph.question.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Concentration;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.MineralStage;
import org.lodegraph.model.OperationId;
import org.lodegraph.model.Range;
import org.lodegraph.model.Stage;
import org.lodegraph.network.snapshot.Rounding;
import org.lodegraph.question.scenario.ScenarioQueries.HostRow;
import org.lodegraph.question.scenario.ScenarioQueries.OutputRow;
import org.lodegraph.question.scenario.ScenarioResults.ByProduct;
import org.lodegraph.question.scenario.ScenarioResults.OutputShift;

/**
 * Computes the loss of output by the changes: of the named operations, and of their by-products (definitions 10).
 *
 * <p>A lost mine or smelter also loses its by-products. The by-product's operation in the same country loses at least the lost
 * part times the lower bound of the host's share, at most that times the upper bound. An embargo, which removes a country at
 * all stages, loses no by-products.
 */
final class OutputLoss {

    private final Outputs outputs;
    private final Map<OperationId, Double> parts = new LinkedHashMap<>();
    private final List<ByProduct> byProducts = new ArrayList<>();

    private OutputLoss(Outputs outputs) {
        this.outputs = outputs;
    }

    static OutputLoss of(Scenario scenario, Outputs outputs, List<HostRow> hosts) {
        OutputLoss lost = new OutputLoss(outputs);
        Map<OperationId, Double> withByProducts = new LinkedHashMap<>();
        for (Change.Remove remove : scenario.changes(Change.Remove.class)) {
            double part = Change.Window.part(remove.from(), remove.until());
            outputs.rows().stream()
                    .filter(row -> remove.iso3().equals(row.iso3()))
                    .filter(row -> remove.mineral() == null || remove.mineral().equals(row.mineral()))
                    .filter(row -> remove.stage() == null || remove.stage() == row.stage())
                    .map(row -> new OperationId(row.mineral(), row.stage(), remove.iso3()))
                    .forEach(operation -> {
                        lost.parts.merge(operation, part, Math::max);
                        if (remove.stage() != null) {
                            withByProducts.merge(operation, part, Math::max);
                        }
                    });
        }
        for (Change.Capacity capacity : scenario.changes(Change.Capacity.class)) {
            Double factor = factor(capacity, outputs);
            if (factor != null && factor < 1) {
                OperationId operation = new OperationId(capacity.mineral(), capacity.stage(), capacity.iso3());
                lost.parts.merge(operation, 1 - factor, Math::max);
                withByProducts.merge(operation, 1 - factor, Math::max);
            }
        }
        withByProducts.forEach((operation, part) -> hosts.stream()
                .filter(host -> host.host().equals(operation.mineral()) && host.stage() == operation.stage())
                .forEach(host -> lost.addByProduct(operation, part, host)));
        return lost;
    }

    /**
     * {@return a capacity as a multiple of the output; null for a site, whose part is not published, or without a published output}
     */
    static @Nullable Double factor(Change.Capacity capacity, Outputs outputs) {
        if (capacity.site() != null) {
            return null;
        }
        Double tonnes = capacity.tonnes();
        if (tonnes == null) {
            return capacity.factor();
        }
        return outputs.of(capacity.mineral(), capacity.stage(), capacity.iso3())
                .map(row -> tonnes / row.tonnes())
                .orElse(null);
    }

    private void addByProduct(OperationId host, double part, HostRow share) {
        Stage stage = outputs.of(share.byProduct(), host.stage()).isEmpty() ? Stage.REFINING : host.stage();
        OperationId operation = new OperationId(share.byProduct(), stage, host.country());
        if (parts.containsKey(operation)) {
            return;
        }
        outputs.of(operation.mineral(), operation.stage(), operation.country()).ifPresent(row -> {
            Range bounds = bounds(part * share.low(), part * share.high());
            double world = outputs.world(operation.mineral(), operation.stage());
            byProducts.add(new ByProduct(
                    operation.mineral(),
                    operation,
                    host,
                    bounds,
                    bounds(bounds.low() * row.tonnes() / world, bounds.high() * row.tonnes() / world),
                    new Range(
                            Rounding.tonnes(bounds.low() * row.tonnes()),
                            Rounding.tonnes(bounds.high() * row.tonnes())),
                    row.year(),
                    row.evidence()));
        });
    }

    private static Range bounds(double low, double high) {
        return new Range(Rounding.share(low), Rounding.share(high));
    }

    /** {@return the losses of by-products} */
    List<ByProduct> byProducts() {
        return List.copyOf(byProducts);
    }

    /** {@return the stages that lose output, before and after} */
    List<OutputShift> shifts() {
        return parts.keySet().stream()
                .map(operation -> new MineralStage(operation.mineral(), operation.stage()))
                .distinct()
                .map(layer -> shift(layer.mineral(), layer.stage()))
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable OutputShift shift(MineralId mineral, Stage stage) {
        List<OutputRow> rows = outputs.of(mineral, stage);
        OutputRow first =
                rows.stream().filter(row -> row.iso3() != null).findFirst().orElse(null);
        if (first == null || first.iso3() == null) {
            return null;
        }
        Map<Iso3, Double> left = new LinkedHashMap<>();
        double unnamed = 0;
        double lost = 0;
        for (OutputRow row : rows) {
            Iso3 iso3 = row.iso3();
            if (iso3 == null) {
                unnamed += row.tonnes();
            } else {
                double part = parts.getOrDefault(new OperationId(mineral, stage, iso3), 0.0);
                lost += part * row.tonnes();
                left.put(iso3, (1 - part) * row.tonnes());
            }
        }
        Iso3 leader = left.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
        List<Double> before = rows.stream()
                .filter(row -> row.iso3() != null)
                .map(OutputRow::tonnes)
                .toList();
        return new OutputShift(
                mineral,
                stage,
                first.year(),
                Rounding.tonnes(lost),
                Objects.requireNonNull(hhi(before, unnamed)),
                hhi(left.values(), unnamed),
                first.iso3(),
                leader);
    }

    /** {@return the index over the named rows, the unnamed rest counting for nothing; null if there is no output} */
    static @Nullable Double hhi(Collection<Double> tonnes, double unnamed) {
        Double index = Concentration.index(tonnes, unnamed);
        return index == null ? null : Rounding.index(index);
    }
}
