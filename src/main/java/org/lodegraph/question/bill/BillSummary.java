package org.lodegraph.question.bill;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.FigureText;
import org.lodegraph.model.PointId;
import org.lodegraph.model.SentenceText;
import org.lodegraph.network.snapshot.LossAssumptions;
import org.lodegraph.network.snapshot.NetworkSnapshot;
import org.lodegraph.network.snapshot.PartialLoss;
import org.lodegraph.question.bill.BillExposure.BindingItem;

/** Builds the summary of an answer on a bill, in a few sentences with its figures. Fixed templates let tests check them. */
final class BillSummary {

    private BillSummary() {}

    /** Of the item that binds; none where none does. */
    static @Nullable String of(
            BillQuestion question, NetworkSnapshot snapshot, ItemSupplies itemSupplies, BillExposure exposure) {
        BindingItem binding = exposure.bindingItem();
        if (binding == null) {
            return null;
        }
        BillOfMaterials bill = question.bill();
        String target = snapshot.name(bill.target());
        String mineral = SentenceText.mineral(binding.mineral());
        return "For " + product(bill) + " made in " + target + ", the binding item is " + mineral + ": without "
                + removed(snapshot, binding.key()) + ", " + target + " would lack "
                + FigureText.percent(Objects.requireNonNull(binding.loss().shared())) + " of its " + mineral
                + " after all countries have rerouted ("
                + FigureText.percent(Objects.requireNonNull(binding.loss().bestCase()))
                + " if it alone could use the spare capacity)." + small(itemSupplies, binding, target)
                + after(snapshot, exposure) + unanswered(exposure) + LossAssumptions.SENTENCE;
    }

    private static String product(BillOfMaterials bill) {
        String name = bill.product();
        if (name != null) {
            return name;
        }
        int items = bill.items().size();
        return items == 1 ? "a product of this material" : "a product of these " + items + " materials";
    }

    private static String removed(NetworkSnapshot snapshot, PointId point) {
        String name = snapshot.name(point.country().value());
        return point.operation()
                .map(operation -> operation.stage().id() + " in " + name)
                .orElse(name);
    }

    private static String small(ItemSupplies itemSupplies, BindingItem binding, String target) {
        return itemSupplies.of(binding.mineral()).row().small()
                ? " " + SentenceText.capitalized(target) + " uses so little of it that its shares are imprecise."
                : "";
    }

    private static String after(NetworkSnapshot snapshot, BillExposure exposure) {
        BindingItem binding = exposure.bindingItemAfter();
        if (binding == null) {
            return "";
        }
        PartialLoss after = Objects.requireNonNull(binding.after());
        return " With the alternatives, the binding item is " + SentenceText.mineral(binding.mineral()) + ": without "
                + removed(snapshot, binding.key()) + ", " + FigureText.percent(Objects.requireNonNull(after.shared()))
                + " would be missing.";
    }

    private static String unanswered(BillExposure exposure) {
        long unanswered =
                exposure.items().stream().filter(item -> item.worst() == null).count();
        return unanswered == 0
                ? ""
                : " " + unanswered + " of its " + exposure.items().size() + " items "
                        + (unanswered == 1 ? "has no answer and is" : "have no answer and are") + " not counted.";
    }
}
