package org.lodegraph.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.failure.ConflictException;
import org.lodegraph.model.failure.LodegraphException;
import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.graphdb.config.Setting;
import org.neo4j.graphdb.event.DatabaseEventContext;
import org.neo4j.graphdb.event.DatabaseEventListenerAdapter;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The embedded database while it runs: it takes no writes while its disk is nearly full, and is started again, on the same ports, after it failed.
 *
 * <p>Neo4j stops for good where a write finds no room. So writes are refused in time, as read-only, and where it stopped all the same
 * it is closed and opened again as soon as there is room.
 */
final class RunningNeo4j implements AutoCloseable {

    /** Room that is left for what Neo4j writes by itself: its logs, and the checkpoint when it closes. */
    static final long RESERVE = 64L << 20;

    /** Room that there must be again before writes are taken, so that the two states do not alternate. */
    private static final long ENOUGH = RESERVE + RESERVE / 2;

    private static final Logger LOG = LoggerFactory.getLogger(RunningNeo4j.class);
    private static final String DATABASE = GraphDatabaseSettings.DEFAULT_DATABASE_NAME;
    private static final long MEGABYTE = 1L << 20;
    private static final int TRIES_A_LINE = 60;

    private final Map<Setting<?>, Object> further;
    private final LoginRights loginRights;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "lodegraph-database");
        thread.setDaemon(true);
        return thread;
    });

    private final EmbeddedLocation location;
    private volatile @Nullable DatabaseManagementService management;
    private volatile @Nullable Throwable stoppedBy;
    private volatile @Nullable String trouble;
    private boolean readOnly;
    private int tries;

    private RunningNeo4j(EmbeddedLocation location, LoginRights loginRights, Map<Setting<?>, Object> further) {
        this.location = location;
        this.loginRights = loginRights;
        this.further = further;
        this.management = open();
    }

    /**
     * Starts the database and keeps watch over it.
     *
     * @throws ConflictException if the store cannot be read
     */
    static RunningNeo4j start(EmbeddedLocation location, LoginRights loginRights, Map<Setting<?>, Object> further) {
        RunningNeo4j running = new RunningNeo4j(location, loginRights, further);
        ScheduledFuture<?> unused = running.watch.scheduleWithFixedDelay(running::look, 0, 1, TimeUnit.SECONDS);
        return running;
    }

    /** {@return what is wrong with it, in a sentence; none while all is well} */
    Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    private DatabaseManagementService open() {
        return EmbeddedConfiguration.start(location, loginRights, further, new DatabaseEventListenerAdapter() {
            @Override
            public void databasePanic(DatabaseEventContext event) {
                stopped(EmbeddedConfiguration.failure(event));
            }
        });
    }

    private void stopped(Throwable cause) {
        if (stoppedBy == null) {
            trouble = "the database stopped (" + EmbeddedConfiguration.root(cause)
                    + "), and is started again as soon as it can be";
            LOG.error("{}", trouble);
            stoppedBy = cause;
        }
    }

    private void look() {
        try {
            if (stoppedBy == null) {
                judge(room());
            } else {
                startAgain();
            }
        } catch (RuntimeException | IOException e) {
            LOG.warn("The database cannot be looked after: {}", e.toString());
        }
    }

    private long room() throws IOException {
        return Files.getFileStore(location.data()).getUsableSpace();
    }

    private void judge(long room) {
        if (!readOnly && room < RESERVE) {
            allowWrites(false);
            trouble = "the disk of " + location.data() + " has " + room / MEGABYTE + " MB left, fewer than "
                    + RESERVE / MEGABYTE + ": nothing can be written until there are " + ENOUGH / MEGABYTE;
            LOG.error("{}", trouble);
        } else if (readOnly && room >= ENOUGH) {
            allowWrites(true);
            trouble = null;
            LOG.info("The disk of {} has room again: writes are taken.", location.data());
        }
    }

    private void allowWrites(boolean allowed) {
        DatabaseManagementService running = management;
        if (running != null) {
            database(running)
                    .getDependencyResolver()
                    .resolveDependency(Config.class)
                    .setDynamic(
                            GraphDatabaseSettings.read_only_databases,
                            allowed ? Set.of() : Set.of(DATABASE),
                            "room on the disk");
            readOnly = !allowed;
        }
    }

    private void startAgain() throws IOException {
        shutDown();
        if (room() < ENOUGH) {
            return;
        }
        try {
            management = open();
            readOnly = false;
            stoppedBy = null;
            trouble = null;
            tries = 0;
            LOG.info("The database is up again.");
        } catch (LodegraphException e) {
            if (tries++ % TRIES_A_LINE == 0) {
                LOG.warn("The database cannot be started again yet: {}", e.detail());
            }
        }
    }

    private void shutDown() {
        DatabaseManagementService running = management;
        management = null;
        if (running != null) {
            try {
                running.shutdown();
            } catch (RuntimeException e) {
                LOG.debug("The database did not close in order", e);
            }
        }
    }

    /** Closes it, whatever state it is in. */
    @Override
    public void close() {
        watch.shutdown();
        try {
            watch.awaitTermination(1, TimeUnit.MINUTES); // a start under way comes to its end first
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        shutDown();
    }

    private static GraphDatabaseAPI database(DatabaseManagementService management) {
        return (GraphDatabaseAPI) management.database(DATABASE);
    }
}
