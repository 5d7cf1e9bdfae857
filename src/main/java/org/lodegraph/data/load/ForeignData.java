package org.lodegraph.data.load;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lodegraph.data.load.ImportQueries.Labelled;
import org.lodegraph.data.load.ImportQueries.Labels;
import org.lodegraph.data.load.ImportQueries.Sharing;
import org.lodegraph.data.load.ImportQueries.Stamp;
import org.lodegraph.data.load.ImportQueries.Strangers;
import org.lodegraph.graph.Graph;
import org.lodegraph.graph.Query.None;
import org.lodegraph.model.failure.ConflictException;

/**
 * Whose data a database holds beside those of an import.
 *
 * <p>Answers read all nodes of a label, so the labels of the model are Lodegraph's own, also where it shares a database: an import goes
 * ahead beside nodes of other labels, and never where it would have to take over or delete somebody else's.
 */
final class ForeignData {

    /** How the stamp of an import looks: the time, and a word of its own. */
    private static final String STAMP = "\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z.*";

    private static final int SHOWN = 5;
    private static final int MOST = 10_000;

    /** The labels of what users and scans keep, and of the node that says what is loaded. */
    private static final List<String> KEPT = List.of(
            "Dataset",
            "Delivery",
            "Finding",
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
     * Refuses an import into a database in which others keep what it must not touch.
     *
     * @param share whether it may go ahead beside them
     */
    void requireRoom(boolean share) {
        Optional<Sharing> sharing = graph.find(ImportQueries.FIND_SHARING, None.NONE);
        if (sharing.isEmpty()) {
            requireRoomForTheFirst(share);
        } else if (!Boolean.FALSE.equals(sharing.get().shared())) { // or not known
            refuseWhere(strangers());
        }
    }

    private void requireRoomForTheFirst(boolean share) {
        List<Labelled> foreign = graph.list(ImportQueries.LIST_FOREIGN, new Stamp(STAMP));
        if (!foreign.isEmpty() && !share) {
            throw new ConflictException("the database holds what no import of Lodegraph wrote (" + text(foreign)
                    + "): give Lodegraph a database of its own, or let it share this one with --share");
        }
        refuseWhere(foreign.stream()
                .filter(nodes -> nodes.labels().stream().anyMatch(ForeignData::isOurs))
                .toList());
    }

    private static boolean isOurs(String label) {
        return KEPT.contains(label) || ImportPlan.WRITTEN.labels().contains(label);
    }

    private static void refuseWhere(List<Labelled> taken) {
        if (!taken.isEmpty()) {
            throw new ConflictException(
                    "the database holds nodes of others under labels that Lodegraph tells its own data by ("
                            + text(taken) + "): give them other labels, or give Lodegraph a database of its own");
        }
    }

    /** {@return nodes of the labels of an import that none wrote} */
    List<Labelled> strangers() {
        return graph.list(ImportQueries.LIST_STRANGERS, new Labels(ImportPlan.WRITTEN.labels(), STAMP));
    }

    /** Deletes them. */
    void sweepStrangers() {
        Strangers some = new Strangers(ImportPlan.WRITTEN.labels(), STAMP, MOST);
        while (graph.write(ImportQueries.SWEEP_STRANGERS, some).get(0).count() == MOST) {
            // the rest of them
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
