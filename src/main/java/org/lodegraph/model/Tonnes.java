package org.lodegraph.model;

import org.lodegraph.model.failure.InvalidValueException;

/**
 * A mass in metric tonnes, of contained metal unless stated otherwise.
 *
 * @param value finite, not negative
 */
public record Tonnes(double value) {

    public Tonnes {
        if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
            throw new InvalidValueException("tonnes", value, "a number of tonnes, 0 or more");
        }
    }
}
