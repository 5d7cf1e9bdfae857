package org.lodegraph.network.snapshot;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.FitnessStatus;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Target;

/**
 * The fitness of a target's flows of a mineral.
 *
 * @param target country or bloc that takes them
 * @param mineral id of the mineral
 * @param parent id of the mineral it is part of; null for most
 * @param parentFlows whether the parent has flows into the target
 * @param members countries that make up the target
 * @param year flow year; null if there are no flows
 * @param status verdict on the flows; null if there are no flows
 * @param reason reason for the verdict; null if there are no flows
 * @param demandOff whether the demand is over 25% off the published consumption
 * @param small whether the demand is too small for detailed reading
 * @param editions ids of the editions of the flows
 */
public record SuppliedMineral(
        Target target,
        MineralId mineral,
        @Nullable MineralId parent,
        boolean parentFlows,
        List<Iso3> members,
        @Nullable Integer year,
        @Nullable FitnessStatus status,
        @Nullable String reason,
        boolean demandOff,
        boolean small,
        List<String> editions) {}
