package org.lodegraph.question.bill;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.MineralId;
import org.lodegraph.network.snapshot.PartialLoss;
import org.lodegraph.network.snapshot.Rounding;
import org.lodegraph.question.bill.BillExposure.ItemLoss;
import org.lodegraph.question.bill.BillExposure.ProductLoss;
import org.lodegraph.question.bill.BillExposure.Relief;
import org.lodegraph.question.bill.Substitution.Option;

/**
 * The effect of one removal on a product.
 *
 * @param removed the removal
 * @param items loss of each affected item, in the order of the bill; at least one
 */
record RemovalOutcome(ItemRemoval removed, List<ItemOutcome> items) {

    /** Largest remaining loss first: with alternatives if they are allowed, then by loss before substitution and by key. */
    static final Comparator<ProductLoss> WORST_FIRST = Comparator.comparing(
                    RemovalOutcome::remainingLoss, PartialLoss.LARGEST_FIRST)
            .thenComparing(ProductLoss::before, PartialLoss.LARGEST_FIRST)
            .thenComparing(ProductLoss::key);

    /**
     * The loss of one affected item.
     *
     * @param affected the item
     * @param before loss before any substitution
     * @param after loss with alternatives; null if there are none or time ran out
     * @param reliefs relief from each alternative
     */
    record ItemOutcome(
            AffectedItem affected,
            PartialLoss before,
            @Nullable PartialLoss after,
            List<Relief> reliefs) {

        ItemLoss itemLoss() {
            return new ItemLoss(
                    affected.key(),
                    affected.removed().iso3(),
                    affected.removed().stage(),
                    affected.exposure(),
                    before,
                    after,
                    reliefs);
        }
    }

    /**
     * Computes the effect of a removal.
     *
     * @param affected affected items in the order of the bill
     * @param substituteSupply supply of the alternatives; null if substitution is off
     */
    static RemovalOutcome of(
            ItemRemoval removed,
            List<AffectedItem> affected,
            ItemLosses losses,
            @Nullable SubstituteSupply substituteSupply) {
        List<PartialLoss> before = affected.stream().map(losses::loss).toList();
        Map<MineralId, Double> spare =
                substituteSupply == null || !before.stream().allMatch(PartialLoss::isKnown)
                        ? null
                        : substituteSupply.spare(needed(affected, substituteSupply), removed);
        if (substituteSupply == null || spare == null) {
            return new RemovalOutcome(
                    removed,
                    IntStream.range(0, affected.size())
                            .mapToObj(i -> new ItemOutcome(affected.get(i), before.get(i), null, List.of()))
                            .toList());
        }
        List<List<Option>> options = affected.stream()
                .map(item -> substituteSupply.options(item.mineral()))
                .toList();
        List<List<Double>> bestCase = reliefs(before, PartialLoss::bestCase, options, spare);
        List<List<Double>> shared = reliefs(before, PartialLoss::shared, options, spare);
        List<List<Double>> noRerouting = reliefs(before, PartialLoss::noRerouting, options, spare);
        return new RemovalOutcome(
                removed,
                IntStream.range(0, affected.size())
                        .mapToObj(i -> new ItemOutcome(
                                affected.get(i),
                                before.get(i),
                                new PartialLoss(
                                        remaining(before.get(i).bestCase(), bestCase.get(i)),
                                        remaining(before.get(i).shared(), shared.get(i)),
                                        remaining(before.get(i).noRerouting(), noRerouting.get(i))),
                                toReliefs(options.get(i), shared.get(i))))
                        .toList());
    }

    private static List<MineralId> needed(List<AffectedItem> affected, SubstituteSupply substituteSupply) {
        return affected.stream()
                .flatMap(item -> substituteSupply.options(item.mineral()).stream())
                .map(Option::mineral)
                .distinct()
                .toList();
    }

    /** Relieves one kind of loss. Each kind is a separate case, in which a spare tonne is used once. */
    private static List<List<Double>> reliefs(
            List<PartialLoss> before,
            Function<PartialLoss, @Nullable Double> kind,
            List<List<Option>> options,
            Map<MineralId, Double> spare) {
        Substitution substitution = new Substitution(spare);
        List<List<Double>> all = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            all.add(substitution.relieve(Objects.requireNonNull(kind.apply(before.get(i))), options.get(i)));
        }
        return all;
    }

    private static double remaining(@Nullable Double loss, List<Double> reliefs) {
        double relieved = reliefs.stream().mapToDouble(Double::doubleValue).sum();
        return Rounding.share(Objects.requireNonNull(loss) - relieved);
    }

    private static List<Relief> toReliefs(List<Option> options, List<Double> reliefs) {
        return IntStream.range(0, options.size())
                .mapToObj(i -> new Relief(
                        options.get(i).mineral(),
                        Rounding.share(reliefs.get(i)),
                        Rounding.tonnes(reliefs.get(i) * options.get(i).wholeTonnes())))
                .toList();
    }

    /** {@return the loss of the product: for each field the largest loss of its items} */
    ProductLoss productLoss() {
        PartialLoss before =
                PartialLoss.largest(items.stream().map(ItemOutcome::before).toList());
        boolean relieved = items.stream().allMatch(item -> item.after() != null);
        PartialLoss after = relieved
                ? PartialLoss.largest(items.stream()
                        .map(item -> Objects.requireNonNull(item.after()))
                        .toList())
                : null;
        return new ProductLoss(
                removed.name(),
                removed.iso3(),
                removed.stage(),
                before,
                after,
                before.shared() == null ? null : binding(ItemOutcome::before),
                after == null ? null : binding(item -> Objects.requireNonNull(item.after())));
    }

    /** {@return the first item of the bill among those with the largest loss} */
    private MineralId binding(Function<ItemOutcome, PartialLoss> loss) {
        return items.stream()
                .min(Comparator.comparing(loss, PartialLoss.LARGEST_FIRST))
                .orElseThrow()
                .affected()
                .mineral();
    }

    private static PartialLoss remainingLoss(ProductLoss product) {
        PartialLoss after = product.after();
        return after == null ? product.before() : after;
    }

    /** {@return the outcome of every removal, each with its items in the order of the bill} */
    static List<RemovalOutcome> all(
            BillOfMaterials bill, ItemLosses losses, @Nullable SubstituteSupply substituteSupply) {
        List<MineralId> order =
                bill.items().stream().map(BillOfMaterials.Item::mineral).toList();
        return losses.byRemoval().entrySet().stream()
                .map(entry -> of(
                        entry.getKey(),
                        entry.getValue().stream()
                                .sorted(Comparator.comparingInt(item -> order.indexOf(item.mineral())))
                                .collect(Collectors.toUnmodifiableList()),
                        losses,
                        substituteSupply))
                .toList();
    }
}
