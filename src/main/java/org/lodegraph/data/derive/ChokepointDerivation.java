package org.lodegraph.data.derive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodegraph.data.derive.DerivationQueries.ChokepointsOf;
import org.lodegraph.data.derive.DerivationQueries.OperationFigures;
import org.lodegraph.graph.Graph;
import org.lodegraph.model.DataYear;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.OperationId;
import org.lodegraph.model.Stage;
import org.lodegraph.network.chokepoint.Chokepoint;
import org.lodegraph.network.chokepoint.ChokepointAnalysis;
import org.lodegraph.network.chokepoint.ChokepointInputs;
import org.lodegraph.network.chokepoint.ChokepointRow;
import org.lodegraph.network.snapshot.LossAssumptions;
import org.lodegraph.network.snapshot.NetworkSnapshot;
import org.lodegraph.network.snapshot.OperationRow;

/** Writes the chokepoint indicators of every operation, under the default assumptions and for the newest year. */
final class ChokepointDerivation {

    private ChokepointDerivation() {}

    /**
     * Computes and writes the indicators; an operation that is listed no more loses those that it had.
     *
     * @param run id of the import that the snapshot was read from
     * @return the number of operations with indicators
     */
    static int run(Graph graph, NetworkSnapshot snapshot, String run) {
        ChokepointAnalysis analysis = new ChokepointAnalysis(
                snapshot, new ChokepointInputs(snapshot.details()), LossAssumptions.DEFAULT, DataYear.reach(null));
        Map<OperationId, Double> losses = analysis.worldLosses();
        List<ChokepointRow> listed = Stream.of(Stage.values())
                .flatMap(stage -> withBreadth(analysis.all(stage)).stream())
                .toList();
        Map<OperationId, ChokepointRow> byKey =
                listed.stream().collect(Collectors.toMap(row -> row.chokepoint().key(), row -> row));
        List<OperationFigures> rows = snapshot.rows().operations().stream()
                .map(OperationRow::key)
                .map(key -> new OperationFigures(key, losses.get(key), byKey.get(key)))
                .toList();
        graph.write(DerivationQueries.DERIVE_CHOKEPOINTS, new ChokepointsOf(rows, run));
        return listed.size();
    }

    /** {@return the operations of a stage, each with the number of minerals in which its country is a chokepoint} */
    private static List<ChokepointRow> withBreadth(List<ChokepointRow> rows) {
        Map<Iso3, Integer> breadths = new HashMap<>();
        rows.stream()
                .map(ChokepointRow::chokepoint)
                .filter(Chokepoint::chokepoint)
                .forEach(one -> breadths.merge(one.iso3(), 1, Integer::sum));
        List<ChokepointRow> all = new ArrayList<>();
        for (ChokepointRow row : rows) {
            Chokepoint one = row.chokepoint();
            all.add(new ChokepointRow(
                    one.with(breadths.getOrDefault(one.iso3(), 0), one.measures()), row.flows(), row.editions()));
        }
        return all;
    }
}
