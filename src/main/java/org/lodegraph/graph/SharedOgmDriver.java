package org.lodegraph.graph;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.ogm.config.Configuration;
import org.neo4j.ogm.drivers.bolt.driver.BoltDriver;
import org.neo4j.ogm.drivers.bolt.transaction.BoltTransaction;
import org.neo4j.ogm.transaction.Transaction;
import org.neo4j.ogm.transaction.TransactionManager;

/**
 * Opens the OGM's transactions on the shared driver, with its bookmarks and with time limits. Parameters go to the
 * driver as they are: the OGM's own conversion turns dates into text.
 */
final class SharedOgmDriver extends BoltDriver {

    private final Driver driver;
    private final SessionConfig reads;
    private final SessionConfig writes;
    private final Duration readLimit;
    private final Duration writeLimit;

    /**
     * @param database name of the database; null for the user's home database
     */
    SharedOgmDriver(Driver driver, @Nullable String database, Duration readLimit, Duration writeLimit) {
        super(driver);
        this.driver = driver;
        this.reads = Graph.sessions(driver, database, AccessMode.READ);
        this.writes = Graph.sessions(driver, database, AccessMode.WRITE);
        this.readLimit = readLimit;
        this.writeLimit = writeLimit;
        this.configuration = new Configuration.Builder().build();
        this.parameterConversion = parameters -> parameters;
    }

    /** {@return the time limit of a transaction} */
    Duration limit(Transaction.Type type) {
        return type == Transaction.Type.READ_ONLY ? readLimit : writeLimit;
    }

    @Override
    public Function<TransactionManager, BiFunction<Transaction.Type, Iterable<String>, Transaction>>
            getTransactionFactorySupplier() {
        return manager -> (type, bookmarks) -> new BoltTransaction(
                manager, limited(driver.session(type == Transaction.Type.READ_ONLY ? reads : writes), type), type);
    }

    /** The OGM has no setting for a time limit: it is added where the OGM begins a transaction. */
    private Session limited(Session session, Transaction.Type type) {
        TransactionConfig config =
                TransactionConfig.builder().withTimeout(limit(type)).build();
        return (Session) Proxy.newProxyInstance(
                Session.class.getClassLoader(), new Class<?>[] {Session.class}, (proxy, method, arguments) -> {
                    try {
                        return method.getName().equals("beginTransaction")
                                ? session.beginTransaction(config)
                                : method.invoke(session, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getTargetException();
                    }
                });
    }
}
