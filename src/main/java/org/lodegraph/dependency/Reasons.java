package org.lodegraph.dependency;

import java.util.List;
import java.util.stream.Stream;
import org.lodegraph.model.Meta;

/** Why figures are null, in one wording. */
final class Reasons {

    static final String NEEDS_MAX_FLOW = "needs max-flow over the supply network, which this version does not compute";
    private static final String DEMAND_OFF =
            "demand is over 25% off the published consumption: fractions only (see meta.target.fitness)";
    private static final String NO_CAPACITIES =
            "capacities of the flows' year are not published for every maker of the stage; with assumed headroom it would restate the share";

    private Reasons() {}

    static Meta losses(Meta meta) {
        return meta.reason("loss.bestCase", NEEDS_MAX_FLOW).reason("loss.shared", NEEDS_MAX_FLOW);
    }

    /** One year for the whole answer where all rows have the same; else each row says its own. */
    static Meta years(Meta meta, Stream<Integer> years) {
        List<Integer> used = years.distinct().sorted().toList();
        return used.size() > 1
                ? meta.reason("year", "the rows are of several years, " + used + ": each says its own")
                : meta.year(used.isEmpty() ? null : used.get(0));
    }

    static List<String> editions(Stream<List<String>> all) {
        return all.flatMap(List::stream).distinct().sorted().toList();
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
