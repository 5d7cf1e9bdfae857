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
import org.lodegraph.network.snapshot.Rounding;
import org.lodegraph.question.bill.BillExposure.ItemLoss;
import org.lodegraph.question.bill.BillExposure.ProductLoss;
import org.lodegraph.question.bill.BillExposure.Relief;
import org.lodegraph.question.bill.Substitution.Option;

/**
 * What one removal does to a product.
 *
 * @param removed what is taken away
 * @param items what it costs each item that it meets, in the order of the bill; at least one
 */
record RemovalOutcome(ItemRemoval removed, List<Struck> items) {

    /** What stays lost first: after the alternatives where they may stand in; then by what was lost before, and by key. */
    static final Comparator<ProductLoss> WORST_FIRST = Comparator.comparing(
                    RemovalOutcome::staying, BillLoss.LARGEST_FIRST)
            .thenComparing(ProductLoss::before, BillLoss.LARGEST_FIRST)
            .thenComparing(ProductLoss::key);

    /** One item that the removal meets. */
    record Struck(
            AffectedItem hit, BillLoss before, @Nullable BillLoss after, List<Relief> reliefs) {

        ItemLoss itemLoss() {
            return new ItemLoss(
                    hit.key(), hit.removed().iso3(), hit.removed().stage(), hit.exposure(), before, after, reliefs);
        }
    }

    /**
     * Works it out.
     *
     * @param hits in the order of the bill
     * @param substituteSupply what may stand in; null where nothing may
     */
    static RemovalOutcome of(
            ItemRemoval removed,
            List<AffectedItem> hits,
            ItemLosses losses,
            @Nullable SubstituteSupply substituteSupply) {
        List<BillLoss> before = hits.stream().map(losses::loss).toList();
        Map<MineralId, Double> spare =
                substituteSupply == null || !before.stream().allMatch(BillLoss::isKnown)
                        ? null
                        : substituteSupply.spare(needed(hits, substituteSupply), removed);
        if (substituteSupply == null || spare == null) {
            return new RemovalOutcome(
                    removed,
                    IntStream.range(0, hits.size())
                            .mapToObj(i -> new Struck(hits.get(i), before.get(i), null, List.of()))
                            .toList());
        }
        List<List<Option>> options = hits.stream()
                .map(hit -> substituteSupply.options(hit.mineral()))
                .toList();
        List<List<Double>> bestCase = reliefs(before, BillLoss::bestCase, options, spare);
        List<List<Double>> shared = reliefs(before, BillLoss::shared, options, spare);
        List<List<Double>> noRerouting = reliefs(before, BillLoss::noRerouting, options, spare);
        return new RemovalOutcome(
                removed,
                IntStream.range(0, hits.size())
                        .mapToObj(i -> new Struck(
                                hits.get(i),
                                before.get(i),
                                new BillLoss(
                                        left(before.get(i).bestCase(), bestCase.get(i)),
                                        left(before.get(i).shared(), shared.get(i)),
                                        left(before.get(i).noRerouting(), noRerouting.get(i))),
                                told(options.get(i), shared.get(i))))
                        .toList());
    }

    private static List<MineralId> needed(List<AffectedItem> hits, SubstituteSupply substituteSupply) {
        return hits.stream()
                .flatMap(hit -> substituteSupply.options(hit.mineral()).stream())
                .map(Option::mineral)
                .distinct()
                .toList();
    }

    /** One kind of loss at a time: each is another world, in which a spare tonne is used once. */
    private static List<List<Double>> reliefs(
            List<BillLoss> before,
            Function<BillLoss, @Nullable Double> kind,
            List<List<Option>> options,
            Map<MineralId, Double> spare) {
        Substitution substitution = new Substitution(spare);
        List<List<Double>> all = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            all.add(substitution.relieve(Objects.requireNonNull(kind.apply(before.get(i))), options.get(i)));
        }
        return all;
    }

    private static double left(@Nullable Double loss, List<Double> reliefs) {
        double relieved = reliefs.stream().mapToDouble(Double::doubleValue).sum();
        return Rounding.share(Objects.requireNonNull(loss) - relieved);
    }

    private static List<Relief> told(List<Option> options, List<Double> reliefs) {
        return IntStream.range(0, options.size())
                .mapToObj(i -> new Relief(
                        options.get(i).mineral(),
                        Rounding.share(reliefs.get(i)),
                        Rounding.tonnes(reliefs.get(i) * options.get(i).wholeTonnes())))
                .toList();
    }

    /** {@return what it costs the product: for each field the largest loss of its items} */
    ProductLoss productLoss() {
        BillLoss before = BillLoss.largest(items.stream().map(Struck::before).toList());
        boolean relieved = items.stream().allMatch(item -> item.after() != null);
        BillLoss after = relieved
                ? BillLoss.largest(items.stream()
                        .map(item -> Objects.requireNonNull(item.after()))
                        .toList())
                : null;
        return new ProductLoss(
                removed.name(),
                removed.iso3(),
                removed.stage(),
                before,
                after,
                before.shared() == null ? null : binding(Struck::before),
                after == null ? null : binding(item -> Objects.requireNonNull(item.after())));
    }

    /** The first item of the bill among those with the largest loss. */
    private MineralId binding(Function<Struck, BillLoss> loss) {
        return items.stream()
                .min(Comparator.comparing(loss, BillLoss.LARGEST_FIRST))
                .orElseThrow()
                .hit()
                .mineral();
    }

    private static BillLoss staying(ProductLoss product) {
        BillLoss after = product.after();
        return after == null ? product.before() : after;
    }

    /** {@return the outcomes of removals, each with its items in the order of the bill} */
    static List<RemovalOutcome> all(
            BillOfMaterials bill, ItemLosses losses, @Nullable SubstituteSupply substituteSupply) {
        List<MineralId> order =
                bill.items().stream().map(BillOfMaterials.Item::mineral).toList();
        return losses.byRemoval().entrySet().stream()
                .map(entry -> of(
                        entry.getKey(),
                        entry.getValue().stream()
                                .sorted(Comparator.comparingInt(hit -> order.indexOf(hit.mineral())))
                                .collect(Collectors.toUnmodifiableList()),
                        losses,
                        substituteSupply))
                .toList();
    }
}
