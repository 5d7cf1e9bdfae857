package org.lodegraph.question.dependency;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Page;
import org.lodegraph.model.Stage;
import org.lodegraph.model.Year;
import org.lodegraph.network.snapshot.LossAssumptions;

/**
 * Parameters of a question for chokepoints.
 *
 * @param stage stage of the operations
 * @param mineral id of the mineral; null for every mineral
 * @param losses assumptions and time limit of the losses
 * @param year latest data year; null for the newest
 * @param asOf date at which measures are evaluated; null for today
 * @param page rows to return
 */
public record ChokepointsQuestion(
        Stage stage,
        @Nullable MineralId mineral,
        LossTerms losses,
        @Nullable Year year,
        @Nullable LocalDate asOf,
        Page page) {

    /** {@return true if the graph holds the figures: those of the default assumptions and the newest years} */
    boolean isDerived() {
        return year == null && losses.setting().equals(LossAssumptions.DEFAULT);
    }
}
