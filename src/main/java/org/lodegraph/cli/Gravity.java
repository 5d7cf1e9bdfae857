package org.lodegraph.cli;

import java.util.Arrays;
import java.util.Map;

/** How grave a finding is, the least first; the names are what {@code --fail-on} takes. */
enum Gravity {
    low,
    medium,
    high,
    critical;

    /** {@return whether a record's severity is as grave as this, or graver} */
    boolean isReachedBy(Map<String, Object> record) {
        return Arrays.stream(values())
                .filter(one -> one.name().equals(record.get("severity")))
                .anyMatch(one -> one.compareTo(this) >= 0);
    }
}
