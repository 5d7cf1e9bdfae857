package org.lodegraph.app;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodegraph.cli.Console;
import org.lodegraph.data.integrity.Integrity;
import org.lodegraph.data.integrity.IntegrityResult;
import org.lodegraph.data.load.Importer;
import org.lodegraph.graph.Graph;
import org.lodegraph.graph.Schema;
import org.lodegraph.model.task.BackgroundTask;

/**
 * Checks in the background that the store still holds what was written.
 *
 * <p>Counts and keys are compared every minute; all contents after the start, after each import, and every hour. A
 * missing key or index is created again. Known damage is reported until the next import.
 */
final class StoreWatch implements AutoCloseable {

    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int CHECKS_BETWEEN_COMPARISONS = 60;

    private final Importer importer;
    private final Integrity integrity;
    private final Schema schema;
    private final Console console;
    private volatile @Nullable Trouble counts;
    private volatile @Nullable Trouble contents;
    private volatile @Nullable Trouble keys;
    private volatile String reported = "";
    private String comparedRun = "";
    private int checksSinceComparison;
    private volatile @Nullable BackgroundTask task;

    /** Damage to the data of a run. */
    private record Trouble(String run, String text) {}

    StoreWatch(Graph graph, Importer importer, Console console) {
        this.importer = importer;
        this.integrity = new Integrity(graph);
        this.schema = new Schema(graph);
        this.console = console;
    }

    /** {@return the known damage to the data of a run, with its remedy} */
    Optional<String> damage(String run) {
        for (Trouble trouble : new @Nullable Trouble[] {counts, contents, keys}) {
            if (trouble != null && trouble.run().equals(run)) {
                return Optional.of(trouble.text());
            }
        }
        return Optional.empty();
    }

    /** Starts the checks, once a minute, with a full comparison first. */
    StoreWatch start() {
        task = BackgroundTask.every("store-watch", FIRST, PAUSE, this::check);
        return this;
    }

    private void check() {
        compareCounts();
        compareContentsIfDue();
    }

    private void compareContentsIfDue() {
        Optional<String> run = importer.loaded().map(Importer.Loaded::run);
        checksSinceComparison++;
        if (run.isPresent()
                && (!run.get().equals(comparedRun) || checksSinceComparison >= CHECKS_BETWEEN_COMPARISONS)) {
            compareContents();
            comparedRun = run.get();
            checksSinceComparison = 0;
        }
    }

    /** Compares the counts, and creates missing keys and indexes. */
    void compareCounts() {
        Optional<String> run = importer.loaded().map(Importer.Loaded::run);
        if (run.isPresent()) {
            keys = repairSchema(run.get());
            counts = updated(counts, integrity.compareCounts());
            report(run.get());
        }
    }

    /** Compares all contents, which reads the whole store. */
    void compareContents() {
        Optional<String> run = importer.loaded().map(Importer.Loaded::run);
        if (run.isPresent()) {
            contents = updated(contents, integrity.compareContents());
            report(run.get());
        }
    }

    /**
     * Returns the result of a comparison, or the earlier one if nothing could be compared or a write is in progress.
     */
    private static @Nullable Trouble updated(@Nullable Trouble before, Optional<IntegrityResult> verdict) {
        if (verdict.isEmpty()) {
            return before;
        }
        return verdict.get().isWhole()
                ? null
                : new Trouble(
                        verdict.get().run(),
                        verdict.get().text() + ": " + verdict.get().remedy());
    }

    private @Nullable Trouble repairSchema(String run) {
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
            return new Trouble(
                    run,
                    "the schema lacks " + some(left)
                            + ", because other keys or indexes use the same names: drop those");
        }
        console.progress("lodegraph: missing parts of the schema were created again: " + some(missing));
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

    private void report(String run) {
        String now = damage(run).orElse("");
        if (!now.equals(reported)) {
            console.progress("lodegraph: " + (now.isEmpty() ? "the store is intact again" : now));
            reported = now;
        }
    }

    /** Stops the checks. */
    @Override
    public void close() {
        BackgroundTask running = task;
        if (running != null) {
            running.close();
        }
    }
}
