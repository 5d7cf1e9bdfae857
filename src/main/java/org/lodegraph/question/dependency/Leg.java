package org.lodegraph.question.dependency;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Basis;

/**
 * One step of a chain, all its forms together.
 *
 * @param from the sending operation by key
 * @param to the receiving operation by key; for a bloc its own name stands for the members'
 * @param share of the receiver's input, 0 to 1; of what measures leave open, where a date is asked for
 * @param tonnes the sender's contained metal; null where the target's tonnes may not be given
 * @param basis the weakest among its flows
 * @param evidence the id of the derivation of its largest flow
 * @param measures ids of the measures in force on it at the date asked for: licences that mark it, quotas that cap it, bans on a part of it
 */
public record Leg(
        String from,
        String to,
        double share,
        @Nullable Double tonnes,
        Basis basis,
        String evidence,
        List<String> measures) {

    Leg withoutTonnes() {
        return new Leg(from, to, share, null, basis, evidence, measures);
    }
}
