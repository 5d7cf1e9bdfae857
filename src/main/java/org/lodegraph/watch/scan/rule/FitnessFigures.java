package org.lodegraph.watch.scan.rule;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lodegraph.watch.scan.fact.Verdict;
import org.lodegraph.watch.scan.rule.Measured.About;

/** Figures of how well flows answer. */
final class FitnessFigures {

    private FitnessFigures() {}

    static Stream<Measured> fall(Outlook outlook, Options options) {
        return outlook.figures().verdicts().stream()
                .filter(now -> outlook.scope().holds(now.mineral()) && outlook.isAsked(now.target()))
                .filter(now -> !outlook.scope().targets().isEmpty() || !now.small())
                .flatMap(now -> outlook.before().figures().verdict(now.mineral(), now.target()).stream()
                        .map(before -> measured(outlook, before, now)));
    }

    private static Measured measured(Outlook outlook, Verdict before, Verdict now) {
        return new Measured(
                now.target() + "/" + now.mineral(),
                now.unfitness() - before.unfitness(),
                new About(now.target(), now.mineral(), null, null, null),
                now.year(),
                now.editions(),
                Map.of(
                        "target", outlook.name(now.target()),
                        "mineral", outlook.figures().materials().name(now.mineral()),
                        "former", before.status(),
                        "status", now.status()),
                List::of);
    }
}
