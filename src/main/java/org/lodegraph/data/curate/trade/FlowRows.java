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

/** The edges of a mineral as rows: each with its key, its share, and a derivation of the same key. */
final class FlowRows {

    /** A computed row comes from itself: its key is in its first column and is not written twice. */
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

    /** {@return the rows, layer by layer, by receiver and maker} */
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

    /** Two flows of one form between the same pair are told apart by their method: one is traced, the other fills a gap. */
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
