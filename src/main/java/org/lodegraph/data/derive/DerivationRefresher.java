package org.lodegraph.data.derive;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.lodegraph.data.integrity.Integrity;
import org.lodegraph.data.integrity.WrittenLinks;
import org.lodegraph.graph.Graph;

/** Recomputes the results that the network engine derives from the loaded data, and reports the duration. */
public final class DerivationRefresher {

    private static final double MILLIS_A_SECOND = 1000;

    private final Derivation derivation;
    private final Integrity integrity;
    private final Consumer<String> progress;

    /** @param progress receives a line for each step */
    public DerivationRefresher(Graph graph, Consumer<String> progress) {
        this.derivation = new Derivation(graph);
        this.integrity = new Integrity(graph);
        this.progress = progress;
    }

    /** Derives if the results for the loaded data are missing or incomplete. */
    public void refreshIfStale() {
        if (!derivation.isDone() || integrity.lacksDerived()) {
            run();
        }
    }

    /** Derives unconditionally and records the run for integrity checks. */
    public Derivation.Report run() {
        long started = System.nanoTime();
        progress.accept("Deriving losses and dependences ...");
        Optional<String> run = integrity.beginDeriving();
        WrittenLinks dependences = new WrittenLinks();
        Derivation.Report report = derivation.run(
                (done, all) -> {
                    if (done == all) {
                        progress.accept("  " + all + " networks scanned");
                    }
                },
                dependences);
        run.ifPresent(stamp -> integrity.endDeriving(stamp, dependences));
        Duration duration = Duration.ofNanos(System.nanoTime() - started);
        progress.accept(String.format(Locale.ROOT, "Derived in %.1f s.", duration.toMillis() / MILLIS_A_SECOND));
        return report;
    }
}
