package org.lodegraph.network.snapshot;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Basis;
import org.lodegraph.model.OperationId;
import org.lodegraph.model.PointId;

/**
 * A step of a chain: the flow between two operations, all forms together.
 *
 * @param from id of the sending operation, or of its country where the stage is not known
 * @param to id of the receiving operation; for a bloc its own name stands for the members
 * @param share share of the receiver's input, 0 to 1; with a date, the share that measures leave
 * @param tonnes contained tonnes, as the sender counts them; null if tonnes of the target are withheld
 * @param basis weakest basis among its flows
 * @param evidence id of the derivation of its largest flow, for /evidence
 * @param measures ids of the measures in force on the leg at the requested date: licences, quotas and partial bans
 */
public record Leg(
        PointId from,
        OperationId to,
        double share,
        @Nullable Double tonnes,
        Basis basis,
        String evidence,
        List<String> measures) {}
