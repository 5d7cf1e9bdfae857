package org.lodegraph.dependency;

import org.lodegraph.model.Meta;

/** Why figures are null, in one wording. */
final class Reasons {

    static final String NEEDS_MAX_FLOW = "needs max-flow over the supply network, which this version does not compute";
    private static final String DEMAND_OFF =
            "demand is over 25% off the published consumption: fractions only (see meta.target.fitness)";
    private static final String NO_CAPACITIES =
            "capacities are not published for every operation of the stage; with assumed headroom it would restate the share";

    private Reasons() {}

    static Meta losses(Meta meta) {
        return meta.reason("loss.bestCase", NEEDS_MAX_FLOW).reason("loss.shared", NEEDS_MAX_FLOW);
    }

    static Meta target(Meta meta, TargetSupply supply, boolean demandOff, boolean dated) {
        Meta said = meta.reason("target.lossInForce", dated ? NEEDS_MAX_FLOW : "no measure is applied without asOf");
        if (demandOff) {
            said = said.reason("target.demandTonnes", DEMAND_OFF).reason("witness.legs.tonnes", DEMAND_OFF);
        }
        return said.detail("target", supply);
    }

    static Meta chokepoints(Meta meta) {
        return meta.reason("worldLoss", NEEDS_MAX_FLOW)
                .reason("rankInterval", NEEDS_MAX_FLOW)
                .reason("pivotal", NO_CAPACITIES)
                .reason("residualSupplyIndex", NO_CAPACITIES);
    }
}
