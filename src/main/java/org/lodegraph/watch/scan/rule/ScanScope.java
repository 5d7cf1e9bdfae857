package org.lodegraph.watch.scan.rule;

import java.util.List;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Target;

/**
 * What a scan looks at.
 *
 * @param targets whose supply; none for every country whose flows answer and whose demand is not small
 * @param minerals of what; none for all
 */
public record ScanScope(List<Target> targets, List<MineralId> minerals) {

    /** Everything. */
    public static final ScanScope ALL = new ScanScope(List.of(), List.of());

    public ScanScope {
        targets = targets.stream().distinct().sorted().toList();
        minerals = minerals.stream().distinct().sorted().toList();
    }

    /** {@return whether a mineral is looked at} */
    public boolean holds(MineralId mineral) {
        return minerals.isEmpty() || minerals.contains(mineral);
    }
}
