package org.lodegraph.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lodegraph.data.load.Importer;
import org.lodegraph.model.failure.LodegraphException;
import org.lodegraph.model.failure.UnavailableException;
import org.lodegraph.model.task.BackgroundTask;
import org.lodegraph.web.DataStatus;

/**
 * The status of the loaded data, read from the graph at most once a second. A failed read is cached for one second too.
 *
 * <p>An import by another process, or a database that went down, is thus noticed within a second. While the database is
 * down, questions fail without waiting for it.
 */
final class LoadedDataset implements DataStatus {

    private static final Duration MAX_AGE = Duration.ofSeconds(1);

    /**
     * Longest wait for a status read. The first needs longer: its statement has no plan yet, and connecting to a
     * database that is down takes seconds.
     */
    private static final Duration FIRST_TIMEOUT = Duration.ofSeconds(10);

    private static final Duration TIMEOUT = Duration.ofSeconds(2);
    private static final Duration DOWN_TIMEOUT = Duration.ofMillis(100);

    private final Importer importer;
    private final Clock clock;
    private final Function<String, Optional<String>> damage;
    private final Supplier<Optional<String>> trouble;
    private volatile boolean starting;
    private volatile StatusRead last;
    private @Nullable CompletableFuture<StatusRead> running;

    /** The result of one status read: the loaded data or the failure, and the time. */
    private record StatusRead(
            Instant at,
            Optional<Importer.Loaded> loaded,
            @Nullable LodegraphException failure) {

        private Optional<Importer.Loaded> orThrow() {
            if (failure != null) {
                throw failure;
            }
            return loaded;
        }
    }

    LoadedDataset(Importer importer, Clock clock) {
        this(importer, clock, run -> Optional.empty(), Optional::empty);
    }

    /**
     * @param damage returns the known damage to the data of a run
     * @param trouble returns the current fault of the database
     */
    LoadedDataset(
            Importer importer,
            Clock clock,
            Function<String, Optional<String>> damage,
            Supplier<Optional<String>> trouble) {
        this.importer = importer;
        this.clock = clock;
        this.damage = damage;
        this.trouble = trouble;
        this.last = new StatusRead(Instant.MIN, Optional.empty(), null);
    }

    @Override
    public boolean ready() {
        try {
            return read().filter(loaded -> damage.apply(loaded.run()).isEmpty()).isPresent();
        } catch (LodegraphException e) {
            return false;
        }
    }

    @Override
    public Optional<String> damage() {
        try {
            return read().flatMap(loaded -> damage.apply(loaded.run()));
        } catch (LodegraphException e) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<String> trouble() {
        return trouble.get();
    }

    @Override
    public boolean isStarting() {
        return starting;
    }

    /** Sets whether the program is still starting. */
    void setStarting(boolean now) {
        starting = now;
    }

    @Override
    public String version() {
        return loaded().dataVersion();
    }

    @Override
    public String load() {
        return loaded().run();
    }

    private Importer.Loaded loaded() {
        Importer.Loaded loaded = read().orElseThrow(() -> new UnavailableException("the data are being loaded", null));
        damage.apply(loaded.run()).ifPresent(reason -> {
            throw new UnavailableException(reason, null);
        });
        return loaded;
    }

    private Optional<Importer.Loaded> read() {
        StatusRead previous = last;
        if (!previous.at().isBefore(clock.instant().minus(MAX_AGE))) {
            return previous.orThrow();
        }
        CompletableFuture<StatusRead> read = startRead();
        try {
            return read.get(timeout(previous).toMillis(), TimeUnit.MILLISECONDS).orThrow();
        } catch (TimeoutException e) {
            if (previous.failure() == null) { // until the running read completes
                previous = new StatusRead(clock.instant(), Optional.empty(), unanswered());
                last = previous;
            }
            return previous.orThrow();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unanswered();
        }
    }

    /** Returns the wait for a read: while the database is down only the first caller waits for long. */
    private static Duration timeout(StatusRead previous) {
        if (previous.at().equals(Instant.MIN)) {
            return FIRST_TIMEOUT;
        }
        return previous.failure() == null ? TIMEOUT : DOWN_TIMEOUT;
    }

    private static UnavailableException unanswered() {
        return new UnavailableException("the database does not answer: it may be starting, busy or stopped", null);
    }

    private synchronized CompletableFuture<StatusRead> startRead() {
        CompletableFuture<StatusRead> read = running;
        if (read == null || read.isDone()) {
            read = CompletableFuture.supplyAsync(this::readNow, look -> BackgroundTask.once("look", look::run));
            running = read;
        }
        return read;
    }

    private StatusRead readNow() {
        StatusRead found;
        try {
            found = new StatusRead(clock.instant(), importer.loaded(), null);
        } catch (LodegraphException e) {
            found = new StatusRead(clock.instant(), Optional.empty(), e);
        }
        last = found;
        return found;
    }
}
