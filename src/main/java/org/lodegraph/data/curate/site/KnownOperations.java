package org.lodegraph.data.curate.site;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.lodegraph.data.table.MineralRow;
import org.lodegraph.data.table.ObservationRow;
import org.lodegraph.data.table.SupplyRow;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.OperationId;
import org.lodegraph.model.Stage;

/** The operations that figures and flows name; the import makes nodes of the same operations. */
final class KnownOperations {

    private final Set<OperationId> ids;
    private final Map<MineralId, MineralId> parents;

    private KnownOperations(Set<OperationId> ids, Map<MineralId, MineralId> parents) {
        this.ids = Set.copyOf(ids);
        this.parents = Map.copyOf(parents);
    }

    static KnownOperations of(List<ObservationRow> observations, List<SupplyRow> supplies, List<MineralRow> minerals) {
        Set<OperationId> ids = new HashSet<>();
        observations.stream()
                .map(ObservationRow::operation)
                .filter(Objects::nonNull)
                .forEach(ids::add);
        for (SupplyRow row : supplies) {
            ids.add(row.from());
            ids.add(row.to());
        }
        Map<MineralId, MineralId> parents = new HashMap<>();
        for (MineralRow mineral : minerals) {
            MineralId parent = mineral.parent();
            if (parent != null) {
                parents.put(mineral.id(), parent);
            }
        }
        return new KnownOperations(ids, parents);
    }

    /** {@return the mineral of the operation: its own, or its parent if only that is counted by country} */
    Optional<MineralId> find(MineralId mineral, Stage stage, Iso3 iso3) {
        if (ids.contains(new OperationId(mineral, stage, iso3))) {
            return Optional.of(mineral);
        }
        return Optional.ofNullable(parents.get(mineral))
                .filter(parent -> ids.contains(new OperationId(parent, stage, iso3)));
    }
}
