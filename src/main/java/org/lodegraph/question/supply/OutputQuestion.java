package org.lodegraph.question.supply;

import java.util.Optional;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.SourceId;
import org.lodegraph.model.Stage;
import org.lodegraph.model.Year;
import org.lodegraph.model.failure.InvalidValueException;

/**
 * Whose output is asked about.
 *
 * @param mineral by id
 * @param stage of the chain
 * @param year the latest data year not after it, at most two back; absent: the latest
 * @param edition exactly this edition's rows; absent: the chosen figures, of whatever edition
 * @param form a part or measure of the mineral that the edition prints beside, or instead of, its own figure; absent: the mineral's own
 * @param denominator {@code rows} or {@code published}
 */
public record OutputQuestion(
        MineralId mineral,
        Stage stage,
        Optional<Year> year,
        Optional<SourceId> edition,
        Optional<String> form,
        String denominator) {

    public OutputQuestion {
        if (form.isPresent() && edition.isEmpty()) {
            throw new InvalidValueException("form", form.get(), "a form together with the edition that prints it");
        }
    }

    boolean isOfPublishedTotal() {
        return denominator.equals("published");
    }
}
