package org.lodegraph.question.bill;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Stage;

/**
 * What a product hangs on.
 *
 * @param items in the order of the bill
 * @param worst the foreign removals that cost the product most, at most 10: what stays lost first
 * @param bindingItem the item with the largest shared loss under any one removal; null where none has losses, or the time was over
 * @param bindingItemAfter the same once the alternatives have stood in; null where they may not
 */
public record BillExposure(
        List<ItemExposure> items,
        List<ProductLoss> worst,
        @Nullable BindingItem bindingItem,
        @Nullable BindingItem bindingItemAfter) {

    /**
     * One item.
     *
     * @param form as it was sent; null where it was not
     * @param massShare its share of the bill's kilograms, 0 to 1
     * @param year of the flows; null where there are none
     * @param worst the foreign removals that cost it most, at most 5: by shared loss, exposure and key; null where the flows do not answer
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
     * The verdict on a target's flows of a mineral (definitions 8).
     *
     * @param status fit, partial or unfit
     * @param reason why
     */
    public record Fitness(String status, String reason) {}

    /**
     * What a removal costs an item.
     *
     * @param key such as {@code cobalt/CHN}, or {@code cobalt/refining/CHN} for one operation
     * @param stage null for a whole country
     * @param exposure the share of the target's supply that passes it, 0 to 1
     * @param loss before any substitute
     * @param after once the alternatives have stood in; null where they may not, or the time was over
     * @param relief what each alternative gives back, in the order of the bill
     */
    public record ItemLoss(
            String key,
            Iso3 iso3,
            @Nullable Stage stage,
            double exposure,
            BillLoss loss,
            @Nullable BillLoss after,
            List<Relief> relief) {}

    /**
     * What an alternative gives back of an item's shared loss.
     *
     * @param mineral the alternative
     * @param share of the item, 0 to its sigma
     * @param tonnes of the alternative that the target takes for it in a year
     */
    public record Relief(MineralId mineral, double share, double tonnes) {}

    /**
     * What a removal costs the product: the largest loss of its items.
     *
     * @param key the country's code, or the operation's key
     * @param stage null for a whole country
     * @param before any substitute
     * @param after once the alternatives have stood in; null where they may not, or the time was over
     * @param bindingMineral the item that has that shared loss; null where the time was over
     * @param bindingMineralAfter likewise
     */
    public record ProductLoss(
            String key,
            Iso3 iso3,
            @Nullable Stage stage,
            BillLoss before,
            @Nullable BillLoss after,
            @Nullable MineralId bindingMineral,
            @Nullable MineralId bindingMineralAfter) {}

    /**
     * The item that is short most.
     *
     * @param key of the removal, such as {@code cobalt/CHN}
     * @param loss before any substitute
     * @param after once the alternatives have stood in; null where they may not
     */
    public record BindingItem(
            MineralId mineral,
            String key,
            BillLoss loss,
            @Nullable BillLoss after) {}
}
