package org.lodegraph.graph;

import inet.ipaddr.IPAddressString;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lodegraph.model.failure.ConflictException;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.DatabaseStateService;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.graphdb.config.Setting;
import org.neo4j.graphdb.event.DatabaseEventContext;
import org.neo4j.graphdb.event.DatabaseEventListener;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.kernel.monitoring.ExceptionalDatabaseEvent;
import org.neo4j.server.configuration.ServerSettings;

/** Configures and starts Neo4j inside this process. */
final class EmbeddedConfiguration {

    /** The whole store fits; more would only increase the memory of the process. */
    private static final long PAGE_CACHE = ByteUnit.mebiBytes(64);

    private static final long TRANSACTION_LOG = ByteUnit.mebiBytes(16);
    private static final Duration AVAILABLE_WITHIN = Duration.ofMinutes(2);
    private static final Duration POLL_INTERVAL = Duration.ofMillis(200);

    private static final List<IPAddressString> ALL_ADDRESSES =
            List.of(new IPAddressString("0.0.0.0/0"), new IPAddressString("::/0"));

    /**
     * Neo4j Browser loads from this machine only: databases, our guide and style file on any port, and no remote font.
     */
    private static final String BROWSER_POLICY = "default-src 'self'; script-src 'self'; worker-src 'self' blob:;"
            + " style-src 'self' 'unsafe-inline'; font-src 'self' data:; object-src 'none'; base-uri 'self';"
            + " img-src 'self' data: blob: http://localhost:* http://127.0.0.1:*;"
            + " connect-src 'self' ws://localhost:* ws://127.0.0.1:* http://localhost:* http://127.0.0.1:*";

    private EmbeddedConfiguration() {}

    /**
     * @throws ConflictException if the store cannot be read; nothing is left running then
     */
    static DatabaseManagementService start(
            EmbeddedLocation location,
            LoginRights loginRights,
            Map<Setting<?>, Object> further,
            DatabaseEventListener listener) {
        BoltHandshakes.enable();
        DatabaseManagementService management = build(location, loginRights, further, listener);
        GraphDatabaseAPI database = (GraphDatabaseAPI) management.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
        if (becomesAvailable(database)) {
            return management;
        }
        ConflictException conflict = unreadable(
                location.home(),
                failure(database).orElseGet(() -> new IllegalStateException("it did not become available in time")));
        management.shutdown();
        throw conflict;
    }

    private static DatabaseManagementService build(
            EmbeddedLocation location,
            LoginRights loginRights,
            Map<Setting<?>, Object> further,
            DatabaseEventListener listener) {
        Map<Setting<?>, Object> settings = settings(location);
        settings.putAll(further);
        try {
            return new GuardedNeo4j(location.home(), loginRights)
                    .setConfig(settings)
                    .addDatabaseListener(listener)
                    .build();
        } catch (RuntimeException e) {
            throw unreadable(location.home(), e);
        }
    }

    /** Polls until the database is available. A failed database never becomes available, and is detected at once. */
    private static boolean becomesAvailable(GraphDatabaseAPI database) {
        long end = System.nanoTime() + AVAILABLE_WITHIN.toNanos();
        while (!database.isAvailable(POLL_INTERVAL.toMillis())) {
            if (failure(database).isPresent() || System.nanoTime() > end) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Throwable> failure(GraphDatabaseAPI database) {
        return database.getDependencyResolver()
                .resolveDependency(DatabaseStateService.class)
                .causeOfFailure(database.databaseId());
    }

    /** {@return the cause for which a database stopped} */
    static Throwable failure(DatabaseEventContext event) {
        return event instanceof ExceptionalDatabaseEvent exceptional
                ? exceptional.getCause()
                : new IllegalStateException("the cause is unknown");
    }

    /** {@return the message of the root cause} */
    static String root(Throwable cause) {
        Throwable root = cause;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage());
    }

    private static ConflictException unreadable(Path home, Throwable cause) {
        return new ConflictException("the store in " + home + " cannot be opened (" + root(cause)
                + "): move that folder away and start again to import into a new one");
    }

    private static Map<Setting<?>, Object> settings(EmbeddedLocation location) {
        Map<Setting<?>, Object> settings = new LinkedHashMap<>();
        putAddresses(settings, location);
        settings.put(GraphDatabaseSettings.auth_enabled, false); // LoginRights decides permissions
        settings.put(
                GraphDatabaseSettings.transaction_timeout, location.explorers().time());
        settings.put(
                GraphDatabaseSettings.memory_transaction_max_size,
                ByteUnit.mebiBytes(location.explorers().megabytes()));
        settings.put(GraphDatabaseSettings.udc_enabled, false);
        settings.put(BoltConnector.server_bolt_telemetry_enabled, false);
        settings.put(GraphDatabaseSettings.pagecache_memory, PAGE_CACHE);
        settings.put(GraphDatabaseSettings.logical_log_rotation_threshold, TRANSACTION_LOG);
        settings.put(GraphDatabaseSettings.keep_logical_logs, "2 files");
        settings.put(GraphDatabaseSettings.preallocate_logical_logs, false);
        // By default a statement gets one plan per order of magnitude of the length of each text and list parameter.
        settings.put(GraphDatabaseInternalSettings.cypher_size_hint_parameters, false);
        // By default a shutdown waits for idle Bolt threads, and then for a quiet period.
        settings.put(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0);
        settings.put(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, Duration.ofSeconds(1));
        settings.put(GraphDatabaseSettings.shutdown_transaction_end_timeout, Duration.ofSeconds(1));
        return settings;
    }

    private static void putAddresses(Map<Setting<?>, Object> settings, EmbeddedLocation location) {
        settings.put(BoltConnector.enabled, true);
        settings.put(BoltConnector.listen_address, loopback(location.boltPort()));
        if (location.boltPort() != 0) { // else clients that ask for the Bolt address get the default port
            settings.put(BoltConnector.advertised_address, new SocketAddress("localhost", location.boltPort()));
        }
        settings.put(HttpConnector.enabled, location.browserPort().isPresent());
        location.browserPort().ifPresent(port -> settings.put(HttpConnector.listen_address, loopback(port)));
        // Reading needs no login, so no statement may read files of this machine.
        settings.put(GraphDatabaseSettings.allow_file_urls, false);
        // Statements must not fetch from the network either.
        settings.put(GraphDatabaseInternalSettings.cypher_ip_blocklist, ALL_ADDRESSES);
        // No page of another origin may send statements over HTTP; the Browser has the same origin.
        settings.put(ServerSettings.http_access_control_allow_origin, "http://127.0.0.1");
        // The hosts of our guide and style file, on any port.
        settings.put(ServerSettings.browser_remote_content_hostname_whitelist, "127.0.0.1,localhost");
        settings.put(ServerSettings.allow_telemetry, false);
        settings.put(ServerSettings.http_static_content_security_policy, BROWSER_POLICY);
    }

    private static SocketAddress loopback(int port) {
        return new SocketAddress("127.0.0.1", port);
    }
}
