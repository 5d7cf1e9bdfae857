package org.lodegraph.question.bill;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Fitness;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.PointId;
import org.lodegraph.model.Stage;
import org.lodegraph.network.snapshot.PartialLoss;

/**
 * The exposure of a product to foreign removals.
 *
 * @param items exposure of each item, in the order of the bill
 * @param worst foreign removals with the largest remaining loss for the product, at most 10, largest first
 * @param bindingItem item with the largest shared loss under any one removal; null if no item has losses or time ran out
 * @param bindingItemAfter the same with alternatives; null if substitutes is false, if no item has losses or if time ran out
 */
public record BillExposure(
        List<ItemExposure> items,
        List<ProductLoss> worst,
        @Nullable BindingItem bindingItem,
        @Nullable BindingItem bindingItemAfter) {

    /**
     * The exposure of one item. Its removals are sorted by shared loss, exposure and key.
     *
     * @param mineral id of the mineral
     * @param form form as sent in the request; null if it was not sent
     * @param kilograms contained mass in kilograms, as sent in the request
     * @param massShare share of the bill's kilograms, 0 to 1
     * @param year flow year; null if there are no flows
     * @param fitness verdict on the flows
     * @param worst foreign removals with the largest loss, at most 5, largest first; null if the flows do not answer
     */
    public record ItemExposure(
            MineralId mineral,
            @Nullable String form,
            double kilograms,
            double massShare,
            @Nullable Integer year,
            Fitness fitness,
            @Nullable List<ItemLoss> worst) {}

    /**
     * The loss of an item under a removal.
     *
     * @param key key of the removal: cobalt/CHN for a country, cobalt/refining/CHN for one operation
     * @param iso3 ISO 3166-1 alpha-3 code of the country
     * @param stage id of the stage; null for a country at all stages
     * @param exposure share of the target's supply that passes the removal, 0 to 1
     * @param loss loss before any substitution
     * @param after loss with alternatives; null if substitutes is false or time ran out
     * @param relief relief from each alternative, in the order of the bill
     */
    public record ItemLoss(
            PointId key,
            Iso3 iso3,
            @Nullable Stage stage,
            double exposure,
            PartialLoss loss,
            @Nullable PartialLoss after,
            List<Relief> relief) {}

    /**
     * The relief of an item's shared loss by an alternative.
     *
     * @param mineral id of the alternative
     * @param share share of the item's demand relieved, 0 to sigma
     * @param tonnes tonnes of the alternative used for it in a year
     */
    public record Relief(MineralId mineral, double share, double tonnes) {}

    /**
     * The loss of a product under a removal: the largest loss of its items.
     *
     * @param key ISO 3166-1 alpha-3 code of the country, or key of the operation
     * @param iso3 ISO 3166-1 alpha-3 code of the country
     * @param stage id of the stage; null for a country at all stages
     * @param before loss before any substitution
     * @param after loss with alternatives; null if substitutes is false or time ran out
     * @param bindingMineral id of the item with the largest loss before substitution; null if time ran out
     * @param bindingMineralAfter id of the item with the largest loss with alternatives; null if after is null
     */
    public record ProductLoss(
            String key,
            Iso3 iso3,
            @Nullable Stage stage,
            PartialLoss before,
            @Nullable PartialLoss after,
            @Nullable MineralId bindingMineral,
            @Nullable MineralId bindingMineralAfter) {}

    /**
     * The item with the largest loss.
     *
     * @param mineral id of the mineral
     * @param key key of the removal, such as cobalt/CHN
     * @param loss loss before any substitution
     * @param after loss with alternatives; null if substitutes is false or time ran out
     */
    public record BindingItem(
            MineralId mineral,
            PointId key,
            PartialLoss loss,
            @Nullable PartialLoss after) {}
}
