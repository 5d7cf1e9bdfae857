package org.lodegraph.data.curate.site;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodegraph.data.table.MineralRow;
import org.lodegraph.data.table.ObservationRow;
import org.lodegraph.data.table.SupplyRow;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Stage;

/** The operations that figures and flows name; the import makes nodes of the same operations. */
final class KnownOperations {

    private final Set<String> ids;
    private final Map<MineralId, MineralId> parents;

    private KnownOperations(Set<String> ids, Map<MineralId, MineralId> parents) {
        this.ids = Set.copyOf(ids);
        this.parents = Map.copyOf(parents);
    }

    static KnownOperations of(List<ObservationRow> observations, List<SupplyRow> supplies, List<MineralRow> minerals) {
        Set<String> ids = new HashSet<>();
        observations.forEach(row -> add(ids, row.mineral(), row.stage(), row.iso3()));
        for (SupplyRow row : supplies) {
            ids.add(id(row.mineral(), row.fromStage(), row.fromIso3()));
            ids.add(id(row.mineral(), row.toStage(), row.toIso3()));
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
        if (ids.contains(id(mineral, stage, iso3.value()))) {
            return Optional.of(mineral);
        }
        return Optional.ofNullable(parents.get(mineral))
                .filter(parent -> ids.contains(id(parent, stage, iso3.value())));
    }

    private static void add(Set<String> ids, @Nullable MineralId mineral, @Nullable Stage stage, @Nullable Iso3 iso3) {
        if (mineral != null && stage != null && iso3 != null) {
            ids.add(id(mineral, stage, iso3.value()));
        }
    }

    private static String id(MineralId mineral, Stage stage, String iso3) {
        return mineral + "/" + stage.id() + "/" + iso3;
    }
}
