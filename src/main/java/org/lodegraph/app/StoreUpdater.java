package org.lodegraph.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.lodegraph.cli.Console;
import org.lodegraph.data.integrity.Integrity;
import org.lodegraph.data.integrity.IntegrityResult;
import org.lodegraph.data.load.CheckedTables;
import org.lodegraph.data.load.ImportReport;
import org.lodegraph.data.load.Importer;
import org.lodegraph.graph.Graph;
import org.lodegraph.graph.Schema;
import org.lodegraph.model.failure.ConflictException;
import org.lodegraph.model.failure.InvalidValueException;

/**
 * Brings a database up to the tables of a folder: schema first, then the import where it is needed, then what follows from the data.
 *
 * <p>Where the database lacks some of what was imported from just these tables, they are imported again. Where it holds what no import wrote under
 * labels of the model, that is left to who runs it, because the import would delete it.
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

    /** Loads the folder unless the graph holds just these tables; a folder that is absent leaves what is loaded. */
    void load(Path folder) {
        Optional<String> loaded = importer.loadedDataVersion();
        if (loaded.isPresent()) {
            applySchema();
        }
        if (!Files.isDirectory(folder)) {
            if (loaded.isEmpty()) {
                throw new InvalidValueException("import", folder, "a folder of tables: the database holds none yet");
            }
            console.progress("No folder " + folder + "; answering from what is loaded.");
        } else if (!loaded.equals(Optional.of(importer.dataVersion(folder)))) {
            run(folder);
            return;
        } else if (lacksSome()) {
            run(folder);
            return;
        }
        new DerivationRefresher(graph, console).refreshIfStale();
    }

    /** A later version of the program may have keys that an earlier one had not; what stands in the way of one is told by the looks that follow. */
    private void applySchema() {
        try {
            new Schema(graph).apply();
        } catch (IllegalStateException e) {
            console.progress("The schema cannot be made whole: " + e.getMessage());
        }
    }

    private boolean lacksSome() {
        if (!integrity.isRecorded()) {
            console.progress(
                    "What was imported is not on record, so that damage cannot be noticed: lodegraph import puts it there.");
            return false;
        }
        Optional<IntegrityResult> damage = integrity.compareCounts().filter(verdict -> !verdict.isWhole());
        boolean isMended = damage.filter(IntegrityResult::onlyLacks).isPresent()
                && importer.strangers().isEmpty();
        if (isMended) {
            console.progress("lodegraph: " + damage.get().text() + ": importing again");
        }
        return isMended;
    }

    /**
     * Refuses to work with data of which some are missing.
     *
     * @throws ConflictException that names them
     */
    void requireWhole() {
        integrity.compareCounts().filter(verdict -> !verdict.isWhole()).ifPresent(verdict -> {
            throw new ConflictException(verdict.text() + ": " + verdict.remedy());
        });
    }

    /** Loads the folder where the graph holds nothing; what is loaded answers, whatever the folder says. */
    void loadFirst(Path folder) {
        if (importer.loadedDataVersion().isEmpty()) {
            run(folder);
        } else {
            applySchema();
            requireWhole();
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
     * @throws ConflictException where the store cannot be read, and so not be repaired either
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
        String strangers = importer.strangers();
        if (!strangers.isEmpty()) {
            console.progress("Deleting nodes of these labels that no import wrote: " + strangers);
        }
        console.progress("Applying the schema ...");
        makeKeys();
        ImportReport report = importer.run(tables, new ImportProgress(console));
        console.progress("Loaded in " + report.took().toSeconds() + " s.");
        if (!report.deviations().isEmpty()) {
            console.progress(report.deviations().size() + " things to note: lodegraph import --check lists them.");
        }
        new DerivationRefresher(graph, console).refreshIfStale();
        return report;
    }

    /** A key cannot be made where two nodes bear it: one of them no import wrote, and it goes first. */
    private void makeKeys() {
        Schema schema = new Schema(graph);
        try {
            schema.apply();
        } catch (IllegalStateException e) {
            importer.sweepStrangers();
            schema.apply();
        }
    }

    /** {@return the folder, which is there} */
    static Path folder(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new InvalidValueException("import", folder, "a folder of tables");
        }
        return folder;
    }
}
