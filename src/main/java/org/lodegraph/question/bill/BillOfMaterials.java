package org.lodegraph.question.bill;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Target;
import org.lodegraph.model.failure.InvalidValueException;

/**
 * A bill of materials: the minerals in a product, and the country or bloc that makes it.
 *
 * @param target ISO 3166-1 alpha-3 code of a country, or a bloc such as EU27, whose supply the manufacturer uses
 * @param product name of the product in the summary, such as an NMC 811 battery; null if it has none
 * @param items minerals of the product, 1 to 200, each mineral once
 * @param substitutes whether the alternatives may replace their items; null for false
 */
public record BillOfMaterials(
        Target target,
        @Nullable String product,
        List<Item> items,
        @Nullable Boolean substitutes) {

    private static final int MAX = 200;

    /** Rejects a bill without items, with too many, or with a mineral twice. */
    public BillOfMaterials {
        items = List.copyOf(items);
        if (items.isEmpty() || items.size() > MAX) {
            throw new InvalidValueException("items", items.size() + " items", "1 to " + MAX + " items");
        }
        Set<MineralId> seen = new HashSet<>();
        for (Item item : items) {
            if (!seen.add(item.mineral())) {
                throw new InvalidValueException(
                        "items", item.mineral() + " twice", "each mineral once, with the sum of its kilograms");
            }
        }
    }

    /**
     * A mineral of the product.
     *
     * @param mineral id or alias of the mineral
     * @param form form that resolves an ambiguous alias; null if not needed
     * @param kilograms contained mass in kilograms, above 0; used for its share of the bill alone, not for losses
     * @param alternatives alternatives to the mineral, first choice first; null for none
     */
    public record Item(
            MineralId mineral,
            @Nullable String form,
            double kilograms,
            @Nullable List<Alternative> alternatives) {

        private static final double MAX_KILOGRAMS = 1e12;

        /** Rejects an item without mass, or with an alternative that is the item itself or is listed twice. */
        public Item {
            if (!(kilograms > 0 && kilograms <= MAX_KILOGRAMS)) {
                throw new InvalidValueException("kilograms", kilograms, "a number above 0 and at most 1e12");
            }
            alternatives = alternatives == null ? null : List.copyOf(alternatives);
            Set<MineralId> seen = new HashSet<>(Set.of(mineral));
            for (Alternative alternative : alternatives == null ? List.<Alternative>of() : alternatives) {
                if (!seen.add(alternative.mineral())) {
                    throw new InvalidValueException(
                            "alternatives", alternative.mineral(), "each mineral once, other than the item itself");
                }
            }
        }

        /** {@return the alternatives; may be empty} */
        List<Alternative> alternativesOrNone() {
            return alternatives == null ? List.of() : alternatives;
        }
    }

    /**
     * An alternative to a part of an item. It gives relief only if both sigma and ratio are set.
     *
     * @param mineral id or alias of the mineral
     * @param sigma largest share of the item it can replace, 0 to 1; null if not known
     * @param ratio tonnes of it per tonne replaced, above 0; null if not known
     */
    public record Alternative(
            MineralId mineral,
            @Nullable Double sigma,
            @Nullable Double ratio) {

        /** Rejects values out of range. */
        public Alternative {
            if (sigma != null && !(sigma >= 0 && sigma <= 1)) {
                throw new InvalidValueException("sigma", sigma, "a number from 0 to 1");
            }
            if (ratio != null && !(ratio > 0)) {
                throw new InvalidValueException("ratio", ratio, "a number above 0");
            }
        }
    }

    /** {@return whether alternatives may replace items} */
    boolean takesSubstitutes() {
        return Boolean.TRUE.equals(substitutes);
    }
}
