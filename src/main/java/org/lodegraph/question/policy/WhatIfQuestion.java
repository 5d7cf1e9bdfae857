package org.lodegraph.question.policy;

import java.util.Optional;
import org.lodegraph.model.SourceId;
import org.lodegraph.model.Year;
import org.lodegraph.model.failure.InvalidValueException;

/**
 * Parameters of a question about a hypothetical bloc.
 *
 * @param change change of the bloc's members
 * @param year latest accepted data year; data up to two years older may be used; absent for each mineral's newest
 * @param edition edition whose rows alone are used, absent for the chosen figures; not with a target, whose flows mix editions
 * @param denominator {@code rows} or {@code published}
 */
public record WhatIfQuestion(BlocChange change, Optional<Year> year, Optional<SourceId> edition, String denominator) {

    public WhatIfQuestion {
        if (change.target() != null && edition.isPresent()) {
            throw new InvalidValueException(
                    "edition",
                    edition.get().value(),
                    "no edition together with a target, whose flows come from several editions");
        }
    }

    /** {@return the output that the change is computed of} */
    OutputFilter filter() {
        return new OutputFilter(change.mineral(), change.stage(), year.orElse(null), edition.orElse(null), denominator);
    }
}
