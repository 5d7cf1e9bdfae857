package org.lodegraph.model;

import org.lodegraph.model.failure.InvalidValueException;

/**
 * A page of a list with a fixed order.
 *
 * @param offset rows to skip, 0 or more
 * @param limit maximum number of rows, 1 to {@value #MAX}
 */
public record Page(int offset, int limit) {

    public static final int MAX = 1000;
    public static final int DEFAULT_LIMIT = 100;
    public static final Page FIRST = new Page(0, DEFAULT_LIMIT);
    public static final Page LARGEST = new Page(0, MAX);

    public Page {
        if (offset < 0) {
            throw new InvalidValueException("cursor", offset, "a cursor of an earlier answer");
        }
        if (limit < 1 || limit > MAX) {
            throw new InvalidValueException("limit", limit, "a number from 1 to " + MAX);
        }
    }
}
