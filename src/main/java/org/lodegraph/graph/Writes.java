package org.lodegraph.graph;

import java.util.List;
import org.neo4j.driver.TransactionContext;

/** Several statements that become visible together or not at all; lives as long as the work it was given to. */
public final class Writes {

    private final TransactionContext transaction;

    Writes(TransactionContext transaction) {
        this.transaction = transaction;
    }

    /** Runs one statement, seeing what those before it wrote, and gives its rows. */
    public <P extends Record, R extends Record> List<R> write(Query<P, R> query, P parameters) {
        return transaction
                .run(query.text(), Values.of(parameters))
                .list(row -> RowMapper.map(query.row(), row.asMap()));
    }
}
