package org.lodegraph.question.bill;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodegraph.graph.Graph;
import org.lodegraph.model.Caveat;
import org.lodegraph.model.Meta;
import org.lodegraph.model.MineralId;
import org.lodegraph.network.snapshot.NetworkSnapshot;
import org.lodegraph.question.bill.BillExposure.ItemExposure;

/** What must be said about an answer on a bill: years, editions, why figures are null, what qualifies them. */
final class BillMeta {

    private static final Caveat SPARE = new Caveat(
            "losses after rerouting rest on what is assumed to be spare: headroom where no capacity is published, slack on links",
            Caveat.Bias.UNCLEAR);
    private static final Caveat MASSES = new Caveat(
            "kilograms do not weigh the loss: the product stops when one item is short, however little of it goes in",
            Caveat.Bias.UNCLEAR);
    private static final Caveat NATIONAL = new Caveat(
            "the shares of all that the target takes stand for the product's own: its maker may buy elsewhere, or hold stocks",
            Caveat.Bias.UNCLEAR);
    private static final Caveat ASKED = new Caveat(
            "sigma and ratio are those of the request: no source that is loaded has them", Caveat.Bias.UNCLEAR);
    private static final Caveat ALONE = new Caveat(
            "relief counts what is to spare of an alternative as the target's alone: others would take some of it",
            Caveat.Bias.UNDERSTATES);
    private static final Caveat FORMS =
            new Caveat("form pins what a name means; the figures are of all forms together", Caveat.Bias.UNCLEAR);

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
                .editions(asked().stream()
                        .flatMap(mineral -> itemSupplies.of(mineral).row().editions().stream())
                        .distinct()
                        .sorted()
                        .toList())
                .statement(Graph.statement(BillQueries.LIST_SUPPLIES, itemSupplies.wanted()))
                .detail("target", question.bill().target())
                .detail("substitutes", question.bill().takesSubstitutes());
        Meta said = caveats(reasons(years(meta), substituteSupply, isCut));
        return BillSummary.of(isCut ? cut(said, losses) : said, question, snapshot, itemSupplies, exposure);
    }

    private List<MineralId> asked() {
        return itemSupplies.wanted().minerals();
    }

    /** One year for the whole answer where all items have the same; else each says its own. */
    private Meta years(Meta meta) {
        List<Integer> years = exposure.items().stream()
                .filter(item -> item.worst() != null)
                .map(item -> Objects.requireNonNull(item.year()))
                .distinct()
                .sorted()
                .toList();
        if (years.size() > 1) {
            return meta.reason("year", "the items are of several years, " + years + ": each says its own");
        }
        return years.isEmpty() ? meta.reason("year", "no item has flows that answer") : meta.year(years.get(0));
    }

    private Meta reasons(Meta meta, @Nullable SubstituteSupply substituteSupply, boolean isCut) {
        Meta said = meta;
        for (ItemExposure item : exposure.items()) {
            if (item.worst() == null) {
                said = said.reason(item.mineral() + ".worst", item.fitness().reason());
            }
        }
        if (exposure.bindingItem() == null && !isCut) {
            said = said.reason(
                    "bindingItem",
                    exposure.items().stream().allMatch(item -> item.worst() == null)
                            ? "no item has flows that answer"
                            : "the chains of its items meet no foreign country that is known");
        }
        if (substituteSupply == null) {
            for (String field : List.of("after", "bindingItemAfter", "bindingMineralAfter")) {
                said = said.reason(field, "substitutes is false: no alternative stands in");
            }
            return said;
        }
        for (Map.Entry<String, String> refusal : substituteSupply.refusals().entrySet()) {
            said = said.reason(refusal.getKey(), refusal.getValue());
        }
        return said.reasons().containsKey("bindingItem")
                ? said.reason("bindingItemAfter", said.reasons().get("bindingItem"))
                : said;
    }

    private Meta cut(Meta meta, ItemLosses losses) {
        String why = "the time limit of " + question.limit().toMillis() + " ms was over when " + losses.done() + " of "
                + losses.wanted() + " losses were worked out"
                + (losses.done() == losses.wanted() ? ", but not all that alternatives give back" : "")
                + "; ask with a larger timeLimitSeconds";
        Meta said = meta.partial(true).caveat(new Caveat("cut short: " + why, Caveat.Bias.UNCLEAR));
        for (String field : losses.done() == losses.wanted()
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
            said = said.reasons().containsKey(field) ? said : said.reason(field, why);
        }
        return said;
    }

    private Meta caveats(Meta meta) {
        Meta said = meta.caveat(SPARE).caveat(MASSES).caveat(NATIONAL);
        List<ItemExposure> silent =
                exposure.items().stream().filter(item -> item.worst() == null).toList();
        if (!silent.isEmpty()) {
            said = said.caveat(new Caveat(
                    "items without losses do not count in the product's, any of them may bind: "
                            + silent.stream()
                                    .map(item -> item.mineral().value())
                                    .collect(Collectors.joining(", ")),
                    Caveat.Bias.UNDERSTATES));
        }
        if (question.bill().takesSubstitutes()) {
            said = said.caveat(ASKED).caveat(ALONE);
        }
        if (question.bill().items().stream().anyMatch(item -> item.form() != null)) {
            said = said.caveat(FORMS);
        }
        for (MineralId mineral : asked()) {
            said = ofFlows(said, mineral, itemSupplies.of(mineral));
        }
        return said;
    }

    private Meta ofFlows(Meta meta, MineralId mineral, ItemSupply itemSupply) {
        if (itemSupply.flows() == null) {
            return meta;
        }
        Meta said = "partial".equals(itemSupply.row().status())
                ? meta.caveat(new Caveat(mineral + " is partial: " + itemSupply.reason(), Caveat.Bias.UNCLEAR))
                : meta;
        return itemSupply.row().small()
                ? said.caveat(new Caveat(
                        "the demand of " + question.bill().target() + " for " + mineral
                                + " is small: read its shares with care",
                        Caveat.Bias.UNCLEAR))
                : said;
    }
}
