package org.lodegraph.question.route;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Basis;
import org.lodegraph.question.route.RouteQueries.Agreed;

/**
 * One step of a route.
 *
 * @param from the sending operation by key
 * @param to the receiving operation by key
 * @param spareTonnes what the link could carry beyond what it must keep carrying, in tonnes that reach use; null where tonnes may not be given, or nothing bounds it
 * @param agreements ids of the agreements between the two ends, themselves or through a bloc that is party; none where both are of one
 *     country, or of the target
 * @param cover whether one of them names the mineral; null where there is none
 * @param risk of the sender's governance, 0 (best) to 1; null where none is published
 * @param basis the weakest among its flows; {@code assumed} for a new link
 * @param measures ids of the measures in force on it at the date asked for: licences that mark it, quotas that cap it, bans on a part of it
 * @param evidence of the largest of its flows, for {@code /evidence}; null for a new link, which has none
 */
public record RouteLeg(
        String from,
        String to,
        @Nullable Double spareTonnes,
        List<String> agreements,
        @Nullable Cover cover,
        @Nullable Double risk,
        Basis basis,
        List<String> measures,
        @Nullable String evidence) {

    /** How near to the mineral the agreements on a leg come. */
    public enum Cover {
        /** At least one names the mineral. */
        NAMED,
        /** None names a mineral: trade treaties, which count for every one. */
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
