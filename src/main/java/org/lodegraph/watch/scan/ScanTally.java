package org.lodegraph.watch.scan;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.lodegraph.model.EnumText;

/** In-memory counters of the scans that ended in this process, and the newest scan that is done. */
public final class ScanTally {

    private final Map<String, LongAdder> ended = new ConcurrentHashMap<>();
    private final LongAdder millis = new LongAdder();
    private volatile Instant lastDone = Instant.EPOCH;
    private volatile Map<String, Integer> found = Map.of();

    void ended(RiskScan.State state, Duration took) {
        ended.computeIfAbsent(EnumText.of(state), name -> new LongAdder()).increment();
        millis.add(took.toMillis());
    }

    /** Records the newest scan that is done, of any process. */
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

    /** {@return the number of scans that ended in a state: done, failed or cancelled} */
    public long ended(String state) {
        LongAdder count = ended.get(state);
        return count == null ? 0 : count.sum();
    }

    /** {@return the total duration of these scans, in seconds} */
    public double seconds() {
        return millis.sum() / 1000.0;
    }

    /** {@return the end time of the newest scan that is done; the epoch if there is none} */
    public Instant lastDone() {
        return lastDone;
    }

    /** {@return its number of findings of a severity (lower case); 0 if no scan is done} */
    public long found(String severity) {
        return found.getOrDefault(severity, 0);
    }
}
