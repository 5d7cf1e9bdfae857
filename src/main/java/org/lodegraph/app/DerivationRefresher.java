package org.lodegraph.app;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.lodegraph.cli.Console;
import org.lodegraph.data.integrity.Integrity;
import org.lodegraph.graph.Graph;
import org.lodegraph.network.snapshot.Derivation;

/** Brings what the network engine derives up to the data that are loaded, and says how long it took. */
final class DerivationRefresher {

    private static final double MILLIS_A_SECOND = 1000;

    private final Derivation derivation;
    private final Integrity integrity;
    private final Console console;

    DerivationRefresher(Graph graph, Console console) {
        this.derivation = new Derivation(graph);
        this.integrity = new Integrity(graph);
        this.console = console;
    }

    /** Derives where that has not been done for the data that are loaded. */
    void refreshIfStale() {
        if (!derivation.isDone() || integrity.lacksDerived()) {
            run();
        }
    }

    /** Derives, whatever has been done, and has what came of it on record. */
    Derivation.Report run() {
        long begun = System.nanoTime();
        console.progress("Deriving losses and dependences ...");
        Optional<String> run = integrity.beginDeriving();
        Derivation.Report report = derivation.run((done, all) -> {
            if (done == all) {
                console.progress("  " + all + " networks scanned");
            }
        });
        run.ifPresent(integrity::endDeriving);
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        console.progress(String.format(Locale.ROOT, "Derived in %.1f s.", took.toMillis() / MILLIS_A_SECOND));
        return report;
    }
}
