package org.lodegraph.question.price;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.BlocId;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Stage;
import org.lodegraph.model.failure.InvalidValueException;

/**
 * A price floor that a bloc holds against imports.
 *
 * @param bloc whose members put the tariff
 * @param mineral by id or alias
 * @param stage the stage whose product it is on: extraction, intermediate or refining
 * @param floorUsdPerTonne the floor, US dollars a tonne, above 0
 * @param marketUsdPerTonne the market price, US dollars a tonne; null for the one that is loaded
 * @param series which of several loaded prices, as printed; null where there is one
 * @param members {@code states} that are members themselves, or {@code all} with those of a member bloc; null for states
 */
public record FloorQuestion(
        BlocId bloc,
        MineralId mineral,
        Stage stage,
        double floorUsdPerTonne,
        @Nullable Double marketUsdPerTonne,
        @Nullable String series,
        @Nullable TariffMembership members) {

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
                        "series", series, "no series together with marketUsdPerTonne, which settles the price");
            }
        }
    }

    private static void check(String name, double value) {
        if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
            throw new InvalidValueException(name, value, "a number of US dollars a tonne, above 0");
        }
    }

    /** {@return which states count} */
    TariffMembership membership() {
        return members == null ? TariffMembership.STATES : members;
    }
}
