package org.lodegraph.question.bill;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Caveat;
import org.lodegraph.model.FitnessStatus;
import org.lodegraph.model.Meta;
import org.lodegraph.model.MineralId;
import org.lodegraph.network.snapshot.LossAssumptions;
import org.lodegraph.network.snapshot.NetworkSnapshot;
import org.lodegraph.question.bill.BillExposure.ItemExposure;

/** Metadata of answers on bills of materials: years, editions, the reasons for null figures, and caveats. */
final class BillMeta {

    private static final Caveat MASSES = new Caveat(
            "losses are not weighted by kilograms: production stops when one item is short, however little of it is used",
            Caveat.Bias.UNCLEAR);
    private static final Caveat NATIONAL = new Caveat(
            "the target's shares are used for the product: its manufacturer may buy elsewhere or hold stocks",
            Caveat.Bias.UNCLEAR);
    private static final Caveat ASKED =
            new Caveat("sigma and ratio come from the request: no loaded source has them", Caveat.Bias.UNCLEAR);
    private static final Caveat ALONE = new Caveat(
            "relief assigns all spare capacity of an alternative to the target, although others would use some of it",
            Caveat.Bias.UNDERSTATES);

    private final BillQuestion question;
    private final NetworkSnapshot snapshot;
    private final ItemSupplies itemSupplies;
    private final BillExposure exposure;

    BillMeta(BillQuestion question, NetworkSnapshot snapshot, ItemSupplies itemSupplies, BillExposure exposure) {
        this.question = question;
        this.snapshot = snapshot;
        this.itemSupplies = itemSupplies;
        this.exposure = exposure;
    }

    Meta of(ItemLosses losses, @Nullable SubstituteSupply substituteSupply, boolean isCut) {
        Meta meta = Meta.NONE
                .editions(minerals().stream()
                        .flatMap(mineral -> itemSupplies.of(mineral).row().editions().stream())
                        .distinct()
                        .sorted()
                        .toList())
                .statement(itemSupplies.query().statement())
                .details(new BillDetails(
                        question.bill().target(),
                        question.bill().takesSubstitutes(),
                        BillSummary.of(question, snapshot, itemSupplies, exposure)));
        Meta said = caveats(reasons(years(meta), substituteSupply, isCut));
        return isCut ? cut(said, losses) : said;
    }

    private List<MineralId> minerals() {
        return itemSupplies.query().minerals();
    }

    /** Sets one year for the whole answer if all items share it; otherwise each item states its own. */
    private Meta years(Meta meta) {
        List<Integer> years = exposure.items().stream()
                .filter(item -> item.worst() != null)
                .map(item -> Objects.requireNonNull(item.year()))
                .distinct()
                .sorted()
                .toList();
        if (years.size() > 1) {
            return meta.reason("year", "the items have several years, " + years + ": each item has its own");
        }
        return years.isEmpty() ? meta.reason("year", "no item has usable flows") : meta.year(years.get(0));
    }

    private Meta reasons(Meta meta, @Nullable SubstituteSupply substituteSupply, boolean isCut) {
        Meta answer = meta;
        for (ItemExposure item : exposure.items()) {
            if (item.worst() == null) {
                answer = answer.reason(item.mineral() + ".worst", item.fitness().reason());
            }
        }
        if (exposure.bindingItem() == null && !isCut) {
            answer = answer.reason(
                    "bindingItem",
                    exposure.items().stream().allMatch(item -> item.worst() == null)
                            ? "no item has usable flows"
                            : "the chains of its items pass through no known foreign country");
        }
        if (substituteSupply == null) {
            for (String field : List.of("after", "bindingItemAfter", "bindingMineralAfter")) {
                answer = answer.reason(field, "substitutes is false, so no alternative is used");
            }
            return answer;
        }
        for (Map.Entry<String, String> unusable :
                substituteSupply.unusableReasons().entrySet()) {
            answer = answer.reason(unusable.getKey(), unusable.getValue());
        }
        return answer.reasons().containsKey("bindingItem")
                ? answer.reason("bindingItemAfter", answer.reasons().get("bindingItem"))
                : answer;
    }

    private Meta cut(Meta meta, ItemLosses losses) {
        String why = "the time limit of " + question.limit().toMillis() + " ms was reached after " + losses.computed()
                + " of "
                + losses.total() + " losses"
                + (losses.computed() == losses.total() ? ", before all relief was computed" : "")
                + "; set a larger timeLimitSeconds";
        Meta answer = meta.partial(true).caveat(new Caveat("cut short: " + why, Caveat.Bias.UNCLEAR));
        for (String field : losses.computed() == losses.total()
                ? List.of("after", "bindingItemAfter", "bindingMineralAfter")
                : List.of(
                        "loss.bestCase",
                        "loss.shared",
                        "before.bestCase",
                        "before.shared",
                        "bindingItem",
                        "bindingMineral",
                        "after",
                        "bindingItemAfter",
                        "bindingMineralAfter")) {
            answer = answer.reasons().containsKey(field) ? answer : answer.reason(field, why);
        }
        return answer;
    }

    private Meta caveats(Meta meta) {
        Meta answer = meta.caveat(LossAssumptions.CAVEAT).caveat(MASSES).caveat(NATIONAL);
        List<ItemExposure> unanswered =
                exposure.items().stream().filter(item -> item.worst() == null).toList();
        if (!unanswered.isEmpty()) {
            answer = answer.caveat(new Caveat(
                    "items without losses are not counted, although any of them may be the binding item: "
                            + unanswered.stream()
                                    .map(item -> item.mineral().value())
                                    .collect(Collectors.joining(", ")),
                    Caveat.Bias.UNDERSTATES));
        }
        if (question.bill().takesSubstitutes()) {
            answer = answer.caveat(ASKED).caveat(ALONE);
        }
        if (question.bill().items().stream().anyMatch(item -> item.form() != null)) {
            answer = answer.caveat(Caveat.FORM);
        }
        for (MineralId mineral : minerals()) {
            answer = flowCaveats(answer, mineral, itemSupplies.of(mineral));
        }
        return answer;
    }

    private Meta flowCaveats(Meta meta, MineralId mineral, ItemSupply itemSupply) {
        if (itemSupply.flows() == null) {
            return meta;
        }
        Meta answer = itemSupply.row().status() == FitnessStatus.PARTIAL
                ? meta.caveat(new Caveat(
                        "the flows of " + mineral + " are partial: " + itemSupply.reason(), Caveat.Bias.UNCLEAR))
                : meta;
        return itemSupply.row().small()
                ? answer.caveat(new Caveat(
                        "the target's demand for " + mineral + " is small, so its shares are imprecise",
                        Caveat.Bias.UNCLEAR))
                : answer;
    }
}
