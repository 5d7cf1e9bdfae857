package org.lodegraph.graph;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Answer;
import org.lodegraph.model.CancellationSignal;
import org.lodegraph.model.Meta;
import org.lodegraph.model.PlainValues;
import org.lodegraph.model.failure.NotFoundException;
import org.lodegraph.model.failure.UnavailableException;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;

/**
 * Runs queries in read or write transactions, with a timeout, the driver's retries, and timings per query name.
 *
 * <p>All methods throw {@link UnavailableException} if the database does not answer or the time limit is exceeded;
 * connections recover by themselves. Reads throw it too once nobody waits for them any more.
 */
public final class Graph {

    private static final Duration READ = Duration.ofSeconds(10);
    private static final Duration FIRST_READ = Duration.ofMinutes(1);
    private static final Duration WRITE = Duration.ofMinutes(5);
    private static final Duration BATCH = Duration.ofMinutes(5);

    private final Driver driver;
    private final SessionConfig sessions;
    private final SessionConfig reads;
    private final Limits limits;
    private final QueryTimings queryTimings;
    private final EntityStore entityStore;

    /**
     * Time limits.
     *
     * @param firstRead of a read whose statement has not succeeded yet, as it may need planning
     */
    private record Limits(Duration firstRead, Duration read, Duration write) {}

    /**
     * @param database name of the database on the server; null for the user's home database
     */
    Graph(Driver driver, @Nullable String database) {
        this(driver, database, new Limits(FIRST_READ, READ, WRITE));
    }

    /**
     * Creates a graph with its own limits.
     *
     * @param readLimit the time limit of a read, including its planning
     * @param writeLimit the time limit of a write
     */
    public Graph(Driver driver, Duration readLimit, Duration writeLimit) {
        this(driver, readLimit, readLimit, writeLimit);
    }

    /**
     * @param firstReadLimit the time limit of a read whose statement has not succeeded yet, as it may need planning
     */
    Graph(Driver driver, Duration firstReadLimit, Duration readLimit, Duration writeLimit) {
        this(driver, null, new Limits(firstReadLimit, readLimit, writeLimit));
    }

    private Graph(Driver driver, @Nullable String database, Limits limits) {
        this.driver = driver;
        this.sessions = sessions(driver, database, AccessMode.WRITE);
        this.reads = sessions(driver, database, AccessMode.READ);
        this.limits = limits;
        this.queryTimings = new QueryTimings();
        this.entityStore = new EntityStore(
                new SharedOgmDriver(driver, database, limits.firstRead(), limits.write()), queryTimings);
    }

    private Graph(Graph other, Limits limits) {
        this.driver = other.driver;
        this.sessions = other.sessions;
        this.reads = other.reads;
        this.limits = limits;
        this.queryTimings = other.queryTimings;
        this.entityStore = other.entityStore;
    }

    /** All sessions share bookmarks: on a cluster, each sees what earlier ones of this driver wrote. */
    static SessionConfig sessions(Driver driver, @Nullable String database, AccessMode mode) {
        SessionConfig.Builder config = SessionConfig.builder()
                .withDefaultAccessMode(mode)
                .withBookmarkManager(driver.executableQueryBookmarkManager());
        return database == null ? config.build() : config.withDatabase(database).build();
    }

    /**
     * {@return the same for background work such as scans and imports, with a time limit of five minutes for a read}
     */
    public Graph batch() {
        return new Graph(this, new Limits(BATCH, BATCH, limits.write()));
    }

    /** {@return the entities that are loaded, saved and deleted by key} */
    public EntityStore entities() {
        return entityStore;
    }

    /** Opens and ends a transaction, which fails if the server has no such database. */
    void verifyDatabase() {
        try (Session session = driver.session(sessions)) {
            session.beginTransaction().close();
        }
    }

    /** {@return every row, in the statement's order; possibly none} */
    public <P extends Record, R extends Record> List<R> list(Query<P, R> query, P parameters) {
        return list(query, PlainValues.of(parameters));
    }

    private <R extends Record> List<R> list(Query<?, R> query, Map<String, Object> parameters) {
        return read(query.name(), query.text(), parameters, row -> RowMapper.map(query.row(), row));
    }

    /**
     * {@return one page of a list, whether more rows follow, and the statement that returns the same rows}
     *
     * @param parameters among them {@code limit}, the maximum number of rows
     */
    public <P extends Record, R extends Record> Answer<List<R>> page(Query<P, R> query, P parameters) {
        Map<String, Object> values = new LinkedHashMap<>(PlainValues.of(parameters));
        int limit = (int) Objects.requireNonNull(values.get("limit"), query.name() + " has no limit");
        values.put("limit", limit + 1);
        List<R> rows = list(query, values);
        boolean more = rows.size() > limit;
        Meta meta = Meta.NONE.more(more).statement(statement(query, parameters));
        return new Answer<>(more ? List.copyOf(rows.subList(0, limit)) : rows, meta);
    }

    /** {@return the single row, if any} */
    public <P extends Record, R extends Record> Optional<R> find(Query<P, R> query, P parameters) {
        List<R> rows = list(query, parameters);
        if (rows.size() > 1) {
            throw new IllegalStateException(query.name() + " gave " + rows.size() + " rows instead of one");
        }
        return rows.stream().findFirst();
    }

    /**
     * {@return the single row}
     *
     * @throws NotFoundException if there is none
     */
    public <P extends Record, R extends Record> R get(Query<P, R> query, P parameters) {
        return find(query, parameters)
                .orElseThrow(() -> new NotFoundException(query.name(), String.valueOf(parameters)));
    }

    /**
     * Collects rows as they arrive, so that not all are in memory at once. The time limit is that of a write.
     *
     * @param into supplies a new container when the read is retried
     */
    public <P extends Record, R extends Record, A, T> T fold(
            Query<P, R> query, P parameters, Collector<? super R, A, T> into) {
        Map<String, Object> values = PlainValues.of(parameters);
        return timed(
                query.name(),
                values,
                limits.write(),
                session -> session.executeRead(
                        transaction -> {
                            A sum = into.supplier().get();
                            run(transaction, query.text(), values)
                                    .forEachRemaining(row ->
                                            into.accumulator().accept(sum, RowMapper.map(query.row(), row.asMap())));
                            return into.finisher().apply(sum);
                        },
                        config(query.name(), limits.write())));
    }

    /** Runs a write statement in a transaction of its own, and returns its rows. */
    public <P extends Record, R extends Record> List<R> write(Query<P, R> query, P parameters) {
        return write(query, parameters, transaction -> {});
    }

    /**
     * Runs a write statement if a condition, counted first in the same transaction, is above 0; otherwise nothing is
     * written.
     *
     * @param refusal the exception if the count is 0
     */
    public <G extends Record, P extends Record, R extends Record> List<R> writeWhere(
            Query<G, Query.Count> condition,
            G conditionParameters,
            Supplier<? extends RuntimeException> refusal,
            Query<P, R> query,
            P parameters) {
        return write(query, parameters, transaction -> {
            if (rows(transaction, condition, PlainValues.of(conditionParameters))
                            .get(0)
                            .count()
                    == 0) {
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
                limits.write(),
                session -> session.executeWrite(
                        transaction -> {
                            before.accept(transaction);
                            return rows(transaction, query, values);
                        },
                        config(query.name(), limits.write())));
    }

    private static <R extends Record> List<R> rows(
            TransactionContext transaction, Query<?, R> query, Map<String, Object> values) {
        return run(transaction, query.text(), values).list(row -> RowMapper.map(query.row(), row.asMap()));
    }

    private static Result run(TransactionContext transaction, String text, Map<String, Object> values) {
        return transaction.run(query(text, values));
    }

    private static org.neo4j.driver.Query query(String text, Map<String, Object> values) {
        Map<String, Object> driverValues = new LinkedHashMap<>(values);
        driverValues.replaceAll((name, value) -> value instanceof Instant time ? time.atZone(ZoneOffset.UTC) : value);
        return new org.neo4j.driver.Query(code(text), driverValues);
    }

    /** {@return a statement without the comment before it, which the server would read through at each request} */
    private static String code(String text) {
        int start = 0;
        while (text.startsWith("//", start)) {
            start = text.indexOf('\n', start) + 1;
        }
        return text.substring(start);
    }

    /** {@return the rows of a read-only statement, as the database returns them} */
    public List<Map<String, Object>> rows(QueryCatalog.Entry entry, Map<String, Object> parameters) {
        return read(entry.name(), entry.text(), parameters, row -> row);
    }

    /** {@return the number and duration of the runs of each query} */
    public QueryTimings timings() {
        return queryTimings;
    }

    /** {@return the statement and its parameters for Neo4j Browser} */
    public static <P extends Record> Meta.Statement statement(Query<P, ?> query, P parameters) {
        return new Meta.Statement(query.name(), query.text(), PlainValues.of(parameters));
    }

    /** Runs a schema statement in a transaction of its own. */
    void define(String name, String statement) {
        timed(name, Map.of(), limits.write(), session -> session.run(statement).consume());
    }

    private <T> List<T> read(
            String name, String text, Map<String, Object> values, Function<Map<String, Object>, T> mapper) {
        if (!CancellationSignal.current().getAsBoolean()) {
            throw new UnavailableException(name + " was cancelled, because no client waits for it any more", null);
        }
        Duration limit = queryTimings.hasAnswered(name) ? limits.read() : limits.firstRead();
        Function<org.neo4j.driver.Record, T> row = one -> mapper.apply(one.asMap());
        return timed(
                name, reads, values, limit, session -> read(session, query(text, values), config(name, limit), row));
    }

    /** Runs a statement in a transaction of its own, which needs one exchange with the server; retries if it may. */
    private static <T> List<T> read(
            Session session,
            org.neo4j.driver.Query query,
            TransactionConfig config,
            Function<org.neo4j.driver.Record, T> row) {
        try {
            return session.run(query, config).list(row);
        } catch (Neo4jException e) {
            if (!(e instanceof RetryableException)) {
                throw e;
            }
            return session.executeRead(transaction -> transaction.run(query).list(row), config);
        }
    }

    private <T> T timed(String name, Map<String, Object> values, Duration limit, Function<Session, T> work) {
        return timed(name, sessions, values, limit, work);
    }

    private <T> T timed(
            String name, SessionConfig config, Map<String, Object> values, Duration limit, Function<Session, T> work) {
        long start = System.nanoTime();
        boolean done = false;
        try (Session session = driver.session(config)) {
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
