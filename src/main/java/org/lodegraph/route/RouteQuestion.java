package org.lodegraph.route;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.BlocId;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Target;
import org.lodegraph.model.Year;

/**
 * A question for routes around what a target refuses.
 *
 * @param target whose supply
 * @param mineral of what
 * @param exclude what it refuses anywhere in the chain; at least one
 * @param within the bloc whose chains go first, among those as free of countries already taken; null for none
 * @param k how many routes at the most, 1 to 50
 * @param tolerance the hidden origin up to which a supplier may serve, 0 to 1
 * @param headroom spare capacity assumed where none is published, as a share of output, 0 to 1
 * @param slack by how much a link may grow, as a share of its flow, 0 or more; infinite for no bound
 * @param sanctioned whether trades that sanctions rule out are open
 * @param year the data year wanted; null for the latest
 * @param asOf the date at which sanctions and agreements are judged; null for today
 */
public record RouteQuestion(
        Target target,
        MineralId mineral,
        List<Refusal> exclude,
        @Nullable BlocId within,
        int k,
        double tolerance,
        double headroom,
        double slack,
        boolean sanctioned,
        @Nullable Year year,
        @Nullable LocalDate asOf) {}
