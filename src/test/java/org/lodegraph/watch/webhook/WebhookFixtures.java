package org.lodegraph.watch.webhook;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.lodegraph.graph.Graph;
import org.lodegraph.model.Severity;
import org.lodegraph.testing.MovedClock;

/** Fixtures: events, and an id generator that counts 1, 2, 3 and always returns a jitter of 0.5. */
final class WebhookFixtures {

    static final List<String> RULES = List.of("single-point", "rule-65", "measure-newly-in-force");

    private WebhookFixtures() {}

    /** {@return secrets of a fixed key, so that no file is created} */
    static Secrets secrets(Graph graph) {
        String key = Base64.getEncoder().encodeToString(new byte[32]);
        return new Secrets(graph, new SecretFiles(Path.of("target", "no-data"), key, new Counted()));
    }

    static ScanCompleted scanCompleted(String scan, ScanCompleted.Change... changes) {
        return new ScanCompleted(
                scan,
                "scan-0",
                MovedClock.NOON,
                LocalDate.of(2026, 1, 15),
                "2026-01-15-abc",
                Stream.of(changes).toList());
    }

    static ScanCompleted.Change change(String key, String rule, Severity severity, String change) {
        return new ScanCompleted.Change(
                key, rule, severity, change, "measure", List.of("measure", "expiry"), key + " is " + change);
    }

    static ScanCompleted.Change severe(String key) {
        return change(key, "single-point", Severity.HIGH, "new");
    }

    static final class Counted implements IdGenerator {

        private final AtomicInteger last = new AtomicInteger();

        @Override
        public String id() {
            return String.valueOf(last.incrementAndGet());
        }

        @Override
        public byte[] key() {
            byte[] key = new byte[32];
            key[0] = (byte) last.get();
            return key;
        }

        @Override
        public double spread() {
            return 0.5;
        }
    }
}
