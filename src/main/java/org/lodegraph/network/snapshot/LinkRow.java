package org.lodegraph.network.snapshot;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Basis;
import org.lodegraph.model.OperationId;

/**
 * The flow from one operation to another in one form in a year, as stored in the graph.
 *
 * @param from id of the sender
 * @param to id of the receiver
 * @param year year of the flow
 * @param tonnes contained tonnes of the sender
 * @param shareOfInput share of the receiver's input, 0 to 1
 * @param form form such as {@code hydroxide}; null if only one is known
 * @param basis basis of the figure
 * @param evidence key of the flow
 */
public record LinkRow(
        OperationId from,
        OperationId to,
        int year,
        double tonnes,
        double shareOfInput,
        @Nullable String form,
        Basis basis,
        String evidence) {

    /** Most tonnes first, then by key. */
    static final Comparator<LinkRow> LARGEST_FIRST =
            Comparator.comparingDouble((LinkRow form) -> -form.tonnes()).thenComparing(LinkRow::evidence);
}
