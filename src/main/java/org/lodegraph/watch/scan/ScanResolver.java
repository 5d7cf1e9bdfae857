package org.lodegraph.watch.scan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodegraph.graph.Graph;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Target;
import org.lodegraph.model.failure.NearestNames;
import org.lodegraph.model.failure.NotFoundException;
import org.lodegraph.question.policy.CriticalList;
import org.lodegraph.watch.scan.fact.Statistics;
import org.lodegraph.watch.scan.rule.RuleSet;
import org.lodegraph.watch.scan.rule.ScanScope;

/** Resolves a request for a scan to the loaded data, the current rules and a date. */
final class ScanResolver {

    private final Graph graph;
    private final FactStore store;
    private final RuleSet rules;
    private final Clock clock;

    ScanResolver(Graph graph, FactStore store, RuleSet rules, Clock clock) {
        this.graph = graph;
        this.store = store;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * {@return the resolved scan}
     *
     * @throws NotFoundException for an unknown target, mineral or list
     */
    ResolvedScan of(ScanRequest request) {
        FactStore.Loaded loaded = store.loaded();
        List<Target> targets = request.target() == null ? List.of() : request.target();
        List<MineralId> minerals = request.mineral() == null ? List.of() : request.mineral();
        if (!targets.isEmpty() || !minerals.isEmpty()) {
            requireKnown(targets, minerals, store.facts(loaded).figures());
        }
        ScanScope scanScope = new ScanScope(targets, minerals(minerals, request.list()));
        LocalDate asOf = request.asOf() == null ? LocalDate.now(clock) : request.asOf();
        return new ResolvedScan(loaded, rules.digest(), scanScope, asOf);
    }

    private static void requireKnown(List<Target> targets, List<MineralId> minerals, Statistics statistics) {
        targets.stream().filter(target -> !target.isBloc()).map(Target::value).forEach(country -> {
            if (!statistics.isCountry(country)) {
                throw new NotFoundException("target", country, NearestNames.to(country, statistics.countries()));
            }
        });
        Set<String> known = statistics.materials().ids();
        minerals.stream().map(MineralId::value).forEach(mineral -> {
            if (!known.contains(mineral)) {
                throw new NotFoundException("mineral", mineral, NearestNames.to(mineral, known));
            }
        });
    }

    private List<MineralId> minerals(List<MineralId> minerals, @Nullable String list) {
        return list == null
                ? minerals
                : Stream.concat(minerals.stream(), listed(list).stream()).toList();
    }

    private List<MineralId> listed(String list) {
        List<CriticalList> lists = CriticalList.all(graph);
        return lists.stream()
                .filter(one -> one.list().equals(list))
                .findFirst()
                .map(CriticalList::minerals)
                .orElseThrow(() -> new NotFoundException(
                        "list", list, lists.stream().map(CriticalList::list).toList()));
    }
}
