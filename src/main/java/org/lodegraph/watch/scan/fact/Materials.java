package org.lodegraph.watch.scan.fact;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lodegraph.model.MineralId;

/** All minerals, by id. */
public final class Materials {

    private final Map<MineralId, Material> byId;

    Materials(List<Material> materials) {
        this.byId = materials.stream().collect(Collectors.toMap(Material::id, one -> one));
    }

    /** {@return all ids} */
    public Set<String> ids() {
        return byId.keySet().stream().map(MineralId::value).collect(Collectors.toSet());
    }

    /** {@return true if one is part of the other} */
    private boolean isPart(MineralId part, MineralId whole) {
        Material known = byId.get(part);
        return known != null && whole.equals(known.parent());
    }

    /** {@return true if two are the same, or one is part of the other} */
    public boolean isRelated(MineralId one, MineralId other) {
        return one.equals(other) || isPart(one, other) || isPart(other, one);
    }
}
