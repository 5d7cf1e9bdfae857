package org.lodegraph.question.route;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.BlocId;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Target;
import org.lodegraph.model.Year;
import org.lodegraph.network.snapshot.LossAssumptions;

/**
 * Parameters of a question for routes around excluded countries and operations.
 *
 * @param target country or bloc
 * @param mineral id of the mineral
 * @param exclude countries and operations that no chain may pass; at least one
 * @param within bloc whose chains are preferred, among those equally free of countries already used; null for none
 * @param k maximum number of routes, 1 to 50
 * @param tolerance largest hidden origin of a supplier, 0 to 1
 * @param setting assumptions on spare capacity and on the end of uncertain intervals
 * @param newLinks whether operations without trade today may be joined
 * @param friendPath whether to add the best route over preferred legs
 * @param weights weights of the cost of a leg
 * @param sanctioned whether trades barred by sanctions are open
 * @param year latest data year; null for the newest
 * @param asOf date at which sanctions and agreements are evaluated and measures applied; null for today without measures
 * @param limit time limit of the search; the answer contains what was found by then
 */
public record RouteQuestion(
        Target target,
        MineralId mineral,
        List<Exclusion> exclude,
        @Nullable BlocId within,
        int k,
        double tolerance,
        LossAssumptions setting,
        boolean newLinks,
        boolean friendPath,
        CostWeights weights,
        boolean sanctioned,
        @Nullable Year year,
        @Nullable LocalDate asOf,
        Duration limit) {}
