package org.lodegraph.question.bill;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Target;
import org.lodegraph.model.failure.InvalidValueException;

/**
 * What goes into a product, and where it is made.
 *
 * @param target whose supply its maker draws on
 * @param product what a sentence calls it, such as {@code an NMC 811 battery}; null for a product without a name
 * @param items 1 to {@value #MOST}, each mineral once
 * @param substitutes whether the alternatives named may stand in; null for no
 */
public record BillOfMaterials(
        Target target,
        @Nullable String product,
        List<Item> items,
        @Nullable Boolean substitutes) {

    private static final int MOST = 200;

    /** Takes a bill; refuses one without items, with too many, or with a mineral twice. */
    public BillOfMaterials {
        items = List.copyOf(items);
        if (items.isEmpty() || items.size() > MOST) {
            throw new InvalidValueException("items", items.size() + " items", "1 to " + MOST + " items");
        }
        Set<MineralId> seen = new HashSet<>();
        for (Item item : items) {
            if (!seen.add(item.mineral())) {
                throw new InvalidValueException(
                        "items", item.mineral() + " twice", "each mineral once, with all its kilograms");
            }
        }
    }

    /**
     * A mineral that goes into it.
     *
     * @param mineral by id or alias
     * @param form what settles an ambiguous alias; null where none does
     * @param kilograms contained mass, above 0: it is told as a share of the bill and weighs no loss
     * @param alternatives what may stand in for it, the first choice first; null for nothing
     */
    public record Item(
            MineralId mineral,
            @Nullable String form,
            double kilograms,
            @Nullable List<Alternative> alternatives) {

        private static final double MOST_KILOGRAMS = 1e12;

        /** Takes an item; refuses one without mass, or with an alternative that is itself or is named twice. */
        public Item {
            if (!(kilograms > 0 && kilograms <= MOST_KILOGRAMS)) {
                throw new InvalidValueException("kilograms", kilograms, "a number above 0, at most 1e12");
            }
            alternatives = alternatives == null ? null : List.copyOf(alternatives);
            Set<MineralId> seen = new HashSet<>(Set.of(mineral));
            for (Alternative alternative : alternatives == null ? List.<Alternative>of() : alternatives) {
                if (!seen.add(alternative.mineral())) {
                    throw new InvalidValueException(
                            "alternatives", alternative.mineral(), "other minerals than the item itself, each once");
                }
            }
        }

        /** {@return what may stand in for it; possibly nothing} */
        List<Alternative> standIns() {
            return alternatives == null ? List.of() : alternatives;
        }
    }

    /**
     * What may stand in for a part of an item. Without both figures it gives no relief.
     *
     * @param mineral by id or alias
     * @param sigma the part of the item that it may replace, 0 to 1; null where not known
     * @param ratio tonnes of it for a tonne replaced, above 0; null where not known
     */
    public record Alternative(
            MineralId mineral,
            @Nullable Double sigma,
            @Nullable Double ratio) {

        /** Takes an alternative; refuses figures out of their range. */
        public Alternative {
            if (sigma != null && !(sigma >= 0 && sigma <= 1)) {
                throw new InvalidValueException("sigma", sigma, "a number from 0 to 1");
            }
            if (ratio != null && !(ratio > 0)) {
                throw new InvalidValueException("ratio", ratio, "a number above 0");
            }
        }
    }

    /** {@return whether the alternatives named may stand in} */
    boolean takesSubstitutes() {
        return Boolean.TRUE.equals(substitutes);
    }
}
