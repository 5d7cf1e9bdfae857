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
import org.lodegraph.network.snapshot.Bound;
import org.lodegraph.network.snapshot.LoadedNetwork;
import org.lodegraph.network.snapshot.LossAssumptions;
import org.lodegraph.question.bill.BillOfMaterials.Alternative;
import org.lodegraph.question.bill.BillOfMaterials.Item;
import org.lodegraph.question.bill.Substitution.Option;

/** Which alternatives of a bill may stand in, why the others may not, and what there is of each under each removal. */
final class SubstituteSupply {

    /** Stands for a removal that does not occur among a mineral's operations: nothing is taken from it. */
    private static final String NOWHERE = "nowhere";

    private final Map<MineralId, List<Option>> options;
    private final Map<String, String> refusals;
    private final ItemSupplies itemSupplies;
    private final Map<Asked, Double> spareTonnes;

    /** What there is of an alternative without a key of its network. */
    private record Asked(MineralId mineral, String key) {}

    private SubstituteSupply(
            Map<MineralId, List<Option>> options,
            Map<String, String> refusals,
            ItemSupplies itemSupplies,
            Map<Asked, Double> spareTonnes) {
        this.options = options;
        this.refusals = refusals;
        this.itemSupplies = itemSupplies;
        this.spareTonnes = spareTonnes;
    }

    /** Works out what there is to spare under each of these removals, as far as the time goes. */
    static SubstituteSupply of(
            BillQuestion question,
            ItemSupplies itemSupplies,
            Map<ItemRemoval, List<AffectedItem>> hits,
            BooleanSupplier isOver) {
        Map<MineralId, List<Option>> options = new LinkedHashMap<>();
        Map<String, String> refusals = new LinkedHashMap<>();
        for (Item item : question.bill().items()) {
            options.put(item.mineral(), options(item, itemSupplies));
            for (Alternative alternative : item.standIns()) {
                refusal(item, alternative, itemSupplies)
                        .ifPresent(why -> refusals.put(item.mineral() + ".alternatives." + alternative.mineral(), why));
            }
        }
        Set<Asked> asked = hits.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .flatMap(hit -> options.getOrDefault(hit.mineral(), List.of()).stream())
                        .map(option -> asked(option.mineral(), entry.getKey(), itemSupplies)))
                .collect(Collectors.toSet());
        Map<Asked, Double> spareTonnes = asked.parallelStream()
                .filter(one -> !isOver.getAsBoolean())
                .collect(Collectors.toMap(one -> one, one -> spare(one, itemSupplies, question.setting())));
        return new SubstituteSupply(options, refusals, itemSupplies, spareTonnes);
    }

    private static List<Option> options(Item item, ItemSupplies itemSupplies) {
        ItemSupply.Flows flows = itemSupplies.of(item.mineral()).flows();
        if (flows == null) {
            return List.of();
        }
        return item.standIns().stream()
                .filter(alternative -> refusal(item, alternative, itemSupplies).isEmpty())
                .map(alternative -> new Option(
                        alternative.mineral(),
                        Objects.requireNonNull(alternative.sigma()),
                        Objects.requireNonNull(alternative.ratio())
                                * flows.demand().tonnes()))
                .toList();
    }

    /** Why an alternative gives an item no relief. */
    private static Optional<String> refusal(Item item, Alternative alternative, ItemSupplies itemSupplies) {
        ItemSupply own = itemSupplies.of(item.mineral());
        ItemSupply other = itemSupplies.of(alternative.mineral());
        if (alternative.sigma() == null || alternative.ratio() == null) {
            return Optional.of(
                    "no relief: " + missing(alternative) + " not given, and no source that is loaded has it");
        }
        if (own.flows() == null) {
            return Optional.of("no relief: the item has no losses to relieve");
        }
        if (other.flows() == null) {
            return Optional.of("no relief: " + other.reason());
        }
        return Stream.of(own, other)
                .filter(supply -> supply.row().demandOff())
                .findFirst()
                .map(supply -> "no relief: the demand for " + supply.row().mineral()
                        + " is over 25% off the published consumption, so that its tonnes may not be counted");
    }

    private static String missing(Alternative alternative) {
        if (alternative.sigma() != null) {
            return "ratio is";
        }
        return alternative.ratio() != null ? "sigma is" : "sigma and ratio are";
    }

    private static Asked asked(MineralId mineral, ItemRemoval removal, ItemSupplies itemSupplies) {
        LoadedNetwork network =
                Objects.requireNonNull(itemSupplies.of(mineral).flows()).network();
        boolean occurs = network.points(removal.stage() == null).contains(removal.in(mineral));
        return new Asked(mineral, occurs ? removal.in(mineral) : mineral + "/" + NOWHERE);
    }

    /** Where nothing is removed, nothing unknown can be it. */
    private static double spare(Asked asked, ItemSupplies itemSupplies, LossAssumptions assumptions) {
        ItemSupply.Flows flows =
                Objects.requireNonNull(itemSupplies.of(asked.mineral()).flows());
        boolean occurs = !asked.key().endsWith("/" + NOWHERE);
        return flows.network()
                .losses()
                .beyond(asked.key(), flows.demand(), occurs ? assumptions : assumptions.policy(Bound.CENTRAL));
    }

    /** {@return what may stand in for an item, the first choice first} */
    List<Option> options(MineralId item) {
        return options.getOrDefault(item, List.of());
    }

    /** {@return why alternatives give no relief, by {@code item.alternatives.mineral}} */
    Map<String, String> refusals() {
        return refusals;
    }

    /** {@return what the target could get of each of these beyond all it takes today; null where the time was over before it} */
    @Nullable
    Map<MineralId, Double> spare(List<MineralId> alternatives, ItemRemoval removal) {
        Map<MineralId, Double> spare = new LinkedHashMap<>();
        for (MineralId mineral : alternatives) {
            Double tonnes = spareTonnes.get(asked(mineral, removal, itemSupplies));
            if (tonnes == null) {
                return null;
            }
            spare.put(mineral, tonnes);
        }
        return spare;
    }
}
