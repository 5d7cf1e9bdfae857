package org.lodegraph.web;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.FunctionTimer;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.prometheus.metrics.core.metrics.Info;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/**
 * The metrics of the program in Prometheus format.
 *
 * <p>Names are given as printed, with their suffix ({@code _total}, {@code _seconds}). A label has few values, never
 * one chosen by a client. Sources are read at every scrape: they must be cheap, thread-safe, and never fail.
 */
public final class Metrics {

    /** The text format of Prometheus; every line ends in a line feed. */
    static final String MEDIA_TYPE = "text/plain; version=0.0.4; charset=utf-8";

    private static final String SECONDS = "_seconds";
    private static final String TOTAL = "_total";

    private static final Duration[] BOUNDS = {
        Duration.ofMillis(5),
        Duration.ofMillis(25),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofMillis(2500),
        Duration.ofSeconds(5),
        Duration.ofSeconds(10),
    };

    private record Request(String route, String method, int status) {}

    private record Sum(LongSupplier count, DoubleSupplier seconds) {}

    private final PrometheusMeterRegistry registry =
            new PrometheusMeterRegistry(PrometheusConfig.DEFAULT).throwExceptionOnRegistrationFailure();
    private final Map<Request, Timer> requests = new ConcurrentHashMap<>();
    private final List<Runnable> readings = new CopyOnWriteArrayList<>();
    private final List<Object> sources = new CopyOnWriteArrayList<>(); // the registry holds sources only weakly

    /** Registers the standard metrics of a process: {@code jvm_*}, {@code process_*}, {@code system_*}, and its version. */
    public Metrics process(String version) {
        Stream.of(
                        new JvmMemoryMetrics(),
                        new JvmGcMetrics(),
                        new JvmThreadMetrics(),
                        new ClassLoaderMetrics(),
                        new ProcessorMetrics(),
                        new FileDescriptorMetrics(),
                        new UptimeMetrics())
                .forEach(metrics -> metrics.bindTo(registry));
        Info.builder() // Micrometer drops the ending _info
                .name("build_info")
                .help("The version of the program and of its JDK.")
                .labelNames("version", "jdk")
                .register(registry.getPrometheusRegistry())
                .addLabelValues(version, Runtime.version().toString());
        return this;
    }

    /** Registers a value that goes up and down. */
    public void gauge(String name, String help, Map<String, String> labels, DoubleSupplier value) {
        Gauge.builder(name, value::getAsDouble)
                .description(help)
                .tags(tags(labels))
                .register(registry);
    }

    /**
     * Registers a value that only grows.
     *
     * @param name ends with {@code _total}
     */
    public void counter(String name, String help, Map<String, String> labels, DoubleSupplier count) {
        sources.add(count);
        FunctionCounter.builder(without(TOTAL, name), count, DoubleSupplier::getAsDouble)
                .description(help)
                .tags(tags(labels))
                .register(registry);
    }

    /**
     * Registers a number of runs and their total duration: {@code _count} and {@code _sum}.
     *
     * @param name ends with {@code _seconds}
     */
    public void sum(String name, String help, Map<String, String> labels, LongSupplier count, DoubleSupplier seconds) {
        Sum sum = new Sum(count, seconds);
        sources.add(sum);
        FunctionTimer.builder(
                        without(SECONDS, name),
                        sum,
                        each -> each.count().getAsLong(),
                        each -> each.seconds().getAsDouble(),
                        TimeUnit.SECONDS)
                .description(help)
                .tags(tags(labels))
                .register(registry);
    }

    /** Runs a step before each scrape, for example to register new label values. */
    public void beforeReading(Runnable step) {
        readings.add(step);
    }

    /** Counts one request. */
    void record(String route, String method, int status, long nanos) {
        requests.computeIfAbsent(new Request(route, method, status), this::timer)
                .record(nanos, TimeUnit.NANOSECONDS);
    }

    /** {@return all metrics in the text format} */
    String text() {
        readings.forEach(Runnable::run);
        return registry.scrape(MEDIA_TYPE);
    }

    private Timer timer(Request request) {
        return Timer.builder("lodegraph_http_request")
                .description("Requests by route template, method and status.")
                .tag("route", request.route())
                .tag("method", request.method())
                .tag("status", Integer.toString(request.status()))
                .serviceLevelObjectives(BOUNDS)
                .register(registry);
    }

    private static List<Tag> tags(Map<String, String> labels) {
        return labels.entrySet().stream()
                .map(label -> Tag.of(label.getKey(), label.getValue()))
                .toList();
    }

    /** Returns the name without the suffix that the registry adds itself. */
    private static String without(String ending, String name) {
        if (!name.endsWith(ending)) {
            throw new IllegalArgumentException(name + " must end with " + ending);
        }
        return name.substring(0, name.length() - ending.length());
    }
}
