package org.lodegraph.question.route;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What friends alone could bring: chains all of whose legs stay inside a country or the target, within the bloc preferred, or, where none is,
 * under an agreement.
 *
 * @param route the widest of them; null where there is none
 * @param reachableTonnes what all of them together could bring, up to the shortfall; null where tonnes may not be given
 * @param lacksTonnes what of the shortfall they could not; null where tonnes may not be given
 * @param coverage reachableTonnes / shortfall, 0 to 1; null where nothing is missing
 * @param bindingCut what stops friends from bringing more; empty where all could come
 * @param otherLegs the legs of the first route of all that are no friends'
 */
public record FriendPath(
        @Nullable AlternativeRoute route,
        @Nullable Double reachableTonnes,
        @Nullable Double lacksTonnes,
        @Nullable Double coverage,
        List<Alternatives.Cut> bindingCut,
        List<Leg> otherLegs) {

    /** One leg, by the keys of its ends. */
    public record Leg(String from, String to) {}

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
