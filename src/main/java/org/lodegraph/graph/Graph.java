package org.lodegraph.graph;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collector;
import org.lodegraph.model.Answer;
import org.lodegraph.model.CancellationSignal;
import org.lodegraph.model.Meta;
import org.lodegraph.model.Page;
import org.lodegraph.model.PlainValues;
import org.lodegraph.model.failure.NotFoundException;
import org.lodegraph.model.failure.UnavailableException;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * Runs queries: reads in read transactions, writes in write transactions, each with a timeout, the driver's retries, and its time noted under the
 * query's name. All methods throw {@link UnavailableException} when the database does not answer or the time is over; it comes back by itself. So do reads that
 * nobody waits for any more.
 */
public final class Graph {

    private static final Duration READ = Duration.ofSeconds(10);
    private static final Duration FIRST_READ = Duration.ofMinutes(1);
    private static final Duration WRITE = Duration.ofMinutes(5);
    private static final Duration BATCH = Duration.ofMinutes(5);

    private final Driver driver;
    private final Duration firstReadLimit;
    private final Duration readLimit;
    private final Duration writeLimit;
    private final QueryTimings queryTimings;

    Graph(Driver driver) {
        this(driver, FIRST_READ, READ, WRITE);
    }

    /**
     * A graph with limits of its own.
     *
     * @param readLimit how long one read may take, its planning included
     * @param writeLimit how long one write may take
     */
    public Graph(Driver driver, Duration readLimit, Duration writeLimit) {
        this(driver, readLimit, readLimit, writeLimit);
    }

    /** @param firstReadLimit how long a read may take whose statement has not answered here yet: its plan may have to be made */
    Graph(Driver driver, Duration firstReadLimit, Duration readLimit, Duration writeLimit) {
        this(driver, firstReadLimit, readLimit, writeLimit, new QueryTimings());
    }

    private Graph(
            Driver driver,
            Duration firstReadLimit,
            Duration readLimit,
            Duration writeLimit,
            QueryTimings queryTimings) {
        this.driver = driver;
        this.firstReadLimit = firstReadLimit;
        this.readLimit = readLimit;
        this.writeLimit = writeLimit;
        this.queryTimings = queryTimings;
    }

    /** {@return the same for work that nobody waits for at a screen, such as scans and imports: a read may take five minutes} */
    public Graph batch() {
        return new Graph(driver, BATCH, BATCH, writeLimit, queryTimings);
    }

    /** {@return every row, in the statement's order; possibly none} */
    public <P extends Record, R extends Record> List<R> list(Query<P, R> query, P parameters) {
        return read(query.name(), query.text(), PlainValues.of(parameters), row -> RowMapper.map(query.row(), row));
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
     * @throws NotFoundException if there is none
     */
    public <P extends Record, R extends Record> R get(Query<P, R> query, P parameters) {
        return find(query, parameters)
                .orElseThrow(() -> new NotFoundException(query.name(), String.valueOf(parameters)));
    }

    /**
     * Works every row into one result as it comes, so that not all of them are held at once; a read of much may take as long as a write.
     *
     * @param into is asked for a new beginning where the read begins again
     */
    public <P extends Record, R extends Record, A, T> T fold(
            Query<P, R> query, P parameters, Collector<? super R, A, T> into) {
        Map<String, Object> values = PlainValues.of(parameters);
        return timed(
                query.name(),
                values,
                writeLimit,
                session -> session.executeRead(
                        transaction -> {
                            A sum = into.supplier().get();
                            transaction
                                    .run(query.text(), values)
                                    .forEachRemaining(row ->
                                            into.accumulator().accept(sum, RowMapper.map(query.row(), row.asMap())));
                            return into.finisher().apply(sum);
                        },
                        config(query.name(), writeLimit)));
    }

    /** Runs a statement that writes, in a transaction of its own, and gives its rows. */
    public <P extends Record, R extends Record> List<R> write(Query<P, R> query, P parameters) {
        return write(query, parameters, transaction -> {});
    }

    /**
     * Runs a statement that writes where another, first in the same transaction, counts anything; else nothing is written.
     *
     * @param refusal what to throw where it counts nothing
     */
    public <G extends Record, P extends Record, R extends Record> List<R> writeWhere(
            Query<G, Query.Count> condition,
            G asked,
            Supplier<? extends RuntimeException> refusal,
            Query<P, R> query,
            P parameters) {
        return write(query, parameters, transaction -> {
            if (rows(transaction, condition, PlainValues.of(asked)).get(0).count() == 0) {
                throw refusal.get();
            }
        });
    }

    private <P extends Record, R extends Record> List<R> write(
            Query<P, R> query, P parameters, Consumer<TransactionContext> before) {
        Map<String, Object> values = PlainValues.of(parameters);
        return timed(
                query.name(),
                values,
                writeLimit,
                session -> session.executeWrite(
                        transaction -> {
                            before.accept(transaction);
                            return rows(transaction, query, values);
                        },
                        config(query.name(), writeLimit)));
    }

    private static <R extends Record> List<R> rows(
            TransactionContext transaction, Query<?, R> query, Map<String, Object> values) {
        return transaction.run(query.text(), values).list(row -> RowMapper.map(query.row(), row.asMap()));
    }

    /** {@return the rows of a statement that only reads, as the database gives them} */
    public List<Map<String, Object>> rows(QueryCatalog.Entry entry, Map<String, Object> parameters) {
        return read(entry.name(), entry.text(), parameters, row -> row);
    }

    /** {@return how often each query ran here and how long it took} */
    public QueryTimings timings() {
        return queryTimings;
    }

    /** {@return the statement and its parameters, ready for Neo4j Browser} */
    public static <P extends Record> Meta.Statement statement(Query<P, ?> query, P parameters) {
        return new Meta.Statement(query.name(), query.text(), PlainValues.of(parameters));
    }

    /** Runs a statement of the schema, in a transaction of its own. */
    void define(String name, String statement) {
        timed(name, Map.of(), writeLimit, session -> session.run(statement).consume());
    }

    private <T> List<T> read(
            String name, String text, Map<String, Object> values, Function<Map<String, Object>, T> mapper) {
        if (!CancellationSignal.current().getAsBoolean()) {
            throw new UnavailableException("nobody waits for " + name + " any more", null);
        }
        Duration limit = queryTimings.hasAnswered(name) ? readLimit : firstReadLimit;
        return timed(
                name,
                values,
                limit,
                session -> session.executeRead(
                        transaction -> transaction.run(text, values).list(row -> mapper.apply(row.asMap())),
                        config(name, limit)));
    }

    private <T> T timed(String name, Map<String, Object> values, Duration limit, Function<Session, T> work) {
        long start = System.nanoTime();
        boolean done = false;
        try (Session session = driver.session()) {
            T result = work.apply(session);
            done = true;
            return result;
        } catch (Neo4jException e) {
            throw DriverExceptions.of(name, values, limit, e);
        } finally {
            queryTimings.record(name, Duration.ofNanos(System.nanoTime() - start), !done);
        }
    }

    private static TransactionConfig config(String name, Duration limit) {
        return TransactionConfig.builder()
                .withTimeout(limit)
                .withMetadata(Map.of("query", name))
                .build();
    }
}
