package org.lodegraph.model;

import org.lodegraph.model.failure.InvalidValueException;

/**
 * A window on a list that has a fixed order.
 *
 * @param offset rows to pass over, 0 or more
 * @param limit rows to give at the most, 1 to {@value #MOST}
 */
public record Page(int offset, int limit) {

    public static final int MOST = 1000;
    public static final int DEFAULT_LIMIT = 100;
    public static final Page FIRST = new Page(0, DEFAULT_LIMIT);

    public Page {
        if (offset < 0) {
            throw new InvalidValueException("cursor", offset, "a cursor as an earlier answer gave it");
        }
        if (limit < 1 || limit > MOST) {
            throw new InvalidValueException("limit", limit, "a number from 1 to " + MOST);
        }
    }
}
