package org.lodegraph.question.supply;

import java.util.Optional;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.SourceId;
import org.lodegraph.model.Stage;
import org.lodegraph.model.Year;
import org.lodegraph.model.failure.InvalidValueException;

/**
 * Parameters of a question about output.
 *
 * @param mineral id of the mineral
 * @param stage stage of the chain
 * @param year latest accepted data year; data up to two years older may be used; absent for the newest
 * @param edition edition whose rows alone are used; absent for the chosen figures of all editions
 * @param form part or measure of the mineral, printed along with or instead of its own figure; absent for the mineral's own
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
