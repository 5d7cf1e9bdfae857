package org.lodegraph.app;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.lodegraph.cli.Console;
import org.lodegraph.data.integrity.Integrity;
import org.lodegraph.graph.Graph;
import org.lodegraph.network.snapshot.Derivation;

/** Recomputes the results that the network engine derives from the loaded data, and reports the duration. */
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

    /** Derives if the results for the loaded data are missing or incomplete. */
    void refreshIfStale() {
        if (!derivation.isDone() || integrity.lacksDerived()) {
            run();
        }
    }

    /** Derives unconditionally and records the run for integrity checks. */
    Derivation.Report run() {
        long started = System.nanoTime();
        console.progress("Deriving losses and dependences ...");
        Optional<String> run = integrity.beginDeriving();
        Derivation.Report report = derivation.run((done, all) -> {
            if (done == all) {
                console.progress("  " + all + " networks scanned");
            }
        });
        run.ifPresent(integrity::endDeriving);
        Duration duration = Duration.ofNanos(System.nanoTime() - started);
        console.progress(String.format(Locale.ROOT, "Derived in %.1f s.", duration.toMillis() / MILLIS_A_SECOND));
        return report;
    }
}
