package org.lodegraph.question.dependency;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.lodegraph.model.Caveat;
import org.lodegraph.model.Meta;
import org.lodegraph.network.snapshot.LossAssumptions;

/** Shared texts of reasons for null figures and of caveats. */
final class Reasons {

    static final Caveat SPARE = new Caveat(
            LossAssumptions.CAVEAT.text() + " (lossRange shows the effect of slack)", LossAssumptions.CAVEAT.bias());

    private static final String DEMAND_OFF =
            "demand differs from the published consumption by over 25%, so only shares are given (see meta.target.fitness)";
    private static final String NO_CAPACITIES =
            "capacities of the flow year are not published for every producer; with assumed headroom, the figure would restate the share";

    private Reasons() {}

    /** Marks an answer as partial because its time limit ran out before everything was computed. */
    static Meta timeOver(Meta meta, Duration limit, int computed, int total, String what) {
        String why = "the time limit of " + limit.toMillis() + " ms was reached after " + computed + " of " + total
                + " " + what + "; set a larger timeLimitSeconds";
        return meta.partial(true)
                .reason("loss.bestCase", why)
                .reason("loss.shared", why)
                .reason("lossRange", why)
                .reason("rankInterval", why)
                .caveat(new Caveat("cut short: " + why, Caveat.Bias.UNCLEAR));
    }

    /** Sets one year for the whole answer if all rows share it; otherwise each row states its own. */
    static Meta years(Meta meta, Stream<Integer> years) {
        List<Integer> used = years.distinct().sorted().toList();
        return used.size() > 1
                ? meta.reason("year", "the rows have several years, " + used + ": each row has its own")
                : meta.year(used.isEmpty() ? null : used.get(0));
    }

    static List<String> editions(Stream<List<String>> all) {
        return all.flatMap(List::stream).distinct().sorted().toList();
    }

    static Meta target(Meta meta, boolean demandOff, boolean dated) {
        Meta answer = dated ? meta : meta.reason("target.lossInForce", "measures are applied only with asOf");
        if (demandOff) {
            answer = answer.reason("target.demandTonnes", DEMAND_OFF).reason("witness.legs.tonnes", DEMAND_OFF);
        }
        return answer;
    }

    static Meta chokepoints(Meta meta) {
        return meta.reason("pivotal", NO_CAPACITIES).reason("residualSupplyIndex", NO_CAPACITIES);
    }
}
