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
 * A question for routes around what a target refuses.
 *
 * @param target whose supply
 * @param mineral of what
 * @param exclude what it refuses anywhere in the chain; at least one
 * @param within the bloc whose chains go first, among those as free of countries already taken; null for none
 * @param k how many routes at the most, 1 to 50
 * @param tolerance the hidden origin up to which a supplier may serve, 0 to 1
 * @param setting what is spare where nothing better is known, and which end of what is not known is taken
 * @param newLinks whether operations may be joined that trade nothing today
 * @param friendPath whether the best route of preferred legs alone is wanted too
 * @param weights what makes a route dear
 * @param sanctioned whether trades that sanctions rule out are open
 * @param year the data year wanted; null for the latest
 * @param asOf the date at which sanctions and agreements are judged, and whose measures are applied; null for today, and none
 * @param limit how long the search may take; what is found by then is the answer
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
