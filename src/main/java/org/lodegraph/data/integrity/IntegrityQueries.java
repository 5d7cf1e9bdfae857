package org.lodegraph.data.integrity;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodegraph.graph.Query;
import org.lodegraph.graph.Query.Count;
import org.lodegraph.graph.Query.None;

/** The statements of {@code cypher/integrity}. */
final class IntegrityQueries {

    /** The count of a kind. */
    record KindCount(String name, long count) {}

    /** The counts of all nodes and relationships, from the count store. */
    record Counts(List<Map<String, Object>> nodes, List<Map<String, Object>> relationships) {}

    /** The labels to read. */
    record Labels(List<String> labels) {}

    /** The types to read, and their start labels. */
    record Types(List<String> labels, List<String> types) {}

    /** A node with its label and properties. */
    record NodeRow(String label, Map<String, Object> properties) {}

    /** A relationship with its ends and properties. */
    record LinkRow(
            String label,
            String type,
            @Nullable Object from,
            @Nullable Object to,
            Map<String, Object> properties) {}

    /** The record of an import. */
    record RecordRow(
            String run,
            String dataVersion,
            @Nullable List<String> written,
            @Nullable List<String> derived) {}

    /** The record of a derivation. */
    record DerivedRecord(String run, @Nullable List<String> derived) {}

    static final Query<None, RecordRow> FIND_RECORD = Query.of("integrity/find-record", None.class, RecordRow.class);

    static final Query<None, Counts> GET_COUNTS = Query.of("integrity/get-counts", None.class, Counts.class);

    static final Query<None, KindCount> LIST_COUNTS = Query.of("integrity/list-counts", None.class, KindCount.class);

    static final Query<DerivedRecord, Count> MERGE_RECORD_DERIVED =
            Query.of("integrity/merge-record-derived", DerivedRecord.class, Count.class);

    static final Query<Labels, NodeRow> STREAM_NODES = Query.of("integrity/stream-nodes", Labels.class, NodeRow.class);

    static final Query<Types, LinkRow> STREAM_RELATIONSHIPS =
            Query.of("integrity/stream-relationships", Types.class, LinkRow.class);

    private IntegrityQueries() {}
}
