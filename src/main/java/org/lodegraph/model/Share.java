package org.lodegraph.model;

import org.lodegraph.model.failure.InvalidValueException;

/**
 * A share of a whole.
 *
 * @param value dimensionless, from 0 to 1
 */
public record Share(double value) {

    public Share {
        if (!(value >= 0 && value <= 1)) { // also rejects NaN
            throw new InvalidValueException("share", value, "a number from 0 to 1");
        }
    }
}
