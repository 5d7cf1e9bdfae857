package org.lodegraph.model;

/** The severity of a finding of a risk scan, in ascending order. */
public enum Severity {
    LOW,
    MEDIUM,
    HIGH,
    CRITICAL;

    /** {@return 1 for low to 4 for critical} */
    public int place() {
        return switch (this) {
            case LOW -> 1;
            case MEDIUM -> 2;
            case HIGH -> 3;
            case CRITICAL -> 4;
        };
    }

    /** {@return whether it is as severe as another, or more} */
    public boolean atLeast(Severity other) {
        return compareTo(other) >= 0;
    }
}
