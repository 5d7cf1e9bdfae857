package org.lodegraph.data.load;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lodegraph.data.load.ImportQueries.Labelled;
import org.lodegraph.data.load.ImportQueries.Labels;
import org.lodegraph.data.load.ImportQueries.Sharing;
import org.lodegraph.data.load.ImportQueries.Stamp;
import org.lodegraph.data.load.ImportQueries.Unstamped;
import org.lodegraph.graph.Graph;
import org.lodegraph.graph.Query.None;
import org.lodegraph.model.failure.ConflictException;

/**
 * Detects data of other applications in the database of an import.
 *
 * <p>Answers read all nodes of a label, so Lodegraph owns the labels of its model, even in a shared database. An import
 * can share a database with nodes of other labels. It never takes over or deletes nodes of other applications.
 */
final class ForeignData {

    /** The pattern of an import's stamp: the time and a random suffix. */
    private static final String STAMP = "\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z.*";

    private static final int SHOWN = 5;
    private static final int MAX = 10_000;

    /** The labels of the nodes that users, scans and the derivation create, and of the {@code Dataset} node. */
    private static final List<String> OTHERS = List.of(
            "Dataset",
            "Delivery",
            "Finding",
            "RestrictedMarket",
            "RiskScan",
            "RuleBook",
            "ScanBasis",
            "ScanLease",
            "Scenario",
            "Subscription");

    private final Graph graph;

    ForeignData(Graph graph) {
        this.graph = graph;
    }

    /**
     * Refuses an import into a database that has data of other applications.
     *
     * @param share whether the import may share the database
     */
    void requireRoom(boolean share) {
        Optional<Sharing> sharing = graph.find(ImportQueries.FIND_SHARING, None.NONE);
        if (sharing.isEmpty()) {
            requireRoomForFirstImport(share);
        } else if (!Boolean.FALSE.equals(sharing.get().shared())) { // or not known
            refuseIfAny(unstamped());
        }
    }

    private void requireRoomForFirstImport(boolean share) {
        List<Labelled> foreign = graph.list(ImportQueries.LIST_FOREIGN, new Stamp(STAMP));
        if (!foreign.isEmpty() && !share) {
            throw new ConflictException("the database has data that no import of Lodegraph wrote (" + text(foreign)
                    + "): use a separate database for Lodegraph, or share this one with --share");
        }
        refuseIfAny(foreign.stream()
                .filter(nodes -> nodes.labels().stream().anyMatch(ForeignData::isLodegraphLabel))
                .toList());
    }

    private static boolean isLodegraphLabel(String label) {
        return OTHERS.contains(label) || ImportPlan.WRITTEN.labels().contains(label);
    }

    private static void refuseIfAny(List<Labelled> taken) {
        if (!taken.isEmpty()) {
            throw new ConflictException("the database has nodes of other applications with labels of Lodegraph ("
                    + text(taken) + "): change their labels, or use a separate database for Lodegraph");
        }
    }

    /** {@return nodes with labels of an import that no import wrote} */
    List<Labelled> unstamped() {
        return graph.list(ImportQueries.LIST_UNSTAMPED, new Labels(ImportPlan.WRITTEN.labels(), STAMP));
    }

    /** Deletes these nodes. */
    void deleteUnstamped() {
        Unstamped some = new Unstamped(ImportPlan.WRITTEN.labels(), STAMP, MAX);
        while (graph.write(ImportQueries.SWEEP_UNSTAMPED, some).get(0).count() == MAX) {
            // deletes the next batch
        }
    }

    static String text(List<Labelled> nodes) {
        String shown = nodes.stream()
                .limit(SHOWN)
                .map(some -> some.count() + " "
                        + (some.labels().isEmpty() ? "without a label" : String.join(":", some.labels())))
                .collect(Collectors.joining(", "));
        return shown + (nodes.size() > SHOWN ? " and others" : "");
    }
}
