package org.lodegraph.graph;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.lodegraph.model.failure.InvalidValueException;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** Opens drivers that give up soon: a database that went away is said to be away within seconds, not minutes. */
final class DriverFactory {

    /** How long a connection may take, and how long failed transactions are tried again. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private DriverFactory() {}

    static Driver open(URI address, AuthToken token) {
        BoltHandshakes.enable(); // Netty reads it once, at the first connection in either direction
        Config config = Config.builder()
                .withConnectionTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .withConnectionAcquisitionTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .withMaxTransactionRetryTime(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .withTelemetryDisabled(true)
                .withUserAgent("lodegraph")
                .build();
        try {
            return GraphDatabase.driver(address, token, config);
        } catch (IllegalArgumentException e) {
            throw new InvalidValueException(
                    "neo4j-uri", address, "an address such as bolt://host:7687 or neo4j+s://host");
        }
    }
}
