package org.lodegraph.ingest;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.lodegraph.error.Conflict;
import org.lodegraph.error.Faults;
import org.lodegraph.graph.Graph;
import org.lodegraph.graph.Query;
import org.lodegraph.graph.Query.Count;
import org.lodegraph.graph.Query.None;
import org.lodegraph.ingest.ImportQueries.Batch;
import org.lodegraph.ingest.ImportQueries.Complete;
import org.lodegraph.ingest.ImportQueries.Dataset;
import org.lodegraph.ingest.ImportQueries.Merged;
import org.lodegraph.ingest.ImportQueries.Run;
import org.lodegraph.ingest.ImportQueries.Sweep;
import org.lodegraph.ingest.ImportQueries.Swept;
import org.lodegraph.table.Fault;
import org.lodegraph.table.Table;
import org.lodegraph.table.Tables;

/**
 * Loads the tables of a folder into the graph.
 *
 * <p>Everything is checked before anything is written. What is written bears the stamp of the run; what bears another stamp
 * goes at the end, so that nobody meets a gap. The {@code Dataset} node says {@code importing} from the first write to the
 * last: after a crash at any moment {@link #loadedDataVersion} is empty and the next run repairs. The same tables twice
 * change the stamp and nothing else.
 */
public final class Importer {

    private static final int BATCH = 5_000;
    private static final int SWEEP = 10_000;
    private static final String COMPLETE = "complete";

    private final Graph graph;
    private final Clock clock;

    public Importer(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /** {@return the name of what the tables of a folder say: 12 hexadecimal digits, the same for the same content} */
    public String dataVersion(Path folder) {
        return DataVersion.of(folder);
    }

    /** {@return the name of what the graph holds, or nothing where it is empty, unfinished, or was loaded by other statements} */
    public Optional<String> loadedDataVersion() {
        return graph.find(ImportQueries.FIND_DATASET, None.NONE)
                .filter(dataset -> dataset.state().equals(COMPLETE) && ImportPlan.VERSION.equals(dataset.plan()))
                .map(Dataset::dataVersion);
    }

    /**
     * Loads a folder, whatever the graph holds.
     *
     * @throws Faults with every fault of every file; then nothing was written
     */
    public ImportReport run(Path folder, Progress progress) {
        Instant start = clock.instant();
        String dataVersion = dataVersion(folder);
        ImportFolder tables = checked(folder, progress);
        String run = stamp();
        graph.write(ImportQueries.MERGE_DATASET_IMPORTING, new Run(run));
        ImportPlan.STEPS.forEach(step -> merge(step, tables, run, progress));
        ImportPlan.FOLLOWING.forEach(query -> derive(query, run, progress));
        requireAlone(run);
        Map<String, Long> swept = sweep(run, progress);
        Instant end = clock.instant();
        requireAlone(run);
        graph.write(
                ImportQueries.MERGE_DATASET_COMPLETE,
                new Complete(run, dataVersion, ImportPlan.VERSION, end.atOffset(ZoneOffset.UTC)));
        return new ImportReport(
                dataVersion, run, counts(tables), nodes(), relationships(), swept, Duration.between(start, end));
    }

    /** {@return nodes in the graph} */
    public long nodes() {
        return graph.get(ImportQueries.COUNT_NODES, None.NONE).count();
    }

    /** {@return relationships in the graph} */
    public long relationships() {
        return graph.get(ImportQueries.COUNT_RELATIONSHIPS, None.NONE).count();
    }

    private static ImportFolder checked(Path folder, Progress progress) {
        progress.report("check", 0, Tables.ALL.size());
        ImportFolder tables = ImportFolder.read(folder);
        List<Fault> faults = Check.all(tables);
        if (!faults.isEmpty()) {
            throw new Faults(
                    folder + ", nothing was written:",
                    faults.stream().map(Fault::toString).toList());
        }
        progress.report("check", Tables.ALL.size(), Tables.ALL.size());
        return tables;
    }

    /** Two imports at once would sweep what the other stamped: the earlier one gives way before it sweeps anything. */
    private void requireAlone(String run) {
        boolean alone = graph.find(ImportQueries.FIND_DATASET, None.NONE)
                .filter(dataset -> dataset.run().equals(run))
                .isPresent();
        if (!alone) {
            throw new Conflict("another import has begun on this database since: let it end, then import again");
        }
    }

    /** A stamp that no earlier run bore, even where the clock stands still or goes back. */
    private String stamp() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return graph.find(ImportQueries.FIND_DATASET, None.NONE)
                .map(dataset -> Instant.parse(dataset.run()).plusMillis(1))
                .filter(next -> next.isAfter(now))
                .orElse(now)
                .toString();
    }

    private void merge(ImportStep step, ImportFolder tables, String run, Progress progress) {
        List<Map<String, Object>> rows = step.rows().apply(tables);
        progress.report(step.name(), 0, rows.size());
        for (int from = 0; from < rows.size(); from += BATCH) {
            List<Map<String, Object>> part = rows.subList(from, Math.min(rows.size(), from + BATCH));
            requireAll(step, part, graph.write(step.query(), new Batch(part, run)));
            progress.report(step.name(), from + part.size(), rows.size());
        }
    }

    private static void requireAll(ImportStep step, List<Map<String, Object>> sent, List<Merged> merged) {
        Set<Object> missing = new LinkedHashSet<>();
        sent.forEach(row -> missing.add(row.get("key")));
        merged.forEach(row -> missing.remove(row.key()));
        if (!missing.isEmpty() || merged.size() != sent.size()) {
            throw new IllegalStateException(step.query().name() + ": " + sent.size() + " rows sent, " + merged.size()
                    + " merged; missing: " + missing);
        }
    }

    private void derive(Query<Run, Count> query, String run, Progress progress) {
        String name = query.name().substring(query.name().indexOf('/') + 1);
        progress.report(name, 0, 1);
        graph.write(query, new Run(run));
        progress.report(name, 1, 1);
    }

    private Map<String, Long> sweep(String run, Progress progress) {
        Map<String, Long> swept = new TreeMap<>();
        progress.report("sweep", 0, 1);
        for (Query<Sweep, Swept> query : List.of(ImportQueries.SWEEP_RELATIONSHIPS, ImportQueries.SWEEP_NODES)) {
            List<Swept> deleted;
            do {
                deleted = graph.write(query, new Sweep(run, SWEEP));
                deleted.forEach(some -> swept.merge(some.type(), some.count(), Long::sum));
            } while (!deleted.isEmpty());
        }
        progress.report("sweep", 1, 1);
        return swept;
    }

    private static Map<String, Integer> counts(ImportFolder tables) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Table<?> table : Tables.ALL) {
            counts.put(table.name(), tables.rows(table).rows().size());
        }
        return counts;
    }
}
