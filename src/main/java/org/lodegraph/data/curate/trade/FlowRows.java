package org.lodegraph.data.curate.trade;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lodegraph.data.table.DerivationRow;
import org.lodegraph.data.table.Provenance;
import org.lodegraph.data.table.SupplyRow;
import org.lodegraph.model.RecordId;
import org.lodegraph.model.Share;
import org.lodegraph.model.Tonnes;

/** Converts the edges of a mineral to rows: each with its key, its share, and a derivation with the same key. */
final class FlowRows {

    /** The provenance of a computed row is the row itself: its key is in its first column and is not written twice. */
    private static final Provenance OWN_KEY = Editions.of(Editions.LODEGRAPH, "derivations", "key");

    private final List<SupplyRow> supplies = new ArrayList<>();
    private final List<DerivationRow> derivations = new ArrayList<>();
    private final MineralFlows flows;

    private FlowRows(MineralFlows flows) {
        this.flows = flows;
    }

    static FlowRows of(MineralFlows flows) {
        FlowRows rows = new FlowRows(flows);
        flows.layers().forEach(layer -> layer.receivers().forEach(receiver -> rows.add(layer.rule(), receiver)));
        return rows;
    }

    /** {@return the rows, by layer, receiver and producer} */
    List<SupplyRow> supplies() {
        return List.copyOf(supplies);
    }

    /** {@return one row for each supply} */
    List<DerivationRow> derivations() {
        return List.copyOf(derivations);
    }

    private void add(LayerRule layer, Receiver receiver) {
        Map<String, Integer> perMaker = new HashMap<>();
        receiver.edges().forEach(edge -> perMaker.merge(edge.from(), 1, Integer::sum));
        Set<String> taken = new HashSet<>();
        for (Edge edge : receiver.edges()) {
            String pair = pair(layer, receiver, edge);
            boolean several = perMaker.getOrDefault(edge.from(), 0) > 1;
            String key = several && edge.form() != null ? pair + "." + edge.form() : pair;
            add(layer, receiver, edge, new RecordId(taken.add(key) ? key : other(key, edge, taken)));
        }
    }

    /**
     * Adds the method to the key if two flows of one form have the same pair: one is traced, the other fills a gap.
     */
    private static String other(String key, Edge edge, Set<String> taken) {
        String other = key + "." + edge.method().id();
        taken.add(other);
        return other;
    }

    private String pair(LayerRule layer, Receiver receiver, Edge edge) {
        return String.join(
                ".",
                flows.mineral().value(),
                Integer.toString(flows.year()),
                layer.from().id(),
                edge.from(),
                layer.to().id(),
                receiver.iso3());
    }

    private void add(LayerRule layer, Receiver receiver, Edge edge, RecordId key) {
        supplies.add(new SupplyRow(
                key,
                flows.mineral(),
                flows.year(),
                layer.from(),
                edge.from(),
                layer.to(),
                receiver.iso3(),
                edge.form(),
                new Tonnes(edge.tonnes()),
                new Share(receiver.share(edge.tonnes())),
                edge.basis(),
                edge.method().id(),
                OWN_KEY));
        derivations.add(
                new DerivationRow(key, edge.method().id(), edge.factors(), edge.inputs(), edge.note(), OWN_KEY));
    }
}
