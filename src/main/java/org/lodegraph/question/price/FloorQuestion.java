package org.lodegraph.question.price;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.BlocId;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Stage;
import org.lodegraph.model.failure.InvalidValueException;
import org.lodegraph.question.policy.CountedMembers;

/**
 * A price floor of a bloc against imports.
 *
 * @param bloc id of the bloc whose members impose the tariff
 * @param mineral id or alias of the mineral
 * @param stage id of the stage whose product is priced: extraction, intermediate or refining
 * @param floorUsdPerTonne price floor in US dollars per tonne, above 0
 * @param marketUsdPerTonne market price in US dollars per tonne, above 0; null for the loaded price
 * @param series name of one of several loaded price series, as printed; null if there is only one
 * @param members states, or all to include the states of member blocs; null for states
 */
public record FloorQuestion(
        BlocId bloc,
        MineralId mineral,
        Stage stage,
        double floorUsdPerTonne,
        @Nullable Double marketUsdPerTonne,
        @Nullable String series,
        @Nullable CountedMembers members) {

    public FloorQuestion {
        if (stage == Stage.USE) {
            throw new InvalidValueException(
                    "stage", stage.id(), List.of(Stage.EXTRACTION.id(), Stage.INTERMEDIATE.id(), Stage.REFINING.id()));
        }
        check("floorUsdPerTonne", floorUsdPerTonne);
        if (marketUsdPerTonne != null) {
            check("marketUsdPerTonne", marketUsdPerTonne);
            if (series != null) {
                throw new InvalidValueException(
                        "series", series, "no series together with marketUsdPerTonne, which already sets the price");
            }
        }
    }

    private static void check(String name, double value) {
        if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
            throw new InvalidValueException(name, value, "a number of US dollars per tonne, above 0");
        }
    }

    /** {@return the states that count} */
    CountedMembers membership() {
        return members == null ? CountedMembers.STATES : members;
    }
}
