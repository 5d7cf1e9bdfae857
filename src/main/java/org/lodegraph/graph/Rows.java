package org.lodegraph.graph;

import java.util.List;

/**
 * The parameters of a statement that writes many rows at once: {@code UNWIND $rows AS row}.
 *
 * @param rows records, or maps of plain values
 * @param run the stamp of the run that writes them
 */
public record Rows(List<?> rows, String run) {

    /** How many rows travel in one message; larger batches gain nothing and hold more memory. */
    static final int BATCH = 5_000;

    public Rows {
        rows = List.copyOf(rows);
    }
}
