package org.lodegraph.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.failure.ConflictException;
import org.lodegraph.model.failure.LodegraphException;
import org.lodegraph.model.task.BackgroundTask;
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
 * Runs the embedded database: stops writes while its disk is nearly full, and restarts it on the same ports after a
 * failure.
 *
 * <p>Neo4j stops for good if a write finds no space. So the database becomes read-only in time. If it stops all the
 * same, it is closed and reopened as soon as there is space.
 */
final class RunningNeo4j implements AutoCloseable {

    /** Space reserved for Neo4j's own writes: its logs, and the checkpoint at shutdown. */
    static final long RESERVE = 64L << 20;

    /** Space required before writes are allowed again, so that the two states do not alternate. */
    private static final long ENOUGH = RESERVE + RESERVE / 2;

    private static final Logger LOG = LoggerFactory.getLogger(RunningNeo4j.class);
    private static final String DATABASE = GraphDatabaseSettings.DEFAULT_DATABASE_NAME;
    private static final long MEGABYTE = 1L << 20;
    private static final int TRIES_PER_WARNING = 60;

    private final Map<Setting<?>, Object> further;
    private final LoginRights loginRights;
    private final EmbeddedLocation location;
    private volatile @Nullable DatabaseManagementService management;
    private volatile @Nullable Throwable stoppedBy;
    private volatile @Nullable String trouble;
    private boolean readOnly;
    private int tries;

    private final BackgroundTask watch;

    private RunningNeo4j(EmbeddedLocation location, LoginRights loginRights, Map<Setting<?>, Object> further) {
        this.location = location;
        this.loginRights = loginRights;
        this.further = further;
        this.management = open();
        this.watch = BackgroundTask.every("database", Duration.ZERO, Duration.ofSeconds(1), this::check);
    }

    /**
     * Starts the database and monitors it.
     *
     * @throws ConflictException if the store cannot be read
     */
    static RunningNeo4j start(EmbeddedLocation location, LoginRights loginRights, Map<Setting<?>, Object> further) {
        return new RunningNeo4j(location, loginRights, further);
    }

    /** {@return the fault of the database in one sentence; empty if there is none} */
    Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    private DatabaseManagementService open() {
        return EmbeddedConfiguration.start(location, loginRights, further, new DatabaseEventListenerAdapter() {
            @Override
            public void databasePanic(DatabaseEventContext event) {
                onPanic(EmbeddedConfiguration.failure(event));
            }
        });
    }

    private void onPanic(Throwable cause) {
        if (stoppedBy == null) {
            trouble = "the database has stopped (" + EmbeddedConfiguration.root(cause)
                    + ") and will be restarted as soon as possible";
            LOG.error("{}", trouble);
            stoppedBy = cause;
        }
    }

    private void check() throws IOException {
        if (stoppedBy == null) {
            updateWriteAccess(freeSpace());
        } else {
            restart();
        }
    }

    private long freeSpace() throws IOException {
        return Files.getFileStore(location.data()).getUsableSpace();
    }

    private void updateWriteAccess(long freeSpace) {
        if (!readOnly && freeSpace < RESERVE) {
            allowWrites(false);
            trouble = "the disk of " + location.data() + " has " + freeSpace / MEGABYTE + " MB free, fewer than "
                    + RESERVE / MEGABYTE + " MB: writes are refused until " + ENOUGH / MEGABYTE + " MB are free";
            LOG.error("{}", trouble);
        } else if (readOnly && freeSpace >= ENOUGH) {
            allowWrites(true);
            trouble = null;
            LOG.info("The disk of {} has enough free space again: writes are accepted.", location.data());
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
                            "free space on the disk");
            readOnly = !allowed;
        }
    }

    private void restart() throws IOException {
        shutDown();
        if (freeSpace() < ENOUGH) {
            return;
        }
        try {
            management = open();
            readOnly = false;
            stoppedBy = null;
            trouble = null;
            tries = 0;
            LOG.info("The database is running again.");
        } catch (LodegraphException e) {
            if (tries++ % TRIES_PER_WARNING == 0) {
                LOG.warn("The database cannot be restarted yet: {}", e.detail());
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

    /** Closes the database in any state. */
    @Override
    public void close() {
        watch.close(Duration.ofMinutes(1)); // lets a running restart finish first
        shutDown();
    }

    private static GraphDatabaseAPI database(DatabaseManagementService management) {
        return (GraphDatabaseAPI) management.database(DATABASE);
    }
}
