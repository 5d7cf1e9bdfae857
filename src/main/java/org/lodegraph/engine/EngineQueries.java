package org.lodegraph.engine;

import org.jspecify.annotations.Nullable;
import org.lodegraph.graph.Query;
import org.lodegraph.graph.Query.None;
import org.lodegraph.model.Basis;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Stage;

/** The statements by which networks are read from the graph, with the records that are their contract. */
final class EngineQueries {

    record OperationRow(
            String key, MineralId mineral, Stage stage, String iso3, @Nullable Double capacityTonnes) {}

    record LinkRow(
            String from, String to, int year, double tonnes, double shareOfInput, Basis basis, String evidence) {

        /** {@return this and a smaller form as one: the weaker basis, the evidence of this} */
        LinkRow with(LinkRow other) {
            return new LinkRow(
                    from,
                    to,
                    year,
                    tonnes + other.tonnes,
                    shareOfInput + other.shareOfInput,
                    basis.compareTo(other.basis) > 0 ? basis : other.basis,
                    evidence);
        }
    }

    static final Query<None, OperationRow> LIST_OPERATIONS =
            Query.of("engine/list-operations", None.class, OperationRow.class);

    static final Query<None, LinkRow> LIST_LINKS = Query.of("engine/list-links", None.class, LinkRow.class);

    static final Query<None, Place> LIST_COUNTRIES = Query.of("engine/list-countries", None.class, Place.class);

    private EngineQueries() {}
}
