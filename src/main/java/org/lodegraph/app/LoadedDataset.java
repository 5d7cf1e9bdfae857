package org.lodegraph.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
import org.lodegraph.web.DataStatus;
import org.lodegraph.web.EntityKind;

/**
 * What the graph holds now. Asked of the database at most once a second, answered or not, so that an import from another process,
 * or a database that went away, is seen at once and costs nothing. While it is away, questions are refused without waiting for it.
 */
final class LoadedDataset implements DataStatus {

    private static final Duration FRESH = Duration.ofSeconds(1);

    /** How long who asks waits for a look: at the first the statement has no plan yet, and a look at a database that is away takes seconds. */
    private static final Duration FIRST = Duration.ofSeconds(10);

    private static final Duration USUAL = Duration.ofSeconds(2);
    private static final Duration AWAY = Duration.ofMillis(100);

    private final Importer importer;
    private final Function<EntityKind, List<Name>> names;
    private final Clock clock;
    private final Function<String, Optional<String>> damage;
    private final Supplier<Optional<String>> trouble;
    private volatile boolean starting;
    private volatile Look last;
    private @Nullable CompletableFuture<Look> underWay;

    /** What was seen, or why nothing could be, and when. */
    private record Look(
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

    LoadedDataset(Importer importer, Function<EntityKind, List<Name>> names, Clock clock) {
        this(importer, names, clock, run -> Optional.empty(), Optional::empty);
    }

    /**
     * @param damage says what is known to be wrong with the data of a run
     * @param trouble says what is wrong with the database
     */
    LoadedDataset(
            Importer importer,
            Function<EntityKind, List<Name>> names,
            Clock clock,
            Function<String, Optional<String>> damage,
            Supplier<Optional<String>> trouble) {
        this.importer = importer;
        this.names = names;
        this.clock = clock;
        this.damage = damage;
        this.trouble = trouble;
        this.last = new Look(Instant.MIN, Optional.empty(), null);
    }

    @Override
    public boolean ready() {
        try {
            return look().filter(loaded -> damage.apply(loaded.run()).isEmpty()).isPresent();
        } catch (LodegraphException e) {
            return false;
        }
    }

    @Override
    public Optional<String> damage() {
        try {
            return look().flatMap(loaded -> damage.apply(loaded.run()));
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

    /** Notes whether the program is still starting. */
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

    @Override
    public List<Name> names(EntityKind kind) {
        return names.apply(kind);
    }

    private Importer.Loaded loaded() {
        Importer.Loaded loaded = look().orElseThrow(() -> new UnavailableException("the data are being loaded", null));
        damage.apply(loaded.run()).ifPresent(reason -> {
            throw new UnavailableException(reason, null);
        });
        return loaded;
    }

    private Optional<Importer.Loaded> look() {
        Look seen = last;
        if (!seen.at().isBefore(clock.instant().minus(FRESH))) {
            return seen.orThrow();
        }
        CompletableFuture<Look> look = begin();
        try {
            return look.get(patience(seen).toMillis(), TimeUnit.MILLISECONDS).orThrow();
        } catch (TimeoutException e) {
            if (seen.failure() == null) { // until the look under way says otherwise
                seen = new Look(clock.instant(), Optional.empty(), silent());
                last = seen;
            }
            return seen.orThrow();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw silent();
        }
    }

    /** While the database is away nobody waits for it, but those who ask first. */
    private static Duration patience(Look seen) {
        if (seen.at().equals(Instant.MIN)) {
            return FIRST;
        }
        return seen.failure() == null ? USUAL : AWAY;
    }

    private static UnavailableException silent() {
        return new UnavailableException("the database does not answer: it may be starting, busy or gone", null);
    }

    private synchronized CompletableFuture<Look> begin() {
        CompletableFuture<Look> look = underWay;
        if (look == null || look.isDone()) {
            look = CompletableFuture.supplyAsync(this::lookNow, LoadedDataset::inTheBackground);
            underWay = look;
        }
        return look;
    }

    private static void inTheBackground(Runnable look) {
        Thread thread = new Thread(look, "lodegraph-look");
        thread.setDaemon(true);
        thread.start();
    }

    private Look lookNow() {
        Look found;
        try {
            found = new Look(clock.instant(), importer.loaded(), null);
        } catch (LodegraphException e) {
            found = new Look(clock.instant(), Optional.empty(), e);
        }
        last = found;
        return found;
    }
}
