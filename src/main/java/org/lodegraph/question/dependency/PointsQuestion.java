package org.lodegraph.question.dependency;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Page;
import org.lodegraph.model.Target;
import org.lodegraph.model.Year;

/**
 * Parameters of a question for single points of failure.
 *
 * @param target country or bloc
 * @param mineral id of the mineral
 * @param unit {@code country} or {@code country-stage}
 * @param theta smallest shared loss of a listed row, 0 to 1; compared with the exposure if losses are null
 * @param epsilon links up to this share of their receiver's input are ignored for structural, 0 to 1
 * @param year latest data year; null for the newest
 * @param losses assumptions and time limit of the losses
 * @param asOf date at which measures are evaluated; null for none
 * @param page rows to return
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
