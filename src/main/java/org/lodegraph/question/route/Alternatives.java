package org.lodegraph.question.route;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.OperationId;

/**
 * The supply that a target can obtain without the excluded countries and operations.
 *
 * @param shortfallTonnes demand that passes an excluded operation, in tonnes; null if tonnes are withheld
 * @param coveredTonnes tonnes covered by the listed routes; null if tonnes are withheld
 * @param uncoveredTonnes tonnes of the shortfall not covered by them; null if tonnes are withheld
 * @param reachableTonnes maximum flow over all routes, up to the shortfall, in tonnes; null if tonnes are withheld
 * @param unservedTonnes tonnes that no route can deliver; null if tonnes are withheld
 * @param coverage coveredTonnes / shortfallTonnes, 0 to 1; null if there is no shortfall
 * @param candidates chains that the routes are taken from, the widest first, up to {@code meta.candidates.limit}
 * @param routes routes in the order chosen; each uses capacity that those before it leave
 * @param struck suppliers rejected for too much hidden origin
 * @param bindingCut full operations and links, and struck suppliers, that limit the flow; empty if a larger k would cover all
 * @param friendPath supply over preferred legs alone; null if not requested
 */
public record Alternatives(
        @Nullable Double shortfallTonnes,
        @Nullable Double coveredTonnes,
        @Nullable Double uncoveredTonnes,
        @Nullable Double reachableTonnes,
        @Nullable Double unservedTonnes,
        @Nullable Double coverage,
        List<Candidate> candidates,
        List<AlternativeRoute> routes,
        List<Struck> struck,
        List<Cut> bindingCut,
        @Nullable FriendPath friendPath) {

    static final Alternatives NONE =
            new Alternatives(null, null, null, null, null, null, List.of(), List.of(), List.of(), List.of(), null);

    /**
     * A supplier rejected for its hidden origin.
     *
     * @param key key of the operation, such as cobalt/refining/CHN
     * @param hiddenOrigin share of its input that passed an excluded operation, 0 to 1
     */
    public record Struck(OperationId key, double hiddenOrigin) {}

    /**
     * An operation or a link at its limit.
     *
     * @param key key of the operation, or of the link as {@code from->to}
     * @param capacityTonnes capacity beyond committed deliveries, in tonnes; null if tonnes are withheld
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
                candidates.stream().map(Candidate::withoutTonnes).toList(),
                routes.stream().map(AlternativeRoute::withoutTonnes).toList(),
                struck,
                bindingCut.stream().map(cut -> new Cut(cut.key(), null)).toList(),
                friendPath == null ? null : friendPath.withoutTonnes());
    }
}
