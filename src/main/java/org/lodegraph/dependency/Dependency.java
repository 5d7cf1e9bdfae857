package org.lodegraph.dependency;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.graph.Graph;
import org.lodegraph.model.Answer;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Page;
import org.lodegraph.model.Stage;
import org.lodegraph.model.Target;
import org.lodegraph.model.Year;

/** What targets depend on: single points of failure, chokepoints, and the worst exposure per mineral (definitions 3.3 to 3.8). */
public final class Dependency {

    private final SinglePoints singlePoints;
    private final Chokepoints chokepoints;
    private final Exposures exposures;

    /** @param clock gives the date at which measures are judged where a question names none */
    public Dependency(Graph graph, Clock clock) {
        this.singlePoints = new SinglePoints(graph);
        this.chokepoints = new Chokepoints(graph, clock);
        this.exposures = new Exposures(graph);
    }

    /**
     * {@return the countries or operations that a target's supply hangs on: structural ones and those with exposure from
     * theta; its own last, then by exposure, then by key. Where the flows are unfit, the printed sources of its imports}
     */
    public Answer<List<SinglePoint>> singlePoints(PointsQuestion question) {
        return singlePoints.of(question);
    }

    /** {@return the operations of a stage, mineral by mineral, largest first; measures are those at {@code asOf}, or today} */
    public Answer<List<Chokepoint>> chokepoints(
            Stage stage,
            @Nullable MineralId mineral,
            @Nullable Year year,
            String policy,
            @Nullable LocalDate asOf,
            Page page) {
        return chokepoints.of(stage, mineral, year, policy, asOf, page);
    }

    /** {@return for each mineral with a verdict on the target's flows, or printed sources of its imports, the worst foreign exposure} */
    public Answer<List<MineralExposure>> exposures(Target target, String unit, @Nullable Year year, Page page) {
        return exposures.of(target, unit, year, page);
    }
}
