package org.lodegraph.question.policy;

import java.util.Optional;
import org.lodegraph.model.SourceId;
import org.lodegraph.model.Year;
import org.lodegraph.model.failure.InvalidValueException;

/**
 * What a change of a bloc's members is asked about.
 *
 * @param change the bloc as it might be
 * @param year the latest data year not after it, at most two back; absent: the latest of each mineral
 * @param edition exactly this edition's rows; absent: the chosen figures. Not together with a target, whose traced flows stand on
 *     several editions
 * @param denominator {@code rows} or {@code published}
 */
public record WhatIfQuestion(BlocChange change, Optional<Year> year, Optional<SourceId> edition, String denominator) {

    public WhatIfQuestion {
        if (change.target() != null && edition.isPresent()) {
            throw new InvalidValueException(
                    "edition", edition.get().value(), "no edition together with a target: its flows stand on several");
        }
    }
}
