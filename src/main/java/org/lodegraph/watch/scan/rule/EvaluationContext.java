package org.lodegraph.watch.scan.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.SentenceText;
import org.lodegraph.model.Target;
import org.lodegraph.network.snapshot.LoadedNetwork;
import org.lodegraph.network.snapshot.MeasuresInForce;
import org.lodegraph.network.snapshot.TargetFlows;
import org.lodegraph.watch.scan.fact.Facts;
import org.lodegraph.watch.scan.fact.PolicyFacts;
import org.lodegraph.watch.scan.fact.Statistics;

/** Facts at a date in a scope, with cached results that rules share. Not thread-safe. */
public final class EvaluationContext {

    private final Facts facts;
    private final ScanScope scanScope;
    private final LocalDate asOf;
    private final Map<MineralId, TracedLosses> traced = new TreeMap<>();
    private @Nullable EvaluationContext before;

    public EvaluationContext(Facts facts, ScanScope scanScope, LocalDate asOf) {
        this.facts = facts;
        this.scanScope = scanScope;
        this.asOf = asOf;
    }

    /** {@return the date at which measures and agreements are evaluated} */
    public LocalDate asOf() {
        return asOf;
    }

    ScanScope scope() {
        return scanScope;
    }

    Statistics figures() {
        return facts.figures();
    }

    PolicyFacts policy() {
        return facts.policy();
    }

    /** {@return this context without the last year of every series} */
    EvaluationContext before() {
        EvaluationContext cached = before;
        if (cached == null) {
            cached = new EvaluationContext(facts.with(facts.figures().before()), scanScope, asOf);
            before = cached;
        }
        return cached;
    }

    /** {@return the losses in the network of each mineral in scope} */
    Stream<TracedLosses> traced() {
        return figures().networks().stream()
                .filter(network -> scanScope.holds(network.mineral()))
                .map(this::traced)
                .flatMap(Optional::stream);
    }

    private Optional<TracedLosses> traced(LoadedNetwork network) {
        TracedLosses cached = traced.get(network.mineral());
        if (cached == null) {
            List<TargetFlows> usable =
                    figures().targets(network).stream().filter(this::isInScope).toList();
            if (usable.isEmpty()) {
                return Optional.empty();
            }
            MeasuresInForce measures = MeasuresInForce.of(network, policy().restrictions(network.mineral(), asOf));
            cached = TracedLosses.of(network, measures, usable);
            traced.put(network.mineral(), cached);
        }
        return Optional.of(cached);
    }

    private boolean isInScope(TargetFlows flows) {
        return scanScope.targets().isEmpty() ? !flows.answered().small() : isInScope(flows.target());
    }

    /** {@return true if a target is in scope, whatever its flows} */
    boolean isInScope(Target target) {
        return scanScope.targets().isEmpty() || scanScope.targets().contains(target);
    }

    /** {@return the name of a target for use within a sentence} */
    String name(Target target) {
        return target.isBloc() ? SentenceText.EUROPEAN_UNION : figures().country(target.value());
    }
}
