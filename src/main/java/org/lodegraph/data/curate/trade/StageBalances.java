package org.lodegraph.data.curate.trade;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.lodegraph.data.table.BalanceRow;
import org.lodegraph.data.table.ObservationRow;
import org.lodegraph.model.Stage;
import org.lodegraph.model.Tonnes;

/**
 * Computes the balance of each sending stage: its output, the trade, the input of the next stage, and the missing part.
 */
final class StageBalances {

    /** The share of the trade from which a country's clamp is noted. */
    private static final double WORTH_NAMING = 0.0005;

    private StageBalances() {}

    static List<BalanceRow> of(MineralFlows flows) {
        List<BalanceRow> rows = new ArrayList<>();
        flows.layers().forEach(layer -> rows.add(row(flows, layer)));
        return rows;
    }

    private static BalanceRow row(MineralFlows flows, FlowLayer flow) {
        Stage sender = flow.rule().from();
        Layer layer = flow.trade();
        List<Receiver> receivers = flow.receivers();
        double clamped =
                layer.countries().stream().mapToDouble(layer::clampedInto).sum();
        return new BalanceRow(
                flows.mineral(),
                sender,
                flows.year(),
                new Tonnes(flow.senders().outputs().values().stream()
                        .mapToDouble(Output::tonnes)
                        .sum()),
                new Tonnes(layer.traded()),
                new Tonnes(sum(
                        receivers,
                        receiver -> receiver.edges().stream()
                                .mapToDouble(Edge::tonnes)
                                .sum())),
                new Tonnes(Math.max(0, clamped)),
                new Tonnes(sum(receivers, Receiver::modelled)),
                new Tonnes(sum(receivers, Receiver::unknown)),
                new Tonnes(sum(receivers, Receiver::trimmed)),
                note(flows, flow),
                Editions.of(Editions.LODEGRAPH, "balances.csv", flows.mineral(), sender.id(), flows.year()));
    }

    private static String note(MineralFlows flows, FlowLayer flow) {
        Layer layer = flow.trade();
        List<String> notes = new ArrayList<>();
        TreeSet<String> clamped = new TreeSet<>(layer.countries());
        clamped.removeIf(country -> layer.clamp(country) > 0.99
                || layer.exportsByForm(country).values().stream()
                                .mapToDouble(Double::doubleValue)
                                .sum()
                        < WORTH_NAMING * layer.traded());
        if (!clamped.isEmpty()) {
            notes.add("exports scaled down by over 1%: " + String.join(", ", clamped));
        }
        if (flow.rule().to() != Stage.USE) {
            notes.add("tonnes of " + flow.rule().from().id() + " without a receiver at the next stage: "
                    + Receiver.round(flow.idle()));
        }
        List<String> set = flow.senders().added().stream()
                .map(ObservationRow::iso3)
                .map(String::valueOf)
                .toList();
        if (!set.isEmpty()) {
            notes.add("outputs assumed for the tracing: " + String.join(", ", set));
        }
        if (flows.trade().filled() > 0) {
            notes.add("trade rows with an estimated weight: " + flows.trade().filled());
        }
        return String.join("; ", notes);
    }

    private static double sum(List<Receiver> receivers, ToDoubleFunction<Receiver> part) {
        return receivers.stream().mapToDouble(part).sum();
    }
}
