package org.lodegraph;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.lodegraph.cli.Console;
import org.lodegraph.error.Invalid;
import org.lodegraph.graph.Graph;
import org.lodegraph.graph.Schema;
import org.lodegraph.ingest.CheckedTables;
import org.lodegraph.ingest.ImportReport;
import org.lodegraph.ingest.Importer;

/** Brings a database up to the tables of a folder: schema first, then the import where it is needed, then what follows from the data. */
final class Loading {

    private final Graph graph;
    private final Importer importer;
    private final Console console;

    Loading(Graph graph, Importer importer, Console console) {
        this.graph = graph;
        this.importer = importer;
        this.console = console;
    }

    /** Loads the folder unless the graph holds just these tables; a folder that is absent leaves what is loaded. */
    void load(Path folder) {
        Optional<String> loaded = importer.loadedDataVersion();
        if (loaded.isPresent()) {
            new Schema(graph).apply(); // a later version of the program may have keys that an earlier one had not
        }
        if (!Files.isDirectory(folder)) {
            if (loaded.isEmpty()) {
                throw new Invalid("import", folder, "a folder of tables: the database holds none yet");
            }
            console.progress("No folder " + folder + "; answering from what is loaded.");
        } else if (!loaded.equals(Optional.of(importer.dataVersion(folder)))) {
            run(folder);
            return;
        }
        new Deriving(graph, console).bringUp();
    }

    /** Loads the folder where the graph holds nothing; what is loaded answers, whatever the folder says. */
    void loadFirst(Path folder) {
        if (importer.loadedDataVersion().isEmpty()) {
            run(folder);
        } else {
            new Schema(graph).apply();
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

    /** Loads tables, whatever the graph holds. */
    ImportReport run(CheckedTables tables) {
        console.progress("Applying the schema ...");
        new Schema(graph).apply();
        ImportReport report = importer.run(tables, new ImportProgress(console));
        console.progress("Loaded in " + report.took().toSeconds() + " s.");
        if (!report.deviations().isEmpty()) {
            console.progress(report.deviations().size() + " figures to note: lodegraph import --check lists them.");
        }
        new Deriving(graph, console).bringUp();
        return report;
    }

    /** {@return the folder, which is there} */
    static Path folder(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new Invalid("import", folder, "a folder of tables");
        }
        return folder;
    }
}
