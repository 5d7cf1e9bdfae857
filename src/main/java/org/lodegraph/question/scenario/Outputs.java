package org.lodegraph.question.scenario;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.lodegraph.graph.Graph;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Stage;
import org.lodegraph.question.scenario.ScenarioQueries.OutputRow;
import org.lodegraph.question.scenario.ScenarioQueries.OutputsOf;

/**
 * The published output of each stage in its latest year.
 *
 * @param rows output of each country by mineral and stage
 */
record Outputs(List<OutputRow> rows) {

    static Outputs read(Graph graph, Collection<MineralId> minerals) {
        return new Outputs(graph.list(
                ScenarioQueries.LIST_OUTPUTS,
                new OutputsOf(minerals.stream().distinct().sorted().toList())));
    }

    /** {@return a country's output of a mineral at a stage, if published} */
    Optional<OutputRow> of(MineralId mineral, Stage stage, Iso3 iso3) {
        return of(mineral, stage).stream()
                .filter(row -> iso3.equals(row.iso3()))
                .findFirst();
    }

    /** {@return every producer of a mineral at a stage, largest first} */
    List<OutputRow> of(MineralId mineral, Stage stage) {
        return rows.stream()
                .filter(row -> row.mineral().equals(mineral) && row.stage() == stage)
                .toList();
    }

    /** {@return an upper bound of a country's exports of a mineral: its largest output or capacity; empty if none is published} */
    Optional<Double> most(MineralId mineral, Iso3 iso3) {
        return rows.stream()
                .filter(row -> row.mineral().equals(mineral) && iso3.equals(row.iso3()))
                .map(row -> row.capacityTonnes() == null ? row.tonnes() : Math.max(row.tonnes(), row.capacityTonnes()))
                .max(Double::compare);
    }

    double world(MineralId mineral, Stage stage) {
        return of(mineral, stage).stream().mapToDouble(OutputRow::tonnes).sum();
    }
}
