package org.lodegraph.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.lodegraph.data.load.Importer;
import org.lodegraph.graph.Graph;
import org.lodegraph.testing.ProgramProcess;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

class LoadedDatasetTest {

    @Test
    void queriesAFailedDatabaseAtMostOnceASecond() {
        ManualClock clock = new ManualClock();
        String nobody = "bolt://127.0.0.1:" + ProgramProcess.freePort();
        Config hasty = Config.builder()
                .withMaxTransactionRetryTime(0, TimeUnit.MILLISECONDS)
                .withConnectionTimeout(1, TimeUnit.SECONDS)
                .build();
        try (Driver driver = GraphDatabase.driver(nobody, AuthTokens.none(), hasty)) {
            Graph graph = new Graph(driver, Duration.ofMillis(100), Duration.ofMillis(100));
            LoadedDataset dataset = new LoadedDataset(new Importer(graph, clock), clock);

            assertThat(dataset.ready()).isFalse();
            assertThat(dataset.ready()).isFalse();
            assertThat(asked(graph)).isEqualTo(1);

            clock.now = clock.now.plusMillis(1001);
            assertThat(dataset.ready()).isFalse();
            Awaitility.await("the second look").until(() -> asked(graph) == 2);
        }
    }

    /** The address accepts connections but never answers, so each status read lasts until its timeout. */
    @Test
    void doesNotWaitForADatabaseKnownToBeDown() throws IOException {
        ManualClock clock = new ManualClock();
        try (ServerSocket mute = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                Driver driver = GraphDatabase.driver(
                        "bolt://127.0.0.1:" + mute.getLocalPort(),
                        AuthTokens.none(),
                        Config.builder()
                                .withMaxTransactionRetryTime(0, TimeUnit.MILLISECONDS)
                                .withConnectionTimeout(1, TimeUnit.SECONDS)
                                .withConnectionAcquisitionTimeout(1, TimeUnit.SECONDS)
                                .build())) {
            Graph graph = new Graph(driver, Duration.ofSeconds(1), Duration.ofSeconds(1));
            LoadedDataset dataset = new LoadedDataset(new Importer(graph, clock), clock);
            assertThat(dataset.ready()).isFalse(); // detects it

            long begun = System.nanoTime();
            for (int i = 0; i < 3; i++) {
                clock.now = clock.now.plusMillis(1001);
                assertThat(dataset.ready()).isFalse();
            }
            assertThat(Duration.ofNanos(System.nanoTime() - begun))
                    .isLessThan(Duration.ofMillis(900)); // 3 times 100 ms, not seconds
        }
    }

    private static long asked(Graph graph) {
        return graph.timings().list().get(0).runs(); // of its only statement
    }

    /** A clock set by hand. */
    private static final class ManualClock extends Clock {
        private Instant now = Instant.parse("2026-11-23T12:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
