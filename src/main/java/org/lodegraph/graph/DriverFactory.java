package org.lodegraph.graph;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.lodegraph.model.failure.InvalidValueException;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Logging;

/** Opens drivers with short timeouts, so that a database that is down is reported within seconds. */
final class DriverFactory {

    /** The limit for a connection attempt, and for retries of failed transactions. */
    static final Duration TIMEOUT = Duration.ofSeconds(3);

    private DriverFactory() {}

    /**
     * Opens a driver.
     *
     * <p>It logs through SLF4J: its default logger formats every message with all parameters, even those that are not
     * logged, which took 6% of a profile of derive. It reads from the network on half of the processors,
     * since the embedded server, or whoever asks, needs the other half.
     */
    @SuppressWarnings("deprecation") // the default logger is the only one that is not deprecated
    static Driver open(URI address, AuthToken token) {
        BoltHandshakes.enable(); // Netty reads it once, at the first connection in either direction
        Config config = Config.builder()
                .withConnectionTimeout(TIMEOUT.toMillis(), TimeUnit.MILLISECONDS)
                .withConnectionAcquisitionTimeout(TIMEOUT.toMillis(), TimeUnit.MILLISECONDS)
                .withMaxTransactionRetryTime(TIMEOUT.toMillis(), TimeUnit.MILLISECONDS)
                .withTelemetryDisabled(true)
                .withEventLoopThreads(Math.max(1, Runtime.getRuntime().availableProcessors() / 2))
                .withLogging(Logging.slf4j())
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
