package org.lodegraph.question.bill;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lodegraph.graph.Graph;
import org.lodegraph.model.Answer;
import org.lodegraph.network.snapshot.Deadline;
import org.lodegraph.network.snapshot.NetworkSnapshot;
import org.lodegraph.network.snapshot.PartialLoss;
import org.lodegraph.network.snapshot.Snapshots;
import org.lodegraph.question.bill.BillExposure.BindingItem;
import org.lodegraph.question.bill.BillExposure.ItemExposure;
import org.lodegraph.question.bill.BillExposure.ItemLoss;
import org.lodegraph.question.bill.RemovalOutcome.ItemOutcome;

/** Computes the exposure of a product: the losses of its items, the largest of them, and the relief from alternatives. */
public final class Bills {

    private static final int WORST_OF_AN_ITEM = 5;
    private static final int WORST_OF_THE_PRODUCT = 10;

    private static final Comparator<ItemLoss> LARGEST_FIRST = Comparator.comparing(
                    ItemLoss::loss, PartialLoss.LARGEST_FIRST)
            .thenComparing(Comparator.comparingDouble(ItemLoss::exposure).reversed())
            .thenComparing(ItemLoss::key);

    private final Graph graph;
    private final Snapshots snapshots;

    public Bills(Graph graph, Snapshots snapshots) {
        this.graph = graph;
        this.snapshots = snapshots;
    }

    /**
     * {@return the worst foreign removals of each item and of the product, and the binding item (definitions 3)}
     *
     * <p>Items whose flows do not answer have no losses and do not count for the product.
     */
    public Answer<BillExposure> exposure(BillQuestion question) {
        NetworkSnapshot snapshot = snapshots.world();
        ItemSupplies itemSupplies = ItemSupplies.read(graph, snapshot, question);
        Deadline deadline = Deadline.in(question.limit());
        ItemLosses losses = ItemLosses.of(question, itemSupplies, deadline);
        SubstituteSupply substituteSupply = question.bill().takesSubstitutes()
                ? SubstituteSupply.of(question, itemSupplies, losses.byRemoval(), deadline)
                : null;
        List<RemovalOutcome> outcomes = RemovalOutcome.all(question.bill(), losses, substituteSupply);
        BillExposure exposure = exposure(question.bill(), itemSupplies, outcomes);
        return new Answer<>(
                exposure,
                new BillMeta(question, snapshot, itemSupplies, exposure)
                        .of(losses, substituteSupply, isCut(outcomes, substituteSupply)));
    }

    private static boolean isCut(List<RemovalOutcome> outcomes, @Nullable SubstituteSupply substituteSupply) {
        return outcomes.stream()
                .flatMap(outcome -> outcome.items().stream())
                .anyMatch(item -> !item.before().isKnown() || (substituteSupply != null && item.after() == null));
    }

    private static BillExposure exposure(
            BillOfMaterials bill, ItemSupplies itemSupplies, List<RemovalOutcome> outcomes) {
        double kilograms = bill.items().stream()
                .mapToDouble(BillOfMaterials.Item::kilograms)
                .sum();
        return new BillExposure(
                bill.items().stream()
                        .map(item -> item(item, itemSupplies.of(item.mineral()), outcomes, kilograms))
                        .toList(),
                outcomes.stream()
                        .map(RemovalOutcome::productLoss)
                        .sorted(RemovalOutcome.WORST_FIRST)
                        .limit(WORST_OF_THE_PRODUCT)
                        .toList(),
                binding(outcomes, ItemOutcome::before),
                binding(outcomes, ItemOutcome::after));
    }

    private static ItemExposure item(
            BillOfMaterials.Item item, ItemSupply itemSupply, List<RemovalOutcome> outcomes, double kilograms) {
        List<ItemLoss> worst = outcomes.stream()
                .flatMap(outcome -> outcome.items().stream())
                .filter(outcome -> outcome.affected().mineral().equals(item.mineral()))
                .map(ItemOutcome::itemLoss)
                .sorted(LARGEST_FIRST)
                .limit(WORST_OF_AN_ITEM)
                .toList();
        return new ItemExposure(
                item.mineral(),
                item.form(),
                item.kilograms(),
                item.kilograms() / kilograms,
                itemSupply.row().year(),
                itemSupply.fitness(),
                itemSupply.flows() == null ? null : worst);
    }

    /** {@return the item with the largest loss; null if there is none, or if an unknown loss could be the largest} */
    private static @Nullable BindingItem binding(
            List<RemovalOutcome> outcomes, Function<ItemOutcome, @Nullable PartialLoss> loss) {
        List<ItemOutcome> all =
                outcomes.stream().flatMap(outcome -> outcome.items().stream()).toList();
        if (!all.stream().map(loss).allMatch(one -> one != null && one.isKnown())) {
            return null;
        }
        return all.stream()
                .min(Comparator.comparing(
                                (ItemOutcome item) -> Objects.requireNonNull(loss.apply(item)),
                                PartialLoss.LARGEST_FIRST)
                        .thenComparing(ItemOutcome::itemLoss, LARGEST_FIRST))
                .map(item -> new BindingItem(
                        item.affected().mineral(), item.affected().key(), item.before(), item.after()))
                .orElse(null);
    }
}
