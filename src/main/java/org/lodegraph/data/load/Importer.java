package org.lodegraph.data.load;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.lodegraph.data.integrity.Integrity;
import org.lodegraph.data.integrity.IntegrityResult;
import org.lodegraph.data.load.ImportQueries.Again;
import org.lodegraph.data.load.ImportQueries.Batch;
import org.lodegraph.data.load.ImportQueries.Begin;
import org.lodegraph.data.load.ImportQueries.Complete;
import org.lodegraph.data.load.ImportQueries.Merged;
import org.lodegraph.data.load.ImportQueries.Run;
import org.lodegraph.data.load.ImportQueries.SweepNodes;
import org.lodegraph.data.load.ImportQueries.SweepRelationships;
import org.lodegraph.data.load.ImportQueries.Swept;
import org.lodegraph.data.table.Table;
import org.lodegraph.data.table.Tables;
import org.lodegraph.graph.Dataset;
import org.lodegraph.graph.Graph;
import org.lodegraph.graph.Query;
import org.lodegraph.graph.Query.Count;
import org.lodegraph.graph.Query.None;
import org.lodegraph.model.failure.ConflictException;
import org.lodegraph.model.failure.InvalidInputException;

/**
 * Loads the tables of a folder into the graph.
 *
 * <p>Everything is checked before anything is written. All writes carry the stamp of the run. Data with another stamp
 * are deleted last, so that readers never see a gap. The {@code Dataset} node has the state {@code importing} from the
 * first write to the last. After a crash at any moment {@link #loadedDataVersion} is empty, and the next run repairs
 * the graph. Importing the same tables again only changes the stamp of the {@code Dataset} node, if the graph still has
 * everything that was written.
 */
public final class Importer {

    /** Relationships that former versions wrote, and that nothing writes any more. */
    private static final List<String> FORMER_KINDS =
            List.of("Country DEPENDS_ON", "Fitness DEPENDS_ON", "Country SHIPS", "Operation IN");

    private static final int BATCH = 5_000;
    private static final int SWEEP = 10_000;

    private final Graph graph;
    private final Clock clock;
    private final boolean share;
    private final Integrity integrity;
    private final ForeignData foreignData;

    /** Creates an importer that needs a database of its own. */
    public Importer(Graph graph, Clock clock) {
        this(graph, clock, false);
    }

    /**
     * @param share whether its first import may share a database with data of other applications under other labels
     */
    public Importer(Graph graph, Clock clock, boolean share) {
        this.graph = graph;
        this.clock = clock;
        this.share = share;
        this.integrity = new Integrity(graph);
        this.foreignData = new ForeignData(graph);
    }

    /** {@return the version of the tables of a folder: 12 hexadecimal digits, the same for the same content} */
    public String dataVersion(Path folder) {
        return DataVersion.of(folder);
    }

    /**
     * {@return the version of the graph; empty if the graph is empty, incomplete, or was loaded by other statements}
     */
    public Optional<String> loadedDataVersion() {
        return loaded().map(Loaded::dataVersion);
    }

    /** {@return the version of the graph and the import that wrote it; empty if it is incomplete} */
    public Optional<Loaded> loaded() {
        return whole().flatMap(dataset ->
                Optional.ofNullable(dataset.dataVersion()).map(version -> new Loaded(version, dataset.run())));
    }

    private Optional<Dataset> whole() {
        return Dataset.find(graph).filter(dataset -> dataset.isComplete() && ImportPlan.VERSION.equals(dataset.plan()));
    }

    /**
     * The version of a complete graph.
     *
     * @param dataVersion digest of its tables
     * @param run the stamp of the import that wrote it
     */
    public record Loaded(String dataVersion, String run) {}

    /**
     * Loads a folder. If the graph already has the same content, only the stamp changes.
     *
     * @throws InvalidInputException with every fault of every file; then nothing was written
     */
    public ImportReport run(Path folder, Progress progress) {
        return run(CheckedTables.read(folder, progress), progress);
    }

    /** Loads checked tables, as {@link #run(Path, Progress)} does. */
    public ImportReport run(CheckedTables checked, Progress progress) {
        Instant start = clock.instant();
        String dataVersion = checked.dataVersion();
        ImportFolder tables = checked.tables();
        String run = stamp();
        Map<String, Long> swept = isLoaded(dataVersion, run) ? Map.of() : load(tables, dataVersion, run, progress);
        return new ImportReport(
                dataVersion,
                run,
                counts(tables),
                checked.report().deviations(),
                nodes(),
                relationships(),
                swept,
                Duration.between(start, clock.instant()));
    }

    /**
     * Refuses a database with data of other applications that an import must not touch.
     *
     * @throws ConflictException with the labels found
     */
    public void requireRoom() {
        foreignData.requireRoom(share);
    }

    /** {@return the nodes, by label, that an import would delete because no import wrote them; empty for none} */
    public String foreignNodes() {
        return ForeignData.text(foreignData.unstamped());
    }

    /** Deletes nodes with labels of an import that no import wrote, because they conflict with its keys. */
    public void deleteForeignNodes() {
        foreignData.deleteUnstamped();
    }

    /** {@return whether the graph already has exactly this content; then only its stamp changes} */
    private boolean isLoaded(String dataVersion, String run) {
        Optional<Dataset> whole = whole().filter(dataset -> dataVersion.equals(dataset.dataVersion()))
                .filter(dataset -> isWhole(integrity.compareCounts()) && isWhole(integrity.compareContents()));
        return whole.isPresent()
                && graph.write(
                                        ImportQueries.MERGE_DATASET_AGAIN,
                                        new Again(whole.get().run(), run, now()))
                                .get(0)
                                .count()
                        == 1;
    }

    private static boolean isWhole(Optional<IntegrityResult> verdict) {
        return verdict.filter(IntegrityResult::isWhole).isPresent();
    }

    private Map<String, Long> load(ImportFolder tables, String dataVersion, String run, Progress progress) {
        requireRoom();
        graph.write(ImportQueries.MERGE_DATASET_IMPORTING, new Begin(run, share));
        Map<String, Long> swept = new TreeMap<>();
        sweepRelationships(FORMER_KINDS, run, swept); // first, as their keys are merged again
        ImportPlan.STEPS.forEach(step -> merge(step, tables, run, progress));
        ImportPlan.FOLLOWING.forEach(query -> derive(query, run, progress));
        sweep(run, swept, progress);
        progress.report("digests", 0, 1);
        List<String> written = integrity.written();
        progress.report("digests", 1, 1);
        write(
                ImportQueries.MERGE_DATASET_COMPLETE,
                new Complete(run, dataVersion, ImportPlan.VERSION, nodes(), relationships(), now(), written),
                run);
        return swept;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /** {@return nodes in the graph} */
    public long nodes() {
        return graph.get(ImportQueries.COUNT_NODES, None.NONE).count();
    }

    /** {@return relationships in the graph} */
    public long relationships() {
        return graph.get(ImportQueries.COUNT_RELATIONSHIPS, None.NONE).count();
    }

    /** {@return the results of an import's checks on a folder, without writing and without a database} */
    public static CheckReport check(Path folder) {
        return Check.all(ImportFolder.read(folder));
    }

    /**
     * Writes unless another import has begun.
     *
     * <p>Two imports at once would each sweep the other's data. So the earlier one stops before its next write, and
     * everything that the later one writes comes after.
     */
    private <P extends Record, R extends Record> List<R> write(Query<P, R> query, P parameters, String run) {
        return graph.writeWhere(
                ImportQueries.MERGE_DATASET_HOLD,
                new Run(run),
                () -> new ConflictException(
                        "another import has begun on this database: wait for it to end, then import again"),
                query,
                parameters);
    }

    /**
     * Creates a stamp that no other run has, even one that starts at the same moment: the time and a random suffix.
     */
    private String stamp() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS) + "-" + UUID.randomUUID();
    }

    private void merge(ImportStep step, ImportFolder tables, String run, Progress progress) {
        List<Map<String, Object>> rows = step.rows().apply(tables);
        progress.report(step.name(), 0, rows.size());
        for (int from = 0; from < rows.size(); from += BATCH) {
            List<Map<String, Object>> part = rows.subList(from, Math.min(rows.size(), from + BATCH));
            requireAll(step, part, write(step.query(), new Batch(part, run), run));
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
        String name = query.file();
        progress.report(name, 0, 1);
        write(query, new Run(run), run);
        progress.report(name, 1, 1);
    }

    private void sweep(String run, Map<String, Long> swept, Progress progress) {
        progress.report("sweep", 0, 1);
        sweepRelationships(Integrity.kinds(), run, swept);
        sweep(ImportQueries.SWEEP_NODES, new SweepNodes(run, ImportPlan.WRITTEN.labels(), SWEEP), run, swept);
        progress.report("sweep", 1, 1);
    }

    private void sweepRelationships(List<String> kinds, String run, Map<String, Long> swept) {
        sweep(ImportQueries.SWEEP_RELATIONSHIPS, new SweepRelationships(run, kinds, SWEEP), run, swept);
    }

    private <P extends Record> void sweep(Query<P, Swept> query, P what, String run, Map<String, Long> swept) {
        List<Swept> deleted;
        do {
            deleted = write(query, what, run);
            deleted.forEach(some -> swept.merge(some.type(), some.count(), Long::sum));
        } while (!deleted.isEmpty());
    }

    private static Map<String, Integer> counts(ImportFolder tables) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Table<?> table : Tables.ALL) {
            counts.put(table.name(), tables.rows(table).rows().size());
        }
        return counts;
    }
}
