package org.lodegraph.curate.trade;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lodegraph.model.Share;
import org.lodegraph.model.Stage;
import org.lodegraph.model.Tonnes;
import org.lodegraph.table.FitnessRow;
import org.lodegraph.table.FitnessRow.Status;

/**
 * Whether a mineral's flows may answer for a target: definitions, 3.8.
 *
 * <p>The leg into use decides between unfit and the rest; what is modelled, clamped or untraced in a layer, weighted by
 * what of it reaches the target, and the printed consumption decide between partial and fit.
 */
final class Fitness {

    private static final double HALF = 0.5;
    private static final double QUARTER = 0.25;
    private static final double SMALL = 0.01;

    private final MineralFlows flows;
    private final MirrorGap gaps;
    private final Map<String, Receiver> users = new HashMap<>();
    private final Map<String, Receiver> refiners = new HashMap<>();
    private final double world;

    Fitness(MineralFlows flows, MirrorGap gaps) {
        this.flows = flows;
        this.gaps = gaps;
        flows.receivers().getOrDefault(Stage.USE, List.of()).forEach(receiver -> users.put(receiver.iso3(), receiver));
        flows.receivers()
                .getOrDefault(Stage.REFINING, List.of())
                .forEach(receiver -> refiners.put(receiver.iso3(), receiver));
        world = users.values().stream().mapToDouble(Receiver::input).sum();
    }

    /** What of a target's supply is how sure in one layer, as parts of it. */
    private record Layered(double modelled, double clamped, double untraced) {

        double unsure() {
            return modelled + clamped + untraced;
        }
    }

    /** {@return the verdict} */
    FitnessRow judge(Target target) {
        List<Receiver> members = members(target);
        double demand = members.stream().mapToDouble(Receiver::input).sum();
        Layered use = use(members);
        Layered feed = feed(members, demand);
        double reported = 1 - use.modelled() - use.untraced();
        Double published = target.publishedTonnes();
        boolean off = published != null && Math.abs(demand - published) > QUARTER * published;
        List<String> unfit = unfit(members, demand, reported);
        List<String> partial = partial(use, feed, off, demand, target);
        Status status = !unfit.isEmpty() ? Status.UNFIT : partial.isEmpty() ? Status.FIT : Status.PARTIAL;
        List<String> reasons = new ArrayList<>(unfit);
        reasons.addAll(partial);
        return new FitnessRow(
                flows.mineral(),
                flows.year(),
                target.id(),
                status,
                reasons.isEmpty() ? "every layer is reported or traced" : String.join("; ", reasons),
                off,
                new Tonnes(demand),
                published == null ? null : new Tonnes(published),
                share(reported),
                share(1 - (1 - use.modelled()) * (1 - feed.modelled())),
                share(1 - (1 - use.clamped()) * (1 - feed.clamped())),
                share(use.untraced() + feed.untraced()),
                demand < SMALL * world || demand < gaps.tonnes(target.members()),
                Editions.of(
                        Editions.LODEGRAPH, "fitness.csv", flows.mineral() + "/" + flows.year() + "/" + target.id()));
    }

    private List<Receiver> members(Target target) {
        return target.members().stream()
                .filter(users::containsKey)
                .map(this::user)
                .toList();
    }

    private Receiver user(String iso3) {
        Receiver receiver = users.get(iso3);
        if (receiver == null) {
            throw new IllegalStateException("no use of " + flows.mineral() + " in " + iso3);
        }
        return receiver;
    }

    private List<String> unfit(List<Receiver> members, double demand, double reported) {
        List<String> reasons = new ArrayList<>();
        double unseen = members.stream()
                .filter(member -> !isSeen(member.iso3()))
                .mapToDouble(Receiver::input)
                .sum();
        if (demand == 0 || unseen > HALF * demand) {
            reasons.add("the country declared no imports to UN Comtrade for " + flows.year()
                    + ", so over half of the trade in the forms used is not seen");
        }
        if (reported < HALF) {
            reasons.add(percent(1 - reported) + " of its supply is modelled or untraced on the leg into use");
        }
        return reasons;
    }

    /** A country is seen where it reports, or where BACI, which mirrors the exporters, carries half of the trade. */
    private boolean isSeen(String iso3) {
        if (flows.trade().reporters().isEmpty() || flows.trade().reporters().contains(iso3)) {
            return true;
        }
        double all = 0;
        double mirrored = 0;
        for (Leg leg : flows.trade().legs(false)) {
            all += leg.tonnes();
            mirrored += leg.line().reference().startsWith(Editions.BACI.id().value()) ? leg.tonnes() : 0;
        }
        return mirrored >= HALF * all;
    }

    private static List<String> partial(Layered use, Layered feed, boolean off, double demand, Target target) {
        List<String> reasons = new ArrayList<>();
        if (use.unsure() > QUARTER) {
            reasons.add("layer refining to use: " + describe(use));
        }
        if (feed.unsure() > QUARTER) {
            reasons.add("layer extraction to refining: " + describe(feed));
        }
        Double published = target.publishedTonnes();
        if (off && published != null) {
            reasons.add(String.format(
                    Locale.ROOT,
                    "demand of %.0f t is off the printed primary consumption of %.0f t (%s)",
                    demand,
                    published,
                    String.join(", ", target.published())));
        }
        return reasons;
    }

    private static String describe(Layered layer) {
        return percent(layer.unsure()) + " unsure (modelled " + percent(layer.modelled()) + ", clamped "
                + percent(layer.clamped()) + ", untraced " + percent(layer.untraced()) + ")";
    }

    private Layered use(List<Receiver> members) {
        double input = 0;
        double modelled = 0;
        double unknown = 0;
        double clamped = 0;
        for (Receiver member : members) {
            input += member.input();
            modelled += member.modelled();
            unknown += member.unknown();
            clamped += member.clamped();
        }
        return input == 0
                ? new Layered(0, 0, 0)
                : new Layered(modelled / input, clamped / (input + clamped), unknown / input);
    }

    /** The feed of the refiners behind a target, each weighted by what it delivers there. */
    private Layered feed(List<Receiver> members, double demand) {
        double modelled = 0;
        double clamped = 0;
        double untraced = 0;
        for (Receiver member : members) {
            for (Edge edge : member.edges()) {
                Receiver refiner = refiners.get(edge.from());
                if (refiner != null && demand > 0) {
                    double weight = edge.tonnes() / demand;
                    modelled += weight * refiner.share(refiner.modelled());
                    untraced += weight * refiner.share(refiner.unknown());
                    clamped += weight * refiner.clampedShare();
                }
            }
        }
        return new Layered(modelled, clamped, untraced);
    }

    private static Share share(double value) {
        return new Share(Math.max(0, Math.min(1, value)));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f%%", 100 * share);
    }
}
