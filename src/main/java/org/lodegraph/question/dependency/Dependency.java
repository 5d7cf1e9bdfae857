package org.lodegraph.question.dependency;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.graph.Graph;
import org.lodegraph.model.Answer;
import org.lodegraph.model.Page;
import org.lodegraph.model.Target;
import org.lodegraph.model.Year;
import org.lodegraph.network.chokepoint.Chokepoint;
import org.lodegraph.network.snapshot.SinglePoint;
import org.lodegraph.network.snapshot.Snapshots;

/** Answers questions on dependency: single points of failure, chokepoints and worst exposures (definitions 3 to 7). */
public final class Dependency {

    private final SinglePoints singlePoints;
    private final Chokepoints chokepoints;
    private final Exposures exposures;

    /** @param clock supplies the date at which measures are evaluated if a question gives none */
    public Dependency(Graph graph, Snapshots snapshots, Clock clock) {
        this.singlePoints = new SinglePoints(graph, snapshots);
        this.chokepoints = new Chokepoints(graph, snapshots, clock);
        this.exposures = new Exposures(graph, snapshots);
    }

    /**
     * {@return the single points of failure of a target's supply: structural points, and points with a shared loss of
     * theta or more}
     *
     * <p>Order: foreign points first, then by shared loss, exposure and key. If the flows are unfit, the rows are the printed
     * sources of the target's imports.
     */
    public Answer<List<SinglePoint>> singlePoints(PointsQuestion question) {
        return singlePoints.of(question);
    }

    /**
     * {@return the operations of a stage by mineral, largest world loss first, then largest share; measures are those
     * in force at {@code asOf}, or today}
     */
    public Answer<List<Chokepoint>> chokepoints(ChokepointsQuestion question) {
        return chokepoints.of(question);
    }

    /** {@return the worst foreign exposure for each mineral with a verdict on the target's flows or with printed import sources} */
    public Answer<List<MineralExposure>> exposures(
            Target target, String unit, @Nullable Year year, LossTerms terms, Page page) {
        return exposures.of(target, unit, year, terms, page);
    }
}
