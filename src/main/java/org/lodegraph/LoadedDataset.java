package org.lodegraph;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lodegraph.error.Failure;
import org.lodegraph.error.Unavailable;
import org.lodegraph.http.Dataset;
import org.lodegraph.http.Reference;
import org.lodegraph.ingest.Importer;

/**
 * What the graph holds now. Asked of the database at most once a second, answered or not, so that an import from another process,
 * or a database that went away, is seen at once and costs nothing.
 */
final class LoadedDataset implements Dataset {

    private static final Duration FRESH = Duration.ofSeconds(1);

    private final Importer importer;
    private final Function<Reference, List<Name>> names;
    private final Clock clock;
    private volatile Look last;

    /** What was seen, or why nothing could be, and when. */
    private record Look(
            Instant at,
            Optional<Importer.Loaded> loaded,
            @Nullable Failure failure) {

        private Optional<Importer.Loaded> orThrow() {
            if (failure != null) {
                throw failure;
            }
            return loaded;
        }
    }

    LoadedDataset(Importer importer, Function<Reference, List<Name>> names, Clock clock) {
        this.importer = importer;
        this.names = names;
        this.clock = clock;
        this.last = new Look(Instant.MIN, Optional.empty(), null);
    }

    @Override
    public boolean ready() {
        try {
            return look().isPresent();
        } catch (Failure e) {
            return false;
        }
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
    public List<Name> names(Reference kind) {
        return names.apply(kind);
    }

    private Importer.Loaded loaded() {
        return look().orElseThrow(() -> new Unavailable("the data are being loaded", null));
    }

    private Optional<Importer.Loaded> look() {
        Look seen = last;
        Instant now = clock.instant();
        if (seen.at().isBefore(now.minus(FRESH))) {
            seen = lookNow(now);
            last = seen;
        }
        return seen.orThrow();
    }

    /** A database that is away is asked no oftener than one that is there: each vain asking may take seconds. */
    private Look lookNow(Instant now) {
        try {
            return new Look(now, importer.loaded(), null);
        } catch (Failure e) {
            return new Look(clock.instant(), Optional.empty(), e);
        }
    }
}
