package org.lodegraph.watch.scan;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lodegraph.graph.Graph;
import org.lodegraph.graph.entity.RiskScanEntity;
import org.lodegraph.graph.entity.RuleBookEntity;
import org.lodegraph.graph.entity.ScanBasisEntity;
import org.lodegraph.model.failure.ConflictException;
import org.lodegraph.watch.scan.ScanQueries.ComparedOf;
import org.lodegraph.watch.scan.fact.Facts;
import org.lodegraph.watch.scan.rule.RuleSet;

/**
 * Compares scans. The comparison with the previous scan is stored with the scan; the last {@value #CACHED}
 * others are cached.
 */
final class Comparisons {

    private static final int CACHED = 16;

    private final Graph graph;
    private final FactStore store;
    private final RuleEngine engine;
    private final Function<String, List<Finding>> findings;
    private final Cache<Pair, List<FindingChange>> cache =
            Caffeine.newBuilder().maximumSize(CACHED).executor(Runnable::run).build();

    private record Pair(String before, String after) {}

    Comparisons(Graph graph, FactStore store, RuleEngine engine, Function<String, List<Finding>> findings) {
        this.graph = graph;
        this.store = store;
        this.engine = engine;
        this.findings = findings;
    }

    /** {@return the changes since the previous scan; computed once and stored with the scan} */
    List<FindingChange> withPrevious(RiskScan scan, Optional<RiskScan> previous) {
        Optional<String> stored =
                graph.entities().find(RiskScanEntity.class, scan.id()).map(kept -> kept.changes);
        if (stored.isPresent()) {
            return FactCodec.changes(stored.get());
        }
        if (previous.isEmpty()) {
            return List.of();
        }
        List<FindingChange> changes = between(previous.get(), scan);
        graph.write(
                ScanQueries.UPDATE_SCAN_COMPARED,
                new ComparedOf(scan.id(), previous.get().id(), FactCodec.text(changes)));
        return changes;
    }

    /**
     * {@return the changes between two scans that are done}
     *
     * @throws ConflictException if their targets or minerals differ
     */
    List<FindingChange> between(RiskScan before, RiskScan after) {
        if (!before.targets().equals(after.targets()) || !before.minerals().equals(after.minerals())) {
            throw new ConflictException("scans " + before.id() + " and " + after.id()
                    + " are of different targets or minerals: only scans of the same ones can be compared");
        }
        Pair pair = new Pair(before.id(), after.id());
        List<FindingChange> changes = cache.getIfPresent(pair);
        if (changes == null) {
            changes = new Comparison(side(before), side(after), engine.by(rules(after))).changes();
            cache.put(pair, changes);
        }
        return changes;
    }

    private Comparison.Side side(RiskScan scan) {
        SortedMap<String, Finding> byKey = findings.apply(scan.id()).stream()
                .collect(Collectors.toMap(Finding::key, Function.identity(), (one, other) -> one, TreeMap::new));
        return new Comparison.Side(scan, byKey, () -> facts(scan), () -> rules(scan));
    }

    /**
     * {@return the rules of a scan} If they are no longer stored, today's rules are used: the difference then
     * counts as {@code method}.
     */
    private RuleSet rules(RiskScan scan) {
        if (engine.rules().digest().equals(scan.rules())) {
            return engine.rules();
        }
        return graph.entities()
                .find(RuleBookEntity.class, scan.rules())
                .map(book -> FactCodec.rules(book.content))
                .orElseGet(engine::rules);
    }

    private Optional<Facts> facts(RiskScan scan) {
        FactStore.Loaded loaded = store.loaded();
        if (loaded.version().equals(scan.dataVersion())) {
            return Optional.of(store.facts(loaded));
        }
        ScanBasisEntity basis = graph.entities()
                .findWithNeighbours(RiskScanEntity.class, scan.id())
                .map(kept -> kept.basis)
                .orElseThrow(() -> new ConflictException("the data of scan " + scan.id() + " are no longer stored"));
        return store.earlier(basis);
    }
}
