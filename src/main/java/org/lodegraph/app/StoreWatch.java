package org.lodegraph.app;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.lodegraph.cli.Console;
import org.lodegraph.data.integrity.Integrity;
import org.lodegraph.data.integrity.IntegrityResult;
import org.lodegraph.data.load.Importer;
import org.lodegraph.graph.Graph;
import org.lodegraph.graph.Schema;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks in the background whether the store still holds what was written: its counts and keys every minute, all of it after the start, after each import, and
 * every hour. A key or an index that is gone is made again. What is known to be wrong holds until the next import.
 */
final class StoreWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(StoreWatch.class);
    private static final int FIRST_SECONDS = 5;
    private static final int PAUSE_SECONDS = 60;
    private static final int LOOKS_BETWEEN_READS = 60;

    private final Importer importer;
    private final Integrity integrity;
    private final Schema schema;
    private final Console console;
    private final ScheduledExecutorService looks =
            Executors.newSingleThreadScheduledExecutor(StoreWatch::inTheBackground);

    private volatile @Nullable Trouble counts;
    private volatile @Nullable Trouble contents;
    private volatile @Nullable Trouble keys;
    private volatile String told = "";
    private String readOf = "";
    private int looksSinceRead;

    /** A fault of the data of a run. */
    private record Trouble(String run, String text) {}

    StoreWatch(Graph graph, Importer importer, Console console) {
        this.importer = importer;
        this.integrity = new Integrity(graph);
        this.schema = new Schema(graph);
        this.console = console;
    }

    @SuppressWarnings("ThreadPriorityCheck") // nothing hangs on when it runs: questions go before it
    private static Thread inTheBackground(Runnable work) {
        Thread thread = new Thread(work, "lodegraph-store-watch");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    }

    /** {@return what is known to be wrong with the data of a run, and what to do} */
    Optional<String> damage(String run) {
        for (Trouble trouble : new @Nullable Trouble[] {counts, contents, keys}) {
            if (trouble != null && trouble.run().equals(run)) {
                return Optional.of(trouble.text());
            }
        }
        return Optional.empty();
    }

    /** Looks every minute from now on, at everything first. */
    StoreWatch start() {
        ScheduledFuture<?> unused =
                looks.scheduleWithFixedDelay(this::round, FIRST_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
        return this;
    }

    /** A look that fails must not be the last: the database may be away for a while. */
    private void round() {
        try {
            look();
            readWhereDue();
        } catch (RuntimeException e) {
            LOG.debug("the store could not be looked at", e);
        }
    }

    private void readWhereDue() {
        Optional<String> run = importer.loaded().map(Importer.Loaded::run);
        looksSinceRead++;
        if (run.isPresent() && (!run.get().equals(readOf) || looksSinceRead >= LOOKS_BETWEEN_READS)) {
            read();
            readOf = run.get();
            looksSinceRead = 0;
        }
    }

    /** Compares the counts, and makes keys and indexes that are gone. */
    void look() {
        Optional<String> run = importer.loaded().map(Importer.Loaded::run);
        if (run.isPresent()) {
            keys = mend(run.get());
            counts = compared(counts, integrity.compareCounts());
            tell(run.get());
        }
    }

    /** Compares all that was written, which reads all of it. */
    void read() {
        Optional<String> run = importer.loaded().map(Importer.Loaded::run);
        if (run.isPresent()) {
            contents = compared(contents, integrity.compareContents());
            tell(run.get());
        }
    }

    /** Where there is nothing to compare with, or somebody writes just now, what was known before holds. */
    private static @Nullable Trouble compared(@Nullable Trouble before, Optional<IntegrityResult> verdict) {
        if (verdict.isEmpty()) {
            return before;
        }
        return verdict.get().isWhole()
                ? null
                : new Trouble(
                        verdict.get().run(),
                        verdict.get().text() + ": " + verdict.get().remedy());
    }

    private @Nullable Trouble mend(String run) {
        List<String> missing = schema.missing();
        if (missing.isEmpty()) {
            return null;
        }
        try {
            schema.apply();
        } catch (IllegalStateException e) {
            return new Trouble(
                    run, "the schema lacks " + some(missing) + " (" + firstLine(e) + "): run lodegraph import");
        }
        List<String> left = schema.missing();
        if (!left.isEmpty()) {
            return new Trouble(run, "the schema lacks " + some(left) + ", whose name something else has: drop that");
        }
        console.progress("lodegraph: the schema lacked " + some(missing) + ": made again");
        return null;
    }

    private static String some(List<String> names) {
        return names.size() <= 3
                ? String.join(", ", names)
                : String.join(", ", names.subList(0, 3)) + " and " + (names.size() - 3) + " more";
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    private void tell(String run) {
        String now = damage(run).orElse("");
        if (!now.equals(told)) {
            console.progress("lodegraph: " + (now.isEmpty() ? "the store is whole again" : now));
            told = now;
        }
    }

    /** Looks no further. */
    @Override
    public void close() {
        looks.shutdownNow();
    }
}
