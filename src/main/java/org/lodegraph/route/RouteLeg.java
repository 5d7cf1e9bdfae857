package org.lodegraph.route;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Basis;

/**
 * One step of a route.
 *
 * @param from the sending operation by key
 * @param to the receiving operation by key
 * @param spareTonnes what the link could carry beyond what it must keep carrying, in the receiver's tonnes; null where tonnes may not be given
 * @param agreements ids of the agreements between the two ends, themselves or through a bloc that is party; none where both are of one
 *     country, or of the target
 * @param risk of the sender's governance, 0 (best) to 1; null where none is published
 * @param basis the weakest among its flows
 */
public record RouteLeg(
        String from,
        String to,
        @Nullable Double spareTonnes,
        List<String> agreements,
        @Nullable Double risk,
        Basis basis) {

    RouteLeg withoutTonnes() {
        return new RouteLeg(from, to, null, agreements, risk, basis);
    }
}
