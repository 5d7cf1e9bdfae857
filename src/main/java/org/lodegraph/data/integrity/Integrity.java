package org.lodegraph.data.integrity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodegraph.data.integrity.IntegrityQueries.DerivedRecord;
import org.lodegraph.data.integrity.IntegrityQueries.RecordRow;
import org.lodegraph.graph.Graph;
import org.lodegraph.graph.Query.None;

/**
 * Compares the content of the store with the content written.
 *
 * <p>An import records its content by label, and by relationship type with its start label; these are its kinds. The
 * network engine writes derived data later and may write it again, so derived data has a record of its own.
 */
public final class Integrity {

    /** The derived kinds that are read after they are written. */
    private static final List<String> READ = List.of(
            "RestrictedMarket", "RestrictedMarket OF", "RestrictedMarket UNDER", Inventory.INDICATORS, Inventory.SPARE);

    private static final Set<String> DERIVED = Stream.concat(
                    READ.stream(), Stream.of(WrittenLinks.OF_MARKETS, WrittenLinks.OF_RESTRICTED_MARKETS))
            .collect(Collectors.toUnmodifiableSet());

    private static final int MAX_READS = 5;

    private final Graph graph;
    private final Inventory inventory;

    public Integrity(Graph graph) {
        this.graph = graph;
        this.inventory = new Inventory(graph);
    }

    /**
     * {@return every kind that an import or the derivation writes: labels, and relationship types with their start
     * label}
     */
    public static List<String> kinds() {
        return Inventory.KINDS;
    }

    /** {@return whether the content of the import is recorded, so that it can be compared} */
    public boolean isRecorded() {
        return record().isPresent();
    }

    /** {@return whether the content of the import is recorded and that of a derived kind is not} */
    public boolean lacksDerived() {
        return record().filter(record -> record.derived()
                        .filter(kinds -> kinds.keySet().containsAll(DERIVED))
                        .isEmpty())
                .isPresent();
    }

    /** {@return the current content of each kind that an import writes, to be stored as its record} */
    public List<String> written() {
        return texts(inventory.read(
                kinds().stream().filter(kind -> !DERIVED.contains(kind)).toList()));
    }

    /**
     * Deletes the record of the derived content before that changes; {@return the stamp of the data, if all are loaded}
     */
    public Optional<String> beginDeriving() {
        Optional<String> run =
                graph.find(IntegrityQueries.FIND_RECORD, None.NONE).map(RecordRow::run);
        run.ifPresent(stamp -> keep(stamp, null));
        return run;
    }

    /**
     * Stores the record of the content derived from the data of a stamp.
     *
     * @param dependences all dependences, as they were written
     */
    public void endDeriving(String run, WrittenLinks dependences) {
        Map<String, StoredKind> derived = inventory.read(READ);
        derived.putAll(dependences.toStoredKinds());
        keep(run, texts(derived));
    }

    private void keep(String run, @Nullable List<String> derived) {
        graph.write(IntegrityQueries.MERGE_RECORD_DERIVED, new DerivedRecord(run, derived));
    }

    /**
     * {@return the comparison of the counts of the database's count store; empty if no record exists or it is being
     * changed}
     *
     * <p>The database updates its counts one transaction at a time, so a difference is reported only if it is found
     * twice.
     */
    public Optional<IntegrityResult> compareCounts() {
        Optional<IntegrityResult> before = countsNow();
        for (int read = 1;
                read < MAX_READS && before.filter(IntegrityResult::isWhole).isEmpty();
                read++) {
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
            return differences(record, found.keySet(), kind -> found.getOrDefault(kind, 0L), stored -> true);
        });
    }

    /**
     * {@return the comparison of the whole content, which reads all of it; empty if no record exists or it is being
     * changed}
     */
    public Optional<IntegrityResult> compareContents() {
        return compare(record -> {
            List<String> kinds = new ArrayList<>(kinds());
            kinds.addAll(List.of(Inventory.INDICATORS, Inventory.SPARE));
            Map<String, StoredKind> found = inventory.read(kinds);
            return differences(
                    record, kinds, kind -> count(found.get(kind)), stored -> stored.equals(found.get(stored.kind())));
        });
    }

    private static long count(@Nullable StoredKind stored) {
        return stored == null ? 0 : stored.count();
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
        } catch (IllegalStateException e) { // the database is available, and this is what it reports about its store
            Throwable cause = e.getCause() == null ? e : e.getCause();
            String reason =
                    String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
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

    /** The record of the data of a stamp. Derived kinds are absent while they change. */
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
        Map<String, StoredKind> kinds = new TreeMap<>();
        texts.forEach(text -> StoredKind.parse(text).ifPresent(stored -> kinds.put(stored.kind(), stored)));
        return kinds.size() == texts.size() ? Optional.of(kinds) : Optional.empty();
    }

    private static List<String> texts(Map<String, StoredKind> kinds) {
        return kinds.values().stream().map(StoredKind::text).toList();
    }
}
