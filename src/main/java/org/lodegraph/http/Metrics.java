package org.lodegraph.http;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;

/** Requests counted and timed by route and status, as Prometheus reads them. */
final class Metrics {

    private record Key(String route, int status) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byRoute = route.compareTo(other.route);
            return byRoute != 0 ? byRoute : Integer.compare(status, other.status);
        }

        String labels() {
            return "{route=\"" + route + "\",status=\"" + status + "\"} ";
        }
    }

    private record Tally(LongAdder count, LongAdder nanos) {}

    private final Map<Key, Tally> tallies = new ConcurrentSkipListMap<>();

    void record(String route, int status, long nanos) {
        Tally tally =
                tallies.computeIfAbsent(new Key(route, status), key -> new Tally(new LongAdder(), new LongAdder()));
        tally.count().increment();
        tally.nanos().add(nanos);
    }

    /** {@return the text exposition format, version 0.0.4} */
    String text(boolean ready) {
        StringBuilder text = new StringBuilder(512);
        head(text, "lodegraph_ready", "gauge", "1 when questions can be answered");
        text.append("lodegraph_ready ").append(ready ? 1 : 0).append('\n');
        Runtime runtime = Runtime.getRuntime();
        head(text, "lodegraph_heap_used_bytes", "gauge", "heap in use");
        text.append("lodegraph_heap_used_bytes ")
                .append(runtime.totalMemory() - runtime.freeMemory())
                .append('\n');
        head(text, "lodegraph_http_request_seconds", "summary", "requests by route and status");
        tallies.forEach((key, tally) -> {
            text.append("lodegraph_http_request_seconds_count")
                    .append(key.labels())
                    .append(tally.count().sum())
                    .append('\n');
            text.append("lodegraph_http_request_seconds_sum")
                    .append(key.labels())
                    .append(String.format(Locale.ROOT, "%.6f", tally.nanos().sum() / 1e9))
                    .append('\n');
        });
        return text.toString();
    }

    private static void head(StringBuilder text, String name, String type, String help) {
        text.append("# HELP ").append(name).append(' ').append(help).append('\n');
        text.append("# TYPE ").append(name).append(' ').append(type).append('\n');
    }
}
