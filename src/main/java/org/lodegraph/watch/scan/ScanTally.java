package org.lodegraph.watch.scan;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** Scans that this process ended, and the newest that was done, from memory. */
public final class ScanTally {

    private final Map<String, LongAdder> ended = new ConcurrentHashMap<>();
    private final LongAdder millis = new LongAdder();
    private volatile Instant lastDone = Instant.EPOCH;
    private volatile Map<String, Integer> found = Map.of();

    void ended(RiskScan.State state, Duration took) {
        ended.computeIfAbsent(state.name().toLowerCase(Locale.ROOT), name -> new LongAdder())
                .increment();
        millis.add(took.toMillis());
    }

    /** The newest scan that is done, whoever ran it. */
    void newest(RiskScan scan) {
        RiskScan.Counts counts = scan.counts();
        if (counts != null && scan.finishedAt() != null) {
            lastDone = scan.finishedAt();
            found = Map.of(
                    "low", counts.low(),
                    "medium", counts.medium(),
                    "high", counts.high(),
                    "critical", counts.critical());
        }
    }

    /** {@return how many ended in a state: done, failed or cancelled} */
    public long ended(String state) {
        LongAdder count = ended.get(state);
        return count == null ? 0 : count.sum();
    }

    /** {@return how long all of them took, seconds} */
    public double seconds() {
        return millis.sum() / 1000.0;
    }

    /** {@return when the newest that is done was done; the epoch where none was} */
    public Instant lastDone() {
        return lastDone;
    }

    /** {@return its findings of a severity, in lower case; 0 where none was done} */
    public long found(String severity) {
        return found.getOrDefault(severity, 0);
    }
}
