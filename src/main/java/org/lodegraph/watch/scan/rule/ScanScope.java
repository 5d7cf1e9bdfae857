package org.lodegraph.watch.scan.rule;

import java.util.List;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Target;

/**
 * The scope of a scan.
 *
 * @param targets targets; empty for every country with usable flows and a demand that is not small
 * @param minerals minerals; empty for all
 */
public record ScanScope(List<Target> targets, List<MineralId> minerals) {

    /** Everything. */
    public static final ScanScope ALL = new ScanScope(List.of(), List.of());

    public ScanScope {
        targets = targets.stream().distinct().sorted().toList();
        minerals = minerals.stream().distinct().sorted().toList();
    }

    /** {@return true if a mineral is in scope} */
    public boolean holds(MineralId mineral) {
        return minerals.isEmpty() || minerals.contains(mineral);
    }
}
