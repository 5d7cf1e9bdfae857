package org.lodegraph.watch.scan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Target;

/**
 * A scan as it is asked for.
 *
 * @param target whose supply; null or none for every country whose flows answer and whose demand is not small
 * @param mineral of what; null or none for all, or for those of the list
 * @param list the critical list whose minerals are meant too, such as {@code US-2025}; null for none
 * @param asOf the date at which measures are judged; null for today
 * @param force whether to run again what was run already; null for no
 */
public record ScanRequest(
        @Nullable List<Target> target,
        @Nullable List<MineralId> mineral,
        @Nullable String list,
        @Nullable LocalDate asOf,
        @Nullable Boolean force) {

    /** Everything, as of today. */
    public static final ScanRequest ALL = new ScanRequest(null, null, null, null, null);

    public ScanRequest {
        target = target == null ? null : List.copyOf(target);
        mineral = mineral == null ? null : List.copyOf(mineral);
    }
}
