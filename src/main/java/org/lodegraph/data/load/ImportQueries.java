package org.lodegraph.data.load;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodegraph.graph.Query;
import org.lodegraph.graph.Query.Count;
import org.lodegraph.graph.Query.None;

/** The statements of {@code cypher/import}. */
final class ImportQueries {

    /** Rows to merge, each as a map, and the stamp for the nodes and relationships they create. */
    record Batch(List<Map<String, Object>> rows, String run) {}

    /** The key of a merged row. */
    record Merged(String key) {}

    /** The stamp of the import. */
    record Run(String run) {}

    /** The stamp of the import, and whether the database is shared. */
    record Begin(String run, boolean share) {}

    /** Nodes to sweep: nodes with these labels and another stamp, at most {@code most} at a time. */
    record SweepNodes(String run, List<String> labels, int most) {}

    /** Relationships to sweep: relationships of these kinds with another stamp, at most {@code most} at a time. */
    record SweepRelationships(String run, List<String> kinds, int most) {}

    /** The pattern of an import's stamp. */
    record Stamp(String stamp) {}

    /** Labels, and the pattern of an import's stamp. */
    record Labels(List<String> labels, String stamp) {}

    /** Labels, the pattern of an import's stamp, and the maximum number of nodes to delete. */
    record Unstamped(List<String> labels, String stamp, int most) {}

    /** The number of nodes with some labels. */
    record Labelled(List<String> labels, long count) {}

    /** The number of deleted nodes or relationships of a label or type. */
    record Swept(String type, long count) {}

    /** The sharing mode of the database; null if not known. */
    record Sharing(@Nullable Boolean shared) {}

    /** The properties of the {@code Dataset} node after a complete import. */
    record Complete(
            String run,
            String dataVersion,
            String plan,
            long nodes,
            long relationships,
            OffsetDateTime importedAt,
            List<String> written) {}

    /** The properties of the {@code Dataset} node after an import of the same tables. */
    record Again(String former, String run, OffsetDateTime importedAt) {}

    static final Query<None, Count> COUNT_NODES = Query.of("import/count-nodes", None.class, Count.class);

    static final Query<None, Count> COUNT_RELATIONSHIPS =
            Query.of("import/count-relationships", None.class, Count.class);

    static final Query<Run, Count> DERIVE_FLOW_EDITIONS = derive("derive-flow-editions");

    static final Query<Run, Count> DERIVE_GOVERNANCE = derive("derive-governance");

    static final Query<Run, Count> DERIVE_OPERATION_CAPACITY = derive("derive-operation-capacity");

    static final Query<Run, Count> DERIVE_OPERATION_OUTPUT = derive("derive-operation-output");

    static final Query<Run, Count> DERIVE_STAGE_ORDER = derive("derive-stage-order");

    static final Query<None, Sharing> FIND_SHARING = Query.of("import/find-sharing", None.class, Sharing.class);

    static final Query<Stamp, Labelled> LIST_FOREIGN = Query.of("import/list-foreign", Stamp.class, Labelled.class);

    static final Query<Labels, Labelled> LIST_UNSTAMPED =
            Query.of("import/list-unstamped", Labels.class, Labelled.class);

    static final Query<Batch, Merged> MERGE_AGREEMENTS = merge("merge-agreements");

    static final Query<Batch, Merged> MERGE_ALIASES = merge("merge-aliases");

    static final Query<Batch, Merged> MERGE_APPLICATIONS = merge("merge-applications");

    static final Query<Batch, Merged> MERGE_BALANCES = merge("merge-balances");

    static final Query<Batch, Merged> MERGE_BARRED_TRADES = merge("merge-barred-trades");

    static final Query<Batch, Merged> MERGE_BLOC_MARKETS = merge("merge-bloc-markets");

    static final Query<Batch, Merged> MERGE_BLOC_MEMBERSHIPS = merge("merge-bloc-memberships");

    static final Query<Batch, Merged> MERGE_BLOC_PARTIES = merge("merge-bloc-parties");

    static final Query<Batch, Merged> MERGE_BLOCS = merge("merge-blocs");

    static final Query<Batch, Merged> MERGE_COUNTRY_ALIASES = merge("merge-country-aliases");

    static final Query<Batch, Merged> MERGE_COUNTRIES = merge("merge-countries");

    static final Query<Batch, Merged> MERGE_COUNTRY_MEMBERSHIPS = merge("merge-country-memberships");

    static final Query<Batch, Merged> MERGE_COUNTRY_PARTIES = merge("merge-country-parties");

    static final Query<Batch, Merged> MERGE_COUNTRY_SUBJECTS = merge("merge-country-subjects");

    static final Query<Batch, Merged> MERGE_CRITICAL_LISTS = merge("merge-critical-lists");

    static final Query<Again, Count> MERGE_DATASET_AGAIN =
            Query.of("import/merge-dataset-again", Again.class, Count.class);

    static final Query<Complete, Count> MERGE_DATASET_COMPLETE =
            Query.of("import/merge-dataset-complete", Complete.class, Count.class);

    static final Query<Run, Count> MERGE_DATASET_HOLD = Query.of("import/merge-dataset-hold", Run.class, Count.class);

    static final Query<Begin, Count> MERGE_DATASET_IMPORTING =
            Query.of("import/merge-dataset-importing", Begin.class, Count.class);

    static final Query<Batch, Merged> MERGE_DERIVATIONS = merge("merge-derivations");

    static final Query<Batch, Merged> MERGE_FITNESS = merge("merge-fitness");

    static final Query<Batch, Merged> MERGE_HOSTS = merge("merge-hosts");

    static final Query<Batch, Merged> MERGE_MARKETS = merge("merge-markets");

    static final Query<Batch, Merged> MERGE_MEASURES = merge("merge-measures");

    static final Query<Batch, Merged> MERGE_PERIODS = merge("merge-periods");

    static final Query<Batch, Merged> MERGE_MINERAL_COVERS = merge("merge-mineral-covers");

    static final Query<Batch, Merged> MERGE_MINERAL_PARENTS = merge("merge-mineral-parents");

    static final Query<Batch, Merged> MERGE_MINERAL_SUBJECTS = merge("merge-mineral-subjects");

    static final Query<Batch, Merged> MERGE_MINERALS = merge("merge-minerals");

    static final Query<Batch, Merged> MERGE_OBSERVATIONS = merge("merge-observations");

    static final Query<Batch, Merged> MERGE_OPERATION_MARKETS = merge("merge-operation-markets");

    static final Query<Batch, Merged> MERGE_OPERATION_SUBJECTS = merge("merge-operation-subjects");

    static final Query<Batch, Merged> MERGE_OPERATIONS = merge("merge-operations");

    static final Query<Batch, Merged> MERGE_RESTRICTIONS = merge("merge-restrictions");

    static final Query<Batch, Merged> MERGE_SHIPMENTS = merge("merge-shipments");

    static final Query<Batch, Merged> MERGE_SITE_OPERATIONS = merge("merge-site-operations");

    static final Query<Batch, Merged> MERGE_SITES = merge("merge-sites");

    static final Query<Batch, Merged> MERGE_SOURCES = merge("merge-sources");

    static final Query<Batch, Merged> MERGE_STAGE_COVERS = merge("merge-stage-covers");

    static final Query<Batch, Merged> MERGE_STAGES = merge("merge-stages");

    static final Query<Batch, Merged> MERGE_STATEMENTS = merge("merge-statements");

    static final Query<Batch, Merged> MERGE_SUPPLIES = merge("merge-supplies");

    static final Query<Batch, Merged> MERGE_TARGETS = merge("merge-targets");

    static final Query<Batch, Merged> MERGE_TRADE_RESTS = merge("merge-trade-rests");

    static final Query<Batch, Merged> MERGE_TRADED_VALUES = merge("merge-traded-values");

    static final Query<Batch, Merged> MERGE_USES = merge("merge-uses");

    static final Query<SweepNodes, Swept> SWEEP_NODES = Query.of("import/sweep-nodes", SweepNodes.class, Swept.class);

    static final Query<SweepRelationships, Swept> SWEEP_RELATIONSHIPS =
            Query.of("import/sweep-relationships", SweepRelationships.class, Swept.class);

    static final Query<Unstamped, Count> SWEEP_UNSTAMPED =
            Query.of("import/sweep-unstamped", Unstamped.class, Count.class);

    private ImportQueries() {}

    private static Query<Batch, Merged> merge(String name) {
        return Query.of("import/" + name, Batch.class, Merged.class);
    }

    private static Query<Run, Count> derive(String name) {
        return Query.of("import/" + name, Run.class, Count.class);
    }
}
