package org.lodegraph.cli;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a scan came to, in plain values, each record of {@code docs/api.md} as a map of its fields.
 *
 * @param scan the scan
 * @param findings the gravest first
 * @param changes since an earlier scan; null where none were asked for
 * @param against the earlier scan; null where none was asked for, or there is none
 */
public record ScanOutcome(
        Map<String, Object> scan,
        List<Map<String, Object>> findings,
        @Nullable List<Map<String, Object>> changes,
        @Nullable String against) {}
