package org.lodegraph.question.dependency;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Page;
import org.lodegraph.model.Stage;
import org.lodegraph.model.Year;

/**
 * A question for chokepoints.
 *
 * @param stage whose operations
 * @param mineral of what; null for every mineral
 * @param losses on what terms world losses are wanted
 * @param year the data year wanted; null for the latest
 * @param asOf the date at which measures are judged; null for today
 */
public record ChokepointsQuestion(
        Stage stage,
        @Nullable MineralId mineral,
        LossTerms losses,
        @Nullable Year year,
        @Nullable LocalDate asOf,
        Page page) {}
