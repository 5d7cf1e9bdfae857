package org.lodegraph.question.route;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Basis;
import org.lodegraph.model.OperationId;
import org.lodegraph.question.route.RouteQueries.Agreed;

/**
 * A step of a route.
 *
 * @param from id of the sending operation
 * @param to id of the receiving operation
 * @param spareTonnes further tonnes the link can carry, as tonnes reaching use; null if withheld or unbounded
 * @param agreements ids of agreements between the countries, directly or through a bloc; empty inside a country or target
 * @param cover whether an agreement names the mineral; null if there is no agreement
 * @param risk governance risk of the sender, 0 (best) to 1; null if none is published
 * @param basis weakest basis among its flows; assumed for a new link
 * @param measures ids of the measures in force on the leg at the requested date: licences, quotas and partial bans
 * @param evidence id of its largest flow, for /evidence; null for a new link
 */
public record RouteLeg(
        OperationId from,
        OperationId to,
        @Nullable Double spareTonnes,
        List<String> agreements,
        @Nullable Cover cover,
        @Nullable Double risk,
        Basis basis,
        List<String> measures,
        @Nullable String evidence) {

    /** The match of a leg's agreements to the mineral. */
    public enum Cover {
        /** At least one agreement names the mineral. */
        NAMED,
        /** None names a mineral: trade treaties, which count for every mineral. */
        GENERAL;

        static @Nullable Cover of(List<Agreed> agreements) {
            if (agreements.isEmpty()) {
                return null;
            }
            return agreements.stream().anyMatch(Agreed::named) ? NAMED : GENERAL;
        }
    }

    RouteLeg withoutTonnes() {
        return new RouteLeg(from, to, null, agreements, cover, risk, basis, measures, evidence);
    }
}
