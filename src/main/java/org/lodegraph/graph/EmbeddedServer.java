package org.lodegraph.graph;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.failure.ConflictException;
import org.neo4j.driver.Driver;
import org.neo4j.graphdb.config.Setting;

/**
 * Neo4j in this process, on loopback: the store in the data folder, Bolt, and optionally HTTP with Neo4j Browser.
 *
 * <p>The rest of the program reaches it over Bolt like any other server, so that embedded and remote behave the same.
 */
public final class EmbeddedServer implements GraphServer {

    private final DataLock lock;
    private final EmbeddedLocation location;
    private final LoginRights loginRights;
    private final URI bolt;
    private final Driver driver;
    private final Graph graph;
    private final AtomicBoolean closed = new AtomicBoolean();
    private volatile @Nullable RunningNeo4j database;

    private EmbeddedServer(DataLock lock, EmbeddedLocation location, DatabasePassword key) {
        this.lock = lock;
        this.location = location;
        this.loginRights = new LoginRights(key, location.explorers().writes());
        this.bolt = URI.create("bolt://127.0.0.1:" + location.boltPort());
        this.driver = DriverFactory.open(bolt, key.token());
        this.graph = new Graph(driver, null);
    }

    /**
     * Starts the database, recovering the store after an unclean shutdown.
     *
     * @throws ConflictException if another process holds the data folder, a port is in use, or the store cannot be read
     */
    public static EmbeddedServer start(EmbeddedLocation location) {
        return start(location, Map.of());
    }

    /** Starts it like {@link #start(EmbeddedLocation)}, with further settings of Neo4j. */
    static EmbeddedServer start(EmbeddedLocation location, Map<Setting<?>, Object> further) {
        EmbeddedServer server = prepare(location);
        server.open(further);
        return server;
    }

    /**
     * Locks the data folder and chooses the ports; {@link #open} starts the database.
     *
     * @throws ConflictException if another process holds the data folder, or a port is in use
     */
    public static EmbeddedServer prepare(EmbeddedLocation location) {
        DataLock lock = DataLock.acquire(location.data());
        try {
            PortCheck.requireFree("bolt-port", location.boltPort());
            location.browserPort().ifPresent(port -> PortCheck.requireFree("browser-port", port));
            return new EmbeddedServer(lock, location.withPorts(), DatabasePassword.of(location.data()));
        } catch (RuntimeException | Error e) {
            lock.close();
            throw e;
        }
    }

    /**
     * Starts the database, recovering the store after an unclean shutdown.
     *
     * @throws ConflictException if the store cannot be read; everything is closed then
     */
    public void open() {
        open(Map.of());
    }

    private void open(Map<Setting<?>, Object> further) {
        try {
            database = RunningNeo4j.start(location, loginRights, further);
            lock.announce(new DataLock.Holder(ProcessHandle.current().pid(), Optional.of(bolt), Optional.empty()));
        } catch (RuntimeException | Error e) {
            close();
            throw e;
        }
    }

    /** Writes the program's HTTP address to the lock file, for other processes to find. */
    public void announce(URI http) {
        lock.announce(new DataLock.Holder(ProcessHandle.current().pid(), Optional.of(bolt), Optional.of(http)));
    }

    @Override
    public URI boltAddress() {
        return bolt;
    }

    @Override
    public Optional<URI> browserAddress() {
        return location.browserPort().stream()
                .mapToObj(port -> URI.create("http://127.0.0.1:" + port + "/browser/?dbms=bolt://localhost:"
                        + bolt.getPort() + "&preselectAuthMethod=NO_AUTH"))
                .findFirst();
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
    public Optional<String> trouble() {
        RunningNeo4j running = database;
        return running == null ? Optional.of("the database is starting") : running.trouble();
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            try (lock) {
                driver.close();
                RunningNeo4j running = database;
                if (running != null) {
                    running.close();
                }
            }
        }
    }
}
