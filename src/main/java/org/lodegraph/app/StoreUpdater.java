package org.lodegraph.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.lodegraph.cli.Console;
import org.lodegraph.data.derive.DerivationRefresher;
import org.lodegraph.data.integrity.Integrity;
import org.lodegraph.data.integrity.IntegrityResult;
import org.lodegraph.data.load.CheckedTables;
import org.lodegraph.data.load.ImportReport;
import org.lodegraph.data.load.Importer;
import org.lodegraph.graph.Graph;
import org.lodegraph.graph.Schema;
import org.lodegraph.model.SentenceText;
import org.lodegraph.model.failure.ConflictException;
import org.lodegraph.model.failure.InvalidValueException;

/**
 * Updates a database to the tables of a folder: schema first, then the import if needed, then the derived data.
 *
 * <p>If the database lacks some of what was imported from these same tables, they are imported again. If it holds nodes
 * under labels of the model that no import wrote, it is left alone, because an import would delete them.
 */
final class StoreUpdater {

    private final Graph graph;
    private final Importer importer;
    private final Console console;
    private final Integrity integrity;

    StoreUpdater(Graph graph, Importer importer, Console console) {
        this.graph = graph;
        this.importer = importer;
        this.console = console;
        this.integrity = new Integrity(graph);
    }

    /** Loads the folder unless the graph already holds these tables. If the folder is absent, the loaded data stay. */
    void load(Path folder) {
        Optional<String> loaded = importer.loadedDataVersion();
        if (loaded.isPresent()) {
            applySchema();
        }
        if (!Files.isDirectory(folder)) {
            if (loaded.isEmpty()) {
                throw new InvalidValueException(
                        "import", folder, "an existing folder of tables, because the database is empty");
            }
            console.progress("No folder " + folder + "; using the data already loaded.");
        } else if (!loaded.equals(Optional.of(importer.dataVersion(folder)))) {
            run(folder);
            return;
        } else if (isIncomplete()) {
            run(folder);
            return;
        }
        new DerivationRefresher(graph, console::progress).refreshIfStale();
    }

    /**
     * Applies the schema, since a newer version of the program may have more keys. Failures are reported by the later
     * checks.
     */
    private void applySchema() {
        try {
            new Schema(graph).apply();
        } catch (IllegalStateException e) {
            console.progress("The schema cannot be completed: " + e.getMessage());
        }
    }

    private boolean isIncomplete() {
        if (!integrity.isRecorded()) {
            console.progress("The last import left no record, so damage cannot be detected: run lodegraph import.");
            return false;
        }
        Optional<IntegrityResult> damage = integrity.compareCounts().filter(verdict -> !verdict.isWhole());
        boolean isRepairable = damage.filter(IntegrityResult::onlyLacks).isPresent()
                && importer.foreignNodes().isEmpty();
        if (isRepairable) {
            console.progress("lodegraph: " + damage.get().text() + ": importing again");
        }
        return isRepairable;
    }

    /**
     * Requires the store to be complete.
     *
     * @throws ConflictException naming what is missing
     */
    void requireComplete() {
        integrity.compareCounts().filter(verdict -> !verdict.isWhole()).ifPresent(verdict -> {
            throw new ConflictException(verdict.text() + ": " + verdict.remedy());
        });
    }

    /** Loads the folder if the graph is empty. Data that are already loaded are used, whatever the folder contains. */
    void loadIfEmpty(Path folder) {
        if (importer.loadedDataVersion().isEmpty()) {
            run(folder);
        } else {
            applySchema();
            requireComplete();
        }
    }

    private void run(Path tables) {
        run(check(tables, console));
    }

    /** Reads and checks the tables of a folder. */
    static CheckedTables check(Path tables, Console console) {
        Path folder = folder(tables);
        console.progress("Loading " + folder + " ...");
        return CheckedTables.read(folder, new ImportProgress(console));
    }

    /**
     * Loads tables, whatever the graph holds.
     *
     * @throws ConflictException if the store is unreadable and therefore cannot be repaired
     */
    ImportReport run(CheckedTables tables) {
        try {
            return load(tables);
        } catch (IllegalStateException e) {
            Optional<IntegrityResult> verdict = integrity.compareContents().filter(found -> found.unreadable() != null);
            if (verdict.isPresent()) {
                throw new ConflictException(
                        verdict.get().text() + ": " + verdict.get().remedy());
            }
            throw e;
        }
    }

    private ImportReport load(CheckedTables tables) {
        importer.requireRoom();
        String foreignNodes = importer.foreignNodes();
        if (!foreignNodes.isEmpty()) {
            console.progress("Deleting nodes of these labels that no import wrote: " + foreignNodes);
        }
        console.progress("Applying the schema ...");
        applySchemaRemovingForeignNodes();
        ImportReport report = importer.run(tables, new ImportProgress(console));
        console.progress("Loaded in " + report.took().toSeconds() + " s.");
        if (!report.deviations().isEmpty()) {
            console.progress(
                    SentenceText.count(report.deviations().size(), "note") + ": see lodegraph import --check.");
        }
        new DerivationRefresher(graph, console::progress).refreshIfStale();
        return report;
    }

    /**
     * Applies the schema. A duplicate key fails it: one of the two nodes was not written by an import and is removed
     * first.
     */
    private void applySchemaRemovingForeignNodes() {
        Schema schema = new Schema(graph);
        try {
            schema.apply();
        } catch (IllegalStateException e) {
            importer.deleteForeignNodes();
            schema.apply();
        }
    }

    /**
     * {@return the folder}
     *
     * @throws InvalidValueException if it does not exist
     */
    static Path folder(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new InvalidValueException("import", folder, "a folder of tables");
        }
        return folder;
    }
}
