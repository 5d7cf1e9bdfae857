package org.lodegraph.model;

/** How grave a finding of a risk scan is, the least first. */
public enum Severity {
    LOW,
    MEDIUM,
    HIGH,
    CRITICAL;

    /** {@return whether it is as grave as another, or graver} */
    public boolean atLeast(Severity other) {
        return compareTo(other) >= 0;
    }
}
