package org.lodegraph.graph;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.failure.UnavailableException;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.ogm.config.Configuration;
import org.neo4j.ogm.drivers.bolt.driver.BoltDriver;
import org.neo4j.ogm.exception.ConnectionException;
import org.neo4j.ogm.exception.CypherException;
import org.neo4j.ogm.session.SessionFactory;

/**
 * Finds catalogue entities by key with the OGM, on the shared driver. Each lookup has its own session and loads no
 * relations.
 */
public final class EntityStore {

    private static final int ALONE = 0;

    private final SessionFactory sessions;

    /**
     * @param database name of the database; null for the user's home database
     */
    EntityStore(URI address, Driver driver, @Nullable String database) {
        BoltDriver bolt = new BoltDriver(driver);
        bolt.configureSessionConfig(new Configuration.Builder()
                .uri(address.toString())
                .database(database)
                .build());
        this.sessions = new SessionFactory(bolt, "org.lodegraph.graph.entity");
    }

    /**
     * {@return the entity with this key, if it exists}
     *
     * @throws UnavailableException if the database does not answer
     */
    public <T> Optional<T> find(Class<T> type, String key) {
        try {
            return Optional.ofNullable(sessions.openSession().load(type, key, ALONE));
        } catch (Neo4jException | ConnectionException | CypherException e) {
            throw new UnavailableException("the database does not answer (" + e.getMessage() + ")", e);
        }
    }
}
