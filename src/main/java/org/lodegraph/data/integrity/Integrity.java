package org.lodegraph.data.integrity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lodegraph.data.integrity.IntegrityQueries.DerivedRecord;
import org.lodegraph.data.integrity.IntegrityQueries.RecordRow;
import org.lodegraph.graph.Graph;
import org.lodegraph.graph.Query.None;

/**
 * Compares what the store holds with what was written.
 *
 * <p>What an import writes is told by label, and by type and the label that it starts from; those are its kinds. What follows from the data by the
 * network engine is written later and may be written again, so it has a record of its own.
 */
public final class Integrity {

    private static final Set<String> DERIVED = Set.of("Country DEPENDS_ON", Inventory.LOSSES);

    private static final int MOST_LOOKS = 5;

    private final Graph graph;
    private final Inventory inventory;

    public Integrity(Graph graph) {
        this.graph = graph;
        this.inventory = new Inventory(graph);
    }

    /** {@return every kind that an import or the derivation writes: labels, and labels with the type that starts from them} */
    public static List<String> kinds() {
        return Inventory.KINDS;
    }

    /** {@return whether what the import wrote is on record, so that anything can be compared} */
    public boolean isRecorded() {
        return record().isPresent();
    }

    /** {@return whether all that the import wrote is on record and what was derived is not} */
    public boolean lacksDerived() {
        return record().filter(record -> record.derived().isEmpty()).isPresent();
    }

    /** {@return what the store holds now of what an import writes, kind by kind, to be kept as the record of one that ends} */
    public List<String> written() {
        return texts(inventory.read(
                kinds().stream().filter(kind -> !DERIVED.contains(kind)).toList()));
    }

    /** Forgets the record of what was derived, before that changes; {@return the stamp of the data, where all are loaded} */
    public Optional<String> beginDeriving() {
        Optional<String> run =
                graph.find(IntegrityQueries.FIND_RECORD, None.NONE).map(RecordRow::run);
        run.ifPresent(stamp -> keep(stamp, null));
        return run;
    }

    /** Keeps the record of what was derived from the data of a stamp. */
    public void endDeriving(String run) {
        keep(run, texts(inventory.read(DERIVED)));
    }

    private void keep(String run, @Nullable List<String> derived) {
        graph.write(IntegrityQueries.MERGE_RECORD_DERIVED, new DerivedRecord(run, derived));
    }

    /**
     * {@return the numbers compared, which the database has at hand; nothing where no record is there, or is being changed} The database brings its
     * numbers up to a transaction one by one, so a difference is looked at until it is seen twice.
     */
    public Optional<IntegrityResult> compareCounts() {
        Optional<IntegrityResult> before = countsNow();
        for (int look = 1;
                look < MOST_LOOKS && before.filter(IntegrityResult::isWhole).isEmpty();
                look++) {
            Optional<IntegrityResult> now = countsNow();
            if (now.equals(before)) {
                break;
            }
            before = now;
        }
        return before;
    }

    private Optional<IntegrityResult> countsNow() {
        return compare(record -> {
            Map<String, Long> found = inventory.counts();
            return differences(record, found.keySet(), kind -> found.getOrDefault(kind, 0L), holding -> true);
        });
    }

    /** {@return all that is written compared, which reads all of it; nothing where no record is there, or is being changed} */
    public Optional<IntegrityResult> compareContents() {
        return compare(record -> {
            List<String> kinds = new ArrayList<>(kinds());
            kinds.add(Inventory.LOSSES);
            Map<String, StoredKind> found = inventory.read(kinds);
            return differences(
                    record,
                    kinds,
                    kind -> count(found.get(kind)),
                    holding -> holding.equals(found.get(holding.kind())));
        });
    }

    private static long count(@Nullable StoredKind holding) {
        return holding == null ? 0 : holding.count();
    }

    private Optional<IntegrityResult> compare(Function<Written, List<Difference>> comparison) {
        Optional<Written> record = record();
        Optional<IntegrityResult> verdict = record.map(written -> verdict(written, comparison));
        boolean isSteady = verdict.filter(IntegrityResult::isWhole).isPresent() || record.equals(record());
        return isSteady ? verdict : Optional.empty();
    }

    private static IntegrityResult verdict(Written record, Function<Written, List<Difference>> comparison) {
        try {
            return new IntegrityResult(record.run(), comparison.apply(record));
        } catch (IllegalStateException e) { // not that the database is away, but what it says of its store
            Throwable said = e.getCause() == null ? e : e.getCause();
            String reason =
                    String.valueOf(said.getMessage()).lines().findFirst().orElse("");
            return new IntegrityResult(record.run(), List.of(), reason);
        }
    }

    private static List<Difference> differences(
            Written record,
            Collection<String> kinds,
            Function<String, Long> found,
            Function<StoredKind, Boolean> same) {
        List<Difference> differences = new ArrayList<>();
        for (String kind : kinds) {
            Optional<Map<String, StoredKind>> part =
                    DERIVED.contains(kind) ? record.derived() : Optional.of(record.imported());
            if (part.isEmpty()) {
                continue; // being derived
            }
            @Nullable StoredKind written = part.get().get(kind);
            long count = found.apply(kind);
            if (count != count(written) || (written != null && !same.apply(written))) {
                differences.add(new Difference(kind, count(written), count));
            }
        }
        return differences;
    }

    /** The record of the data of a stamp; derived holdings are absent while they change. */
    private record Written(String run, Map<String, StoredKind> imported, Optional<Map<String, StoredKind>> derived) {}

    private Optional<Written> record() {
        return graph.find(IntegrityQueries.FIND_RECORD, None.NONE)
                .flatMap(row ->
                        parse(row.written()).map(imported -> new Written(row.run(), imported, parse(row.derived()))));
    }

    private static Optional<Map<String, StoredKind>> parse(@Nullable List<String> texts) {
        if (texts == null) {
            return Optional.empty();
        }
        Map<String, StoredKind> holdings = new TreeMap<>();
        texts.forEach(text -> StoredKind.parse(text).ifPresent(holding -> holdings.put(holding.kind(), holding)));
        return holdings.size() == texts.size() ? Optional.of(holdings) : Optional.empty();
    }

    private static List<String> texts(Map<String, StoredKind> holdings) {
        return holdings.values().stream().map(StoredKind::text).toList();
    }
}
