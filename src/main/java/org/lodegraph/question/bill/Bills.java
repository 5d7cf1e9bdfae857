package org.lodegraph.question.bill;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lodegraph.question.bill.BillExposure.BindingItem;
import org.lodegraph.question.bill.BillExposure.ItemExposure;
import org.lodegraph.question.bill.BillExposure.ItemLoss;
import org.lodegraph.question.bill.RemovalOutcome.Struck;
import org.lodegraph.network.snapshot.Deadline;
import org.lodegraph.network.snapshot.Snapshots;
import org.lodegraph.network.snapshot.NetworkSnapshot;
import org.lodegraph.graph.Graph;
import org.lodegraph.model.Answer;

/** What a product hangs on: the losses of its items, the largest of them, and what alternatives give back (definitions 3). */
public final class Bills {

    private static final int WORST_OF_AN_ITEM = 5;
    private static final int WORST_OF_THE_PRODUCT = 10;

    private static final Comparator<ItemLoss> LARGEST_FIRST = Comparator.comparing(ItemLoss::loss, BillLoss.LARGEST_FIRST)
            .thenComparing(Comparator.comparingDouble(ItemLoss::exposure).reversed())
            .thenComparing(ItemLoss::key);

    private final Graph graph;
    private final Snapshots networks;

    public Bills(Graph graph, Snapshots networks) {
        this.graph = graph;
        this.networks = networks;
    }

    /**
     * {@return for each item the foreign removals that cost it most, for the product the largest of them, and the item that binds}
     *
     * <p>Items whose flows do not answer have no losses and do not count in the product's.
     */
    public Answer<BillExposure> exposure(BillQuestion question) {
        NetworkSnapshot world = networks.world();
        ItemSupplies supplies = ItemSupplies.read(graph, world, question);
        Deadline deadline = Deadline.in(question.limit());
        ItemLosses losses = ItemLosses.of(question, supplies, deadline);
        SubstituteSupply standIns = question.bill().takesSubstitutes()
                ? SubstituteSupply.of(question, supplies, losses.byRemoval(), deadline)
                : null;
        List<RemovalOutcome> outcomes = RemovalOutcome.all(question.bill(), losses, standIns);
        BillExposure exposure = exposure(question.bill(), supplies, outcomes);
        return new Answer<>(
                exposure,
                new BillMeta(question, world, supplies, exposure).of(losses, standIns, isCut(outcomes, standIns)));
    }

    private static boolean isCut(List<RemovalOutcome> outcomes, @Nullable SubstituteSupply standIns) {
        return outcomes.stream()
                .flatMap(outcome -> outcome.items().stream())
                .anyMatch(item -> !item.before().isKnown() || (standIns != null && item.after() == null));
    }

    private static BillExposure exposure(BillOfMaterials bill, ItemSupplies supplies, List<RemovalOutcome> outcomes) {
        double kilograms = bill.items().stream()
                .mapToDouble(BillOfMaterials.Item::kilograms)
                .sum();
        return new BillExposure(
                bill.items().stream()
                        .map(item -> item(item, supplies.of(item.mineral()), outcomes, kilograms))
                        .toList(),
                outcomes.stream()
                        .map(RemovalOutcome::productLoss)
                        .sorted(RemovalOutcome.WORST_FIRST)
                        .limit(WORST_OF_THE_PRODUCT)
                        .toList(),
                binding(outcomes, Struck::before),
                binding(outcomes, Struck::after));
    }

    private static ItemExposure item(
            BillOfMaterials.Item item, ItemSupply supply, List<RemovalOutcome> outcomes, double kilograms) {
        List<ItemLoss> worst = outcomes.stream()
                .flatMap(outcome -> outcome.items().stream())
                .filter(struck -> struck.hit().mineral().equals(item.mineral()))
                .map(Struck::itemLoss)
                .sorted(LARGEST_FIRST)
                .limit(WORST_OF_AN_ITEM)
                .toList();
        return new ItemExposure(
                item.mineral(),
                item.form(),
                item.kilograms(),
                item.kilograms() / kilograms,
                supply.row().year(),
                supply.fitness(),
                supply.flows() == null ? null : worst);
    }

    /** Null where there is no item to choose, or where one that is not worked out could be it. */
    private static @Nullable BindingItem binding(List<RemovalOutcome> outcomes, Function<Struck, @Nullable BillLoss> loss) {
        List<Struck> all =
                outcomes.stream().flatMap(outcome -> outcome.items().stream()).toList();
        if (!all.stream().map(loss).allMatch(one -> one != null && one.isKnown())) {
            return null;
        }
        return all.stream()
                .min(Comparator.comparing((Struck item) -> Objects.requireNonNull(loss.apply(item)), BillLoss.LARGEST_FIRST)
                        .thenComparing(Struck::itemLoss, LARGEST_FIRST))
                .map(item -> new BindingItem(item.hit().mineral(), item.hit().key(), item.before(), item.after()))
                .orElse(null);
    }
}
