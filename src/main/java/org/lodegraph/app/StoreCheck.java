package org.lodegraph.app;

import java.util.List;
import java.util.Optional;
import org.lodegraph.cli.Console;
import org.lodegraph.data.integrity.Integrity;
import org.lodegraph.data.integrity.IntegrityResult;
import org.lodegraph.data.load.Importer;
import org.lodegraph.graph.Graph;
import org.lodegraph.graph.Schema;
import org.lodegraph.model.failure.UnavailableException;

/** Prints the report of {@code check}: each difference between the store and what was written. It repairs nothing. */
final class StoreCheck {

    private final Importer importer;
    private final Integrity integrity;
    private final Schema schema;
    private final Console console;

    StoreCheck(Graph graph, Importer importer, Console console) {
        this.importer = importer;
        this.integrity = new Integrity(graph);
        this.schema = new Schema(graph);
        this.console = console;
    }

    /** Prints the report; {@return whether the store is intact} */
    boolean run() {
        Importer.Loaded loaded = importer.loaded()
                .orElseThrow(() -> new UnavailableException(
                        "there is nothing to check: no data are loaded, or an import is running or was interrupted",
                        null));
        console.say("Data version " + loaded.dataVersion());
        if (!integrity.isRecorded()) {
            console.say("Cannot be checked: the last import left no record; run lodegraph import");
            return false;
        }
        IntegrityResult counts = report("counts", integrity.compareCounts());
        IntegrityResult contents = report("contents", integrity.compareContents());
        boolean hasSchema = reportSchema();
        boolean isWhole = hasSchema && counts.isWhole() && contents.isWhole();
        console.say(isWhole ? "Intact" : "Damaged: " + contents.remedy());
        return isWhole;
    }

    private IntegrityResult report(String what, Optional<IntegrityResult> verdict) {
        IntegrityResult found = verdict.orElseThrow(() ->
                new UnavailableException("an import or a derivation is running: check again when it has ended", null));
        if (found.isWhole()) {
            console.say(what + ": unchanged since the import");
        }
        found.texts().forEach(text -> console.say(what + ": the store " + text));
        return found;
    }

    private boolean reportSchema() {
        List<String> missing = schema.missing();
        if (missing.isEmpty()) {
            console.say("schema: all " + schema.size() + " keys and indexes are present");
        }
        missing.forEach(name -> console.say("schema: " + name + " is missing; serve and import create it again"));
        return missing.isEmpty();
    }
}
