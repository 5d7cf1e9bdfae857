package org.lodegraph.question.dependency;

import java.time.Duration;
import org.lodegraph.network.snapshot.LossAssumptions;

/**
 * On what terms a question wants losses.
 *
 * @param setting the assumptions
 * @param limit how long they may take; what is not worked out by then is null
 */
public record LossTerms(LossAssumptions setting, Duration limit) {

    /** The terms of a question that names none. */
    public static final LossTerms DEFAULT = new LossTerms(LossAssumptions.DEFAULT, Duration.ofSeconds(10));
}
