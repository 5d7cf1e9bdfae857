package org.lodegraph.graph;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.failure.UnavailableException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.ogm.session.Session;
import org.neo4j.ogm.session.SessionFactory;
import org.neo4j.ogm.transaction.Transaction;

/**
 * Loads, saves and deletes entities by key with the OGM. Each call has its own session and one transaction with a time
 * limit.
 *
 * <p>All methods throw {@link UnavailableException} if the database does not answer or the time limit is exceeded.
 */
public final class EntityStore {

    private static final int ALONE = 0;
    private static final int WITH_NEIGHBOURS = 1;
    private static final int MOST_ATTEMPTS = 3;

    private final SharedOgmDriver driver;
    private final QueryTimings queryTimings;
    private final SessionFactory sessions;

    EntityStore(SharedOgmDriver driver, QueryTimings queryTimings) {
        this.driver = driver;
        this.queryTimings = queryTimings;
        this.sessions = new SessionFactory(driver, "org.lodegraph.graph.entity");
    }

    /** {@return the entity with this key, if it exists, without its neighbours} */
    public <T> Optional<T> find(Class<T> type, String key) {
        return find(type, key, ALONE);
    }

    /** {@return the entity with this key, if it exists, and the neighbours that its class names} */
    public <T> Optional<T> findWithNeighbours(Class<T> type, String key) {
        return find(type, key, WITH_NEIGHBOURS);
    }

    private <T> Optional<T> find(Class<T> type, String key, int depth) {
        return run(
                "find",
                type,
                Transaction.Type.READ_ONLY,
                session -> Optional.ofNullable(session.load(type, key, depth)));
    }

    /** {@return all entities of a type in no order, without their neighbours; for types of at most some thousands} */
    public <T> Collection<T> all(Class<T> type) {
        return run("all", type, Transaction.Type.READ_ONLY, session -> session.loadAll(type, ALONE));
    }

    /** Saves an entity without its neighbours. It replaces one with the same key, with all of its properties. */
    public void save(Object entity) {
        Boolean unused = run("save", entity.getClass(), Transaction.Type.READ_WRITE, session -> {
            session.save(entity, ALONE);
            return true;
        });
    }

    /**
     * Loads an entity with its neighbours, makes another of it, and saves that one with its relationships.
     *
     * @param key key of the first
     * @param maker makes the other, with a key of its own; what it throws ends the transaction without a change
     * @return the saved one; empty if there is no entity with the key
     */
    public <T> Optional<T> saveFrom(Class<T> type, String key, UnaryOperator<T> maker) {
        return run("save", type, Transaction.Type.READ_WRITE, session -> {
            T loaded = session.load(type, key, WITH_NEIGHBOURS);
            if (loaded == null) {
                return Optional.empty();
            }
            T made = maker.apply(loaded);
            session.save(made, WITH_NEIGHBOURS);
            return Optional.of(made);
        });
    }

    /** Deletes the entity with this key, if it exists, and its relationships. */
    public <T> void delete(Class<T> type, String key) {
        Boolean unused = run("delete", type, Transaction.Type.READ_WRITE, session -> {
            T loaded = session.load(type, key, ALONE);
            if (loaded != null) {
                session.delete(loaded);
            }
            return true;
        });
    }

    /** Repeats the work after a deadlock or a lost connection, as the driver does for statements. */
    private <T> T run(String verb, Class<?> entity, Transaction.Type type, Function<Session, T> work) {
        String name = "entity/" + verb + "-" + entity.getSimpleName();
        long start = System.nanoTime();
        boolean done = false;
        try {
            for (int attempt = 1; ; attempt++) {
                try {
                    T result = inTransaction(type, work);
                    done = true;
                    return result;
                } catch (RuntimeException e) {
                    Neo4jException cause = cause(e);
                    if (cause == null) {
                        throw e;
                    }
                    if (attempt == MOST_ATTEMPTS || !isWorthRepeating(cause, start)) {
                        throw DriverExceptions.of(name, Map.of(), driver.limit(type), cause);
                    }
                }
            }
        } finally {
            queryTimings.record(name, Duration.ofNanos(System.nanoTime() - start), !done);
        }
    }

    /** {@return whether the driver would repeat it too: the failure may pass, and the limit of retries has not passed} */
    private static boolean isWorthRepeating(Neo4jException cause, long start) {
        return cause instanceof RetryableException && System.nanoTime() - start < DriverFactory.TIMEOUT.toNanos();
    }

    private <T> T inTransaction(Transaction.Type type, Function<Session, T> work) {
        Session session = sessions.openSession();
        try (Transaction transaction = session.beginTransaction(type)) {
            T result = work.apply(session);
            transaction.commit();
            return result;
        }
    }

    private static @Nullable Neo4jException cause(Throwable e) {
        for (Throwable one = e; one != null; one = one.getCause()) {
            if (one instanceof Neo4jException found) {
                return found;
            }
        }
        return null;
    }
}
