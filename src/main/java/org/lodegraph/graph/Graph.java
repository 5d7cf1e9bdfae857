package org.lodegraph.graph;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.lodegraph.error.NotFound;
import org.lodegraph.error.Unavailable;
import org.lodegraph.model.Answer;
import org.lodegraph.model.Meta;
import org.lodegraph.model.Page;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/** Runs queries: reads in read transactions, writes in write transactions, both with a timeout and the driver's retries. */
public final class Graph {

    private static final Duration READ = Duration.ofSeconds(10);
    private static final Duration WRITE = Duration.ofMinutes(5);

    private final Driver driver;

    public Graph(Driver driver) {
        this.driver = driver;
    }

    /** {@return every row, in the statement's order; possibly none} */
    public <P extends Record, R extends Record> List<R> list(Query<P, R> query, P parameters) {
        return run(session -> session.executeRead(
                transaction -> transaction
                        .run(query.text(), Values.of(parameters))
                        .list(row -> RowMapper.map(query.row(), row.asMap())),
                timeout(query, READ)));
    }

    /**
     * {@return one page of a list, whether more follow, and the statement that gives the same rows}
     *
     * @param parameters the parameters for a number of rows to give at the most
     */
    public <P extends Record, R extends Record> Answer<List<R>> page(
            Query<P, R> query, Page page, IntFunction<P> parameters) {
        List<R> rows = list(query, parameters.apply(page.limit() + 1));
        boolean more = rows.size() > page.limit();
        Meta meta = Meta.NONE.more(more).statement(statement(query, parameters.apply(page.limit())));
        return new Answer<>(more ? List.copyOf(rows.subList(0, page.limit())) : rows, meta);
    }

    /** {@return the one row, or nothing} */
    public <P extends Record, R extends Record> Optional<R> find(Query<P, R> query, P parameters) {
        List<R> rows = list(query, parameters);
        if (rows.size() > 1) {
            throw new IllegalStateException(query.name() + " gave " + rows.size() + " rows where one was promised");
        }
        return rows.stream().findFirst();
    }

    /**
     * {@return the one row}
     *
     * @throws NotFound if there is none
     */
    public <P extends Record, R extends Record> R get(Query<P, R> query, P parameters) {
        return find(query, parameters).orElseThrow(() -> new NotFound(query.name(), String.valueOf(parameters)));
    }

    /** Runs a statement that writes, and gives its rows. */
    public <P extends Record, R extends Record> List<R> write(Query<P, R> query, P parameters) {
        return run(session -> session.executeWrite(
                transaction -> transaction
                        .run(query.text(), Values.of(parameters))
                        .list(row -> RowMapper.map(query.row(), row.asMap())),
                timeout(query, WRITE)));
    }

    /** Runs a statement of the schema, in a transaction of its own. */
    void define(String statement) {
        run(session -> session.run(statement).consume());
    }

    /** {@return the statement and its parameters, ready for Neo4j Browser} */
    public static <P extends Record> Meta.Statement statement(Query<P, ?> query, P parameters) {
        return new Meta.Statement(query.name(), query.text(), Values.of(parameters));
    }

    private static TransactionConfig timeout(Query<?, ?> query, Duration limit) {
        return TransactionConfig.builder()
                .withTimeout(limit)
                .withMetadata(Map.of("query", query.name()))
                .build();
    }

    private <T> T run(java.util.function.Function<Session, T> work) {
        try (Session session = driver.session()) {
            return work.apply(session);
        } catch (ServiceUnavailableException | SessionExpiredException e) {
            throw new Unavailable("the database does not answer: " + e.getMessage(), e);
        }
    }
}
