package org.lodegraph.question.policy;

import org.jspecify.annotations.Nullable;
import org.lodegraph.model.BlocId;
import org.lodegraph.model.Target;
import org.lodegraph.model.failure.InvalidValueException;

/**
 * Parameters of a question for the coverage of a bloc.
 *
 * @param bloc id of the bloc
 * @param filter minerals, stages and years; no edition together with a target, whose flows mix editions
 * @param target target of the supply; null for the world's output
 * @param members states that count as members
 */
public record CoverageQuestion(
        BlocId bloc, OutputFilter filter, @Nullable Target target, CountedMembers members) {

    public CoverageQuestion {
        if (target != null && filter.edition() != null) {
            throw new InvalidValueException(
                    "edition",
                    filter.edition().value(),
                    "no edition together with a target, whose flows come from several editions");
        }
    }
}
