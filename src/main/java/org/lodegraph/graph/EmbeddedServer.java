package org.lodegraph.graph;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.lodegraph.error.Conflict;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.graphdb.config.Setting;
import org.neo4j.internal.helpers.HostnamePort;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * Neo4j in this process, on loopback: the store in the data folder, Bolt, and HTTP with Neo4j Browser where people are to explore it. The rest of the
 * program reaches it over Bolt like any other, so that embedded and remote behave the same.
 */
public final class EmbeddedServer implements GraphServer {

    private final DataLock lock;
    private final DatabaseManagementService management;
    private final URI bolt;
    private final Optional<URI> browser;
    private final Driver driver;
    private final Graph graph;
    private final Entities entities;
    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedServer(DataLock lock, DatabaseManagementService management) {
        this.lock = lock;
        this.management = management;
        this.bolt = URI.create(
                "bolt://127.0.0.1:" + port(management, ConnectorType.BOLT).orElseThrow());
        this.browser = port(management, ConnectorType.HTTP)
                .map(port -> URI.create("http://127.0.0.1:" + port + "/browser/?dbms=bolt://localhost:" + bolt.getPort()
                        + "&preselectAuthMethod=NO_AUTH"));
        this.driver = Drivers.open(bolt, AuthTokens.none());
        this.graph = new Graph(driver);
        this.entities = new Entities(bolt, driver);
    }

    /**
     * Starts the database, recovering the store where it was not closed cleanly.
     *
     * @throws Conflict if another process holds the data folder, a port is in use, or the store cannot be read
     */
    public static EmbeddedServer start(Placement placement) {
        return start(placement, Map.of());
    }

    /** Starts it as {@link #start(Placement)} does, with further settings of Neo4j. */
    static EmbeddedServer start(Placement placement, Map<Setting<?>, Object> further) {
        DataLock lock = DataLock.take(placement.data());
        try {
            Ports.requireFree("bolt-port", placement.boltPort());
            placement.browserPort().ifPresent(port -> Ports.requireFree("browser-port", port));
            EmbeddedServer server = new EmbeddedServer(lock, Embedding.start(placement, further));
            lock.announce(
                    new DataLock.Holder(ProcessHandle.current().pid(), Optional.of(server.bolt), Optional.empty()));
            return server;
        } catch (RuntimeException | Error e) {
            lock.close();
            throw e;
        }
    }

    /** Writes into the lock file where the program answers over HTTP, for other processes to find. */
    public void announce(URI http) {
        lock.announce(new DataLock.Holder(ProcessHandle.current().pid(), Optional.of(bolt), Optional.of(http)));
    }

    @Override
    public URI boltAddress() {
        return bolt;
    }

    @Override
    public Optional<URI> browserAddress() {
        return browser;
    }

    @Override
    public Driver driver() {
        return driver;
    }

    @Override
    public Graph graph() {
        return graph;
    }

    @Override
    public Entities entities() {
        return entities;
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            try (lock) {
                driver.close();
                management.shutdown();
            }
        }
    }

    private static Optional<Integer> port(DatabaseManagementService management, ConnectorType type) {
        GraphDatabaseAPI database = (GraphDatabaseAPI) management.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
        return Optional.ofNullable(database.getDependencyResolver()
                        .resolveDependency(ConnectorPortRegister.class)
                        .getLocalAddress(type))
                .map(HostnamePort::getPort);
    }
}
