package org.lodegraph.question.bill;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.PointId;
import org.lodegraph.network.snapshot.LoadedNetwork;
import org.lodegraph.network.snapshot.LossAssumptions;
import org.lodegraph.network.snapshot.NetworkLosses;
import org.lodegraph.question.bill.BillOfMaterials.Alternative;
import org.lodegraph.question.bill.BillOfMaterials.Item;
import org.lodegraph.question.bill.Substitution.Option;

/** Determines the usable alternatives of a bill, the reasons against the others, and the spare supply under each removal. */
final class SubstituteSupply {

    private final Map<MineralId, List<Option>> options;
    private final Map<String, String> unusableReasons;
    private final ItemSupplies itemSupplies;
    private final Map<SpareKey, Double> spareTonnes;

    /**
     * Key of the spare supply of an alternative under a removal.
     *
     * @param mineral id of the alternative
     * @param point the removal in its network; null if the network does not contain it
     */
    private record SpareKey(MineralId mineral, @Nullable PointId point) {}

    private SubstituteSupply(
            Map<MineralId, List<Option>> options,
            Map<String, String> unusableReasons,
            ItemSupplies itemSupplies,
            Map<SpareKey, Double> spareTonnes) {
        this.options = options;
        this.unusableReasons = unusableReasons;
        this.itemSupplies = itemSupplies;
        this.spareTonnes = spareTonnes;
    }

    /** Computes the spare supply under each removal, within a time limit. */
    static SubstituteSupply of(
            BillQuestion question,
            ItemSupplies itemSupplies,
            Map<ItemRemoval, List<AffectedItem>> affected,
            BooleanSupplier isOver) {
        Map<MineralId, List<Option>> options = new LinkedHashMap<>();
        Map<String, String> unusableReasons = new LinkedHashMap<>();
        for (Item item : question.bill().items()) {
            options.put(item.mineral(), options(item, itemSupplies));
            for (Alternative alternative : item.alternativesOrNone()) {
                unusableReason(item, alternative, itemSupplies)
                        .ifPresent(why ->
                                unusableReasons.put(item.mineral() + ".alternatives." + alternative.mineral(), why));
            }
        }
        Set<SpareKey> keys = affected.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .flatMap(item -> options.getOrDefault(item.mineral(), List.of()).stream())
                        .map(option -> spareKey(option.mineral(), entry.getKey(), itemSupplies)))
                .collect(Collectors.toSet());
        Map<SpareKey, Double> spareTonnes = keys.parallelStream()
                .filter(one -> !isOver.getAsBoolean())
                .collect(Collectors.toMap(one -> one, one -> spare(one, itemSupplies, question.setting())));
        return new SubstituteSupply(options, unusableReasons, itemSupplies, spareTonnes);
    }

    private static List<Option> options(Item item, ItemSupplies itemSupplies) {
        ItemSupply.Flows flows = itemSupplies.of(item.mineral()).flows();
        if (flows == null) {
            return List.of();
        }
        return item.alternativesOrNone().stream()
                .filter(alternative ->
                        unusableReason(item, alternative, itemSupplies).isEmpty())
                .map(alternative -> new Option(
                        alternative.mineral(),
                        Objects.requireNonNull(alternative.sigma()),
                        Objects.requireNonNull(alternative.ratio())
                                * flows.demand().tonnes()))
                .toList();
    }

    /** {@return the reason for which an alternative gives an item no relief; empty if it gives relief} */
    private static Optional<String> unusableReason(Item item, Alternative alternative, ItemSupplies itemSupplies) {
        ItemSupply own = itemSupplies.of(item.mineral());
        ItemSupply other = itemSupplies.of(alternative.mineral());
        if (alternative.sigma() == null || alternative.ratio() == null) {
            return Optional.of("no relief: " + missing(alternative));
        }
        if (own.flows() == null) {
            return Optional.of("no relief: the losses of the item are not known");
        }
        if (other.flows() == null) {
            return Optional.of("no relief: " + other.reason());
        }
        return Stream.of(own, other)
                .filter(supply -> supply.row().demandOff())
                .findFirst()
                .map(supply -> "no relief: the demand for " + supply.row().mineral()
                        + " differs from the published consumption by over 25%, so its tonnes are not used");
    }

    private static String missing(Alternative alternative) {
        if (alternative.sigma() != null) {
            return "ratio is missing";
        }
        return alternative.ratio() != null ? "sigma is missing" : "sigma and ratio are missing";
    }

    private static SpareKey spareKey(MineralId mineral, ItemRemoval removal, ItemSupplies itemSupplies) {
        LoadedNetwork network =
                Objects.requireNonNull(itemSupplies.of(mineral).flows()).network();
        PointId point = removal.in(mineral);
        return new SpareKey(mineral, network.points(removal.operation() == null).contains(point) ? point : null);
    }

    /** {@return the spare tonnes} */
    private static double spare(SpareKey spareKey, ItemSupplies itemSupplies, LossAssumptions assumptions) {
        ItemSupply.Flows flows =
                Objects.requireNonNull(itemSupplies.of(spareKey.mineral()).flows());
        NetworkLosses losses = flows.network().losses();
        PointId point = spareKey.point();
        return point == null
                ? losses.beyond(flows.demand(), assumptions)
                : losses.beyond(point, flows.demand(), assumptions);
    }

    /** {@return the usable alternatives of an item, first choice first} */
    List<Option> options(MineralId item) {
        return options.getOrDefault(item, List.of());
    }

    /** {@return the reasons against alternatives, by {@code item.alternatives.mineral}} */
    Map<String, String> unusableReasons() {
        return unusableReasons;
    }

    /** {@return the tonnes of each alternative available beyond today's demand; null if time ran out} */
    @Nullable
    Map<MineralId, Double> spare(List<MineralId> alternatives, ItemRemoval removal) {
        Map<MineralId, Double> spare = new LinkedHashMap<>();
        for (MineralId mineral : alternatives) {
            Double tonnes = spareTonnes.get(spareKey(mineral, removal, itemSupplies));
            if (tonnes == null) {
                return null;
            }
            spare.put(mineral, tonnes);
        }
        return spare;
    }
}
