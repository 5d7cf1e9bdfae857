package org.lodegraph.question.dependency;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Page;
import org.lodegraph.model.Target;
import org.lodegraph.model.Year;

/**
 * A question for single points of failure.
 *
 * @param target whose supply
 * @param mineral of what
 * @param unit {@code country} or {@code country-stage}
 * @param theta shared loss from which a row is listed, 0 to 1; exposure where losses are null
 * @param epsilon links up to this share of their receiver's input do not count for structural, 0 to 1
 * @param year the data year wanted; null for the latest
 * @param losses on what terms losses are wanted
 * @param asOf the date at which measures are judged; null for none
 */
public record PointsQuestion(
        Target target,
        MineralId mineral,
        String unit,
        double theta,
        double epsilon,
        @Nullable Year year,
        LossTerms losses,
        @Nullable LocalDate asOf,
        Page page) {}
