package org.lodegraph.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A scan as the command line asks for it.
 *
 * @param targets whose supply, with commas; empty for all
 * @param minerals which, with commas, a list as {@code critical:US-2025}; empty for all
 * @param asOf the date at which measures are judged; null for today
 * @param force whether to run again what was run already
 * @param against the scan to compare with, {@link #PREVIOUS} for the one before; null for none
 */
public record ScanWish(
        String targets,
        String minerals,
        @Nullable LocalDate asOf,
        boolean force,
        @Nullable String against) {

    /** Stands for the scan before of the same targets and minerals. */
    public static final String PREVIOUS = "previous";
}
