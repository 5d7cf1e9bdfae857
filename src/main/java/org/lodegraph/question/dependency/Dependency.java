package org.lodegraph.question.dependency;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.graph.Graph;
import org.lodegraph.model.Answer;
import org.lodegraph.model.Page;
import org.lodegraph.model.Target;
import org.lodegraph.model.Year;
import org.lodegraph.network.snapshot.Snapshots;

/** What targets depend on: single points of failure, chokepoints, and the worst exposure per mineral (definitions 3.3 to 3.8). */
public final class Dependency {

    private final SinglePoints singlePoints;
    private final Chokepoints chokepoints;
    private final Exposures exposures;

    /** @param clock gives the date at which measures are judged where a question names none */
    public Dependency(Graph graph, Snapshots snapshots, Clock clock) {
        this.singlePoints = new SinglePoints(graph, snapshots);
        this.chokepoints = new Chokepoints(graph, snapshots, clock);
        this.exposures = new Exposures(graph, snapshots);
    }

    /**
     * {@return the countries or operations that a target's supply hangs on: structural ones and those with a shared loss from
     * theta; its own last, then by shared loss, exposure and key. Where the flows are unfit, the printed sources of its imports}
     */
    public Answer<List<SinglePoint>> singlePoints(PointsQuestion question) {
        return singlePoints.of(question);
    }

    /** {@return the operations of a stage, mineral by mineral, the largest world loss first, then the largest share; measures are those at {@code asOf}, or today} */
    public Answer<List<Chokepoint>> chokepoints(ChokepointsQuestion question) {
        return chokepoints.of(question);
    }

    /** {@return for each mineral with a verdict on the target's flows, or printed sources of its imports, the worst foreign exposure} */
    public Answer<List<MineralExposure>> exposures(
            Target target, String unit, @Nullable Year year, LossTerms terms, Page page) {
        return exposures.of(target, unit, year, terms, page);
    }
}
