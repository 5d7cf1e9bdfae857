package org.lodegraph.model;

import org.lodegraph.model.failure.InvalidValueException;

/**
 * A calendar year.
 *
 * @param value from 1900 to 2100
 */
public record Year(int value) {

    public Year {
        if (value < 1900 || value > 2100) {
            throw new InvalidValueException("year", value, "a year from 1900 to 2100");
        }
    }
}
