package org.lodegraph.network.chokepoint;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.DataYear;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.MineralStage;
import org.lodegraph.model.Stage;
import org.lodegraph.model.Target;
import org.lodegraph.network.snapshot.CapacityFigure;
import org.lodegraph.network.snapshot.FlowVerdict;
import org.lodegraph.network.snapshot.OutputFigure;
import org.lodegraph.network.snapshot.SnapshotDetails;

/** Published figures and verdicts by mineral and stage, which chokepoints are computed from beside the networks. */
public final class ChokepointInputs {

    private final SnapshotDetails details;
    private final Map<MineralStage, List<OutputFigure>> outputs;
    private final Map<MineralStage, List<CapacityFigure>> capacities;
    private final Map<MineralId, List<FlowVerdict>> verdicts;
    private final Set<MineralId> byProducts;

    public ChokepointInputs(SnapshotDetails details) {
        this.details = details;
        this.outputs = details.outputsByStage();
        this.capacities = details.capacities().stream().collect(Collectors.groupingBy(CapacityFigure::mineralStage));
        this.verdicts = details.verdicts().stream()
                .filter(verdict -> !verdict.isUnfit())
                .collect(Collectors.groupingBy(FlowVerdict::mineral));
        this.byProducts = details.byProducts().stream()
                .map(SnapshotDetails.ByProduct::mineral)
                .collect(Collectors.toSet());
    }

    /** {@return the minerals with a published output at a stage} */
    Stream<MineralId> minerals(Stage stage) {
        return outputs.keySet().stream()
                .filter(key -> key.stage() == stage)
                .map(MineralStage::mineral)
                .sorted();
    }

    /** {@return the outputs of a stage in any year} */
    List<OutputFigure> outputs(MineralStage stage) {
        return outputs.getOrDefault(stage, List.of());
    }

    /** {@return the capacities of a stage in a year} */
    List<CapacityFigure> capacities(MineralStage stage, int year) {
        return capacities.getOrDefault(stage, List.of()).stream()
                .filter(figure -> figure.year() == year)
                .toList();
    }

    /** {@return the newest year with usable flows of a mineral; null if there is none} */
    @Nullable
    Integer flowYear(MineralId mineral, DataYear.Reach years) {
        return verdicts.getOrDefault(mineral, List.of()).stream()
                .map(FlowVerdict::year)
                .filter(years::contains)
                .max(Integer::compare)
                .orElse(null);
    }

    /** {@return the verdicts on a mineral's usable flows of a year} */
    List<FlowVerdict> usable(MineralId mineral, int year) {
        return verdicts.getOrDefault(mineral, List.of()).stream()
                .filter(verdict -> verdict.year() == year)
                .toList();
    }

    /** {@return true if a mineral is a by-product of another} */
    boolean isByProduct(MineralId mineral) {
        return byProducts.contains(mineral);
    }

    /** {@return the countries that make up a target} */
    List<Iso3> members(FlowVerdict verdict) {
        return details.members(new Target(verdict.target()));
    }
}
