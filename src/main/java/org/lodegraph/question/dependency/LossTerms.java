package org.lodegraph.question.dependency;

import java.time.Duration;
import org.lodegraph.network.snapshot.LossAssumptions;

/**
 * The assumptions and the time limit for losses.
 *
 * @param setting assumptions
 * @param limit time limit; losses not computed by then are null
 */
public record LossTerms(LossAssumptions setting, Duration limit) {

    /** Default terms, for a question that sets none. */
    public static final LossTerms DEFAULT = new LossTerms(LossAssumptions.DEFAULT, Duration.ofSeconds(10));
}
