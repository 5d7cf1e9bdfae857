package org.lodegraph.question.route;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.OperationId;

/**
 * The supply from friends alone, over preferred legs.
 *
 * <p>A leg is preferred if it stays inside a country, the target or the preferred bloc, or, without such a bloc, if an
 * agreement covers it.
 *
 * @param route widest route over preferred legs; null if there is none
 * @param reachableTonnes maximum flow over preferred legs, up to the shortfall, in tonnes; null if tonnes are withheld
 * @param lacksTonnes tonnes of the shortfall that friends cannot supply; null if tonnes are withheld
 * @param coverage reachableTonnes / shortfallTonnes, 0 to 1; null if there is no shortfall
 * @param bindingCut full operations and links, and struck suppliers, that limit the flow; empty if friends can supply all
 * @param otherLegs legs of the first route that are not preferred
 */
public record FriendPath(
        @Nullable AlternativeRoute route,
        @Nullable Double reachableTonnes,
        @Nullable Double lacksTonnes,
        @Nullable Double coverage,
        List<Alternatives.Cut> bindingCut,
        List<Leg> otherLegs) {

    /**
     * A leg.
     *
     * @param from id of the sending operation
     * @param to id of the receiving operation
     */
    public record Leg(OperationId from, OperationId to) {}

    FriendPath withoutTonnes() {
        return new FriendPath(
                route == null ? null : route.withoutTonnes(),
                null,
                null,
                coverage,
                bindingCut.stream()
                        .map(cut -> new Alternatives.Cut(cut.key(), null))
                        .toList(),
                otherLegs);
    }
}
