package org.lodegraph.supply;

import java.util.Optional;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.SourceId;
import org.lodegraph.model.Stage;
import org.lodegraph.model.Year;

/**
 * Whose output is asked about.
 *
 * @param mineral by id
 * @param stage of the chain
 * @param year the latest data year not after it, at most two back; absent: the latest
 * @param edition exactly this edition's rows; absent: the chosen figures, of whatever edition
 * @param form the form, where an edition tells several apart
 * @param denominator {@code rows} or {@code published}
 */
public record OutputQuestion(
        MineralId mineral,
        Stage stage,
        Optional<Year> year,
        Optional<SourceId> edition,
        Optional<String> form,
        String denominator) {

    boolean isOfPublishedTotal() {
        return denominator.equals("published");
    }
}
