package org.lodegraph.network.snapshot;

import org.lodegraph.graph.Graph;
import org.lodegraph.graph.Query.None;
import org.lodegraph.model.Method;
import org.lodegraph.model.failure.UnavailableException;

/** Checks that the graph holds the derived figures, where a statement has found none. */
public final class DerivedCheck {

    private DerivedCheck() {}

    /**
     * Checks the method of the derived figures.
     *
     * @throws UnavailableException if they are missing, being computed, or of other definitions
     */
    public static void require(Graph graph) {
        boolean isDerived = graph.find(SnapshotQueries.FIND_DERIVED_METHOD, None.NONE)
                .filter(derived -> derived.method().equals(Method.NAME))
                .isPresent();
        if (!isDerived) {
            throw new UnavailableException(
                    "the figures derived from the loaded data are missing or being computed: send the request again, or run lodegraph derive",
                    null);
        }
    }
}
