package org.lodegraph.watch.scan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Target;

/**
 * A request for a scan.
 *
 * @param target targets to scan; null or empty for every country with usable flows and a demand that is not small
 * @param mineral minerals to scan; null or empty for all, or for those of {@code list}
 * @param list id of a critical list whose minerals are added, such as {@code US-2025}; null for none
 * @param asOf date at which measures are evaluated; null for today
 * @param force true to run a scan again that is done already; null for false
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
