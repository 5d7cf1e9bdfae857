package org.lodegraph.question.route;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a target could get without what it refuses.
 *
 * @param shortfallTonnes the part of its demand that passes what it refuses; null where tonnes may not be given
 * @param coveredTonnes what the routes bring together
 * @param uncoveredTonnes what stays missing
 * @param reachableTonnes what all routes there are could bring together, up to the shortfall: the largest flow
 * @param unservedTonnes what no route could bring
 * @param coverage coveredTonnes / shortfallTonnes, 0 to 1; null where nothing is missing
 * @param routes in the order taken
 * @param struck suppliers with too much hidden origin
 * @param bindingCut operations and links that together stop more from coming, and the suppliers struck; empty where all of the shortfall could
 *     come, were k larger
 * @param friendPath what friends alone could bring; null where not asked for
 */
public record Alternatives(
        @Nullable Double shortfallTonnes,
        @Nullable Double coveredTonnes,
        @Nullable Double uncoveredTonnes,
        @Nullable Double reachableTonnes,
        @Nullable Double unservedTonnes,
        @Nullable Double coverage,
        List<AlternativeRoute> routes,
        List<Struck> struck,
        List<Cut> bindingCut,
        @Nullable FriendPath friendPath) {

    static final Alternatives NONE =
            new Alternatives(null, null, null, null, null, null, List.of(), List.of(), List.of(), null);

    /** A supplier by key, and the share of its feed that passed an excluded operation, 0 to 1. */
    public record Struck(String key, double hiddenOrigin) {}

    /**
     * An operation, or a link as {@code from->to}, that is full.
     *
     * @param capacityTonnes what it could pass beyond what it must keep passing; null where tonnes may not be given
     */
    public record Cut(String key, @Nullable Double capacityTonnes) {}

    Alternatives withoutTonnes() {
        return new Alternatives(
                null,
                null,
                null,
                null,
                null,
                coverage,
                routes.stream().map(AlternativeRoute::withoutTonnes).toList(),
                struck,
                bindingCut.stream().map(cut -> new Cut(cut.key(), null)).toList(),
                friendPath == null ? null : friendPath.withoutTonnes());
    }
}
