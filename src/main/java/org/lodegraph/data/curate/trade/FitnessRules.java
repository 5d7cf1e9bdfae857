package org.lodegraph.data.curate.trade;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lodegraph.data.table.FitnessRow;
import org.lodegraph.model.FitnessStatus;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Share;
import org.lodegraph.model.Stage;
import org.lodegraph.model.Tonnes;

/**
 * Decides whether a mineral's flows can answer for a target: definitions 7.
 *
 * <p>The leg into use decides between unfit and the rest. The modelled, clamped or untraced parts of each layer,
 * weighted by their share of the target's supply, and the printed consumption decide between partial and fit.
 */
final class FitnessRules {

    /** The target of a verdict for every country and bloc. */
    static final String EVERY_TARGET = "ANY";

    private static final double HALF = 0.5;
    private static final double QUARTER = 0.25;
    private static final double SMALL = 0.01;
    private static final int DIGITS = 1_000_000;

    private final MineralFlows flows;
    private final FlowLayer use;
    private final TradeRules rules;
    private final MirrorGap gaps;
    private final Set<String> reporters;
    private final Map<String, Receiver> users = new HashMap<>();
    private final Set<String> ownUnseen = new TreeSet<>();
    private final double mirrored;

    FitnessRules(MineralFlows flows, FlowLayer use, TradeRules rules, TradeData data) {
        this.flows = flows;
        this.use = use;
        this.rules = rules;
        this.gaps = MirrorGap.of(use.rule(), flows.year(), rules, data);
        this.reporters = flows.trade().reporters(use.rule(), rules, data);
        use.receivers().forEach(receiver -> users.put(receiver.iso3(), receiver));
        rules.outputs(flows.mineral(), use.rule().from()).stream()
                .filter(rule -> rule.method() == OutputRule.Method.NET_EXPORTS)
                .forEach(rule -> ownUnseen.addAll(rule.countries()));
        this.mirrored = mirrored();
    }

    /** {@return the verdict for every target if no leg into use is traced} */
    static FitnessRow nothingInto(MineralId mineral, int year, List<String> reasons) {
        return new FitnessRow(
                mineral,
                year,
                EVERY_TARGET,
                FitnessStatus.UNFIT,
                reasons.isEmpty() ? "no bilateral trade in the used forms is loaded" : String.join("; ", reasons),
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                Editions.of(Editions.LODEGRAPH, "fitness.csv", mineral, year, EVERY_TARGET));
    }

    /** {@return the verdict} */
    FitnessRow judge(TradeTarget target) {
        List<Receiver> members = members(target);
        double demand = members.stream().mapToDouble(Receiver::input).sum();
        List<LayerDoubt> doubts = doubts(members, demand);
        LayerDoubt last = doubts.get(0);
        double reported = 1 - last.modelled() - last.untraced();
        Double published = target.publishedTonnes();
        boolean off = published != null && Math.abs(demand - published) > QUARTER * published;
        List<String> unfit = unfit(target, members, demand, reported);
        List<String> partial = partial(doubts, off, demand, target);
        FitnessStatus status =
                !unfit.isEmpty() ? FitnessStatus.UNFIT : partial.isEmpty() ? FitnessStatus.FIT : FitnessStatus.PARTIAL;
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
                share(1
                        - doubts.stream()
                                .mapToDouble(doubt -> 1 - doubt.modelled())
                                .reduce(1, (a, b) -> a * b)),
                share(1
                        - doubts.stream()
                                .mapToDouble(doubt -> 1 - doubt.clamped())
                                .reduce(1, (a, b) -> a * b)),
                share(doubts.stream().mapToDouble(LayerDoubt::untraced).sum()),
                demand < SMALL * use.input() || demand < gaps.tonnes(target.members()),
                Editions.of(Editions.LODEGRAPH, "fitness.csv", flows.mineral(), flows.year(), target.id()));
    }

    private List<Receiver> members(TradeTarget target) {
        List<Receiver> members = new ArrayList<>();
        for (String member : target.members()) {
            Receiver receiver = users.get(member);
            if (receiver != null) {
                members.add(receiver);
            }
        }
        return members;
    }

    private List<String> unfit(TradeTarget target, List<Receiver> members, double demand, double reported) {
        List<String> reasons = new ArrayList<>(rules.unfit(flows.mineral(), target.id()));
        double unseen = members.stream()
                .filter(member -> !isSeen(member.iso3()))
                .mapToDouble(Receiver::input)
                .sum();
        if (demand == 0 || unseen > HALF * demand) {
            reasons.add("the country declared no imports to UN Comtrade for " + flows.year()
                    + ", so over half of the trade in the used forms is not known");
        }
        if (target.members().stream().anyMatch(ownUnseen::contains)) {
            reasons.add("its output for its own use is not published; only its exports are known");
        }
        if (reported < HALF) {
            reasons.add(
                    LayerDoubt.percent(1 - reported) + " of its supply is modelled or untraced on the leg into use");
        }
        Double published = target.publishedTonnes();
        if (published != null && demand * reported < HALF * published) {
            reasons.add(String.format(
                    Locale.ROOT,
                    "trade and own output account for only %,.0f t of the published consumption of %,.0f t",
                    demand * reported,
                    published));
        }
        return reasons;
    }

    /**
     * {@return whether a country's trade is visible: it reports, or BACI, which has the exporters' side too, has half
     * of the trade}
     */
    private boolean isSeen(String iso3) {
        return reporters.isEmpty() || reporters.contains(iso3) || mirrored >= HALF;
    }

    /** {@return the share of the layer's trade that BACI has} */
    private double mirrored() {
        double all = 0;
        double baci = 0;
        for (TradeLeg leg : flows.trade().legs(use.rule())) {
            all += leg.tonnes();
            baci += leg.line().reference().startsWith(Editions.BACI.id().value()) ? leg.tonnes() : 0;
        }
        return all == 0 ? 0 : baci / all;
    }

    private static List<String> partial(List<LayerDoubt> doubts, boolean off, double demand, TradeTarget target) {
        List<String> reasons = new ArrayList<>();
        doubts.stream()
                .filter(doubt -> doubt.unsure() > QUARTER)
                .map(LayerDoubt::describe)
                .forEach(reasons::add);
        Double published = target.publishedTonnes();
        if (off && published != null) {
            reasons.add(String.format(
                    Locale.ROOT,
                    "demand of %,.0f t differs from the published primary consumption of %,.0f t (%s)",
                    demand,
                    published,
                    String.join(", ", target.published())));
        }
        return reasons;
    }

    /**
     * Computes the doubts layer by layer up the chain. Each operation is weighted by its share of the target's supply.
     */
    private List<LayerDoubt> doubts(List<Receiver> members, double demand) {
        List<LayerDoubt> doubts = new ArrayList<>();
        Map<String, Double> weights = new HashMap<>();
        members.forEach(member -> weights.put(member.iso3(), demand == 0 ? 0 : member.input() / demand));
        Map<String, Double> passing = weights;
        @Nullable FlowLayer layer = use;
        while (layer != null) {
            LayerDoubt.Passed passed = LayerDoubt.of(layer, passing);
            doubts.add(passed.doubt());
            passing = passed.senders();
            Stage sender = layer.rule().from();
            Optional<FlowLayer> above = flows.into(sender);
            layer = above.orElse(null);
        }
        return doubts;
    }

    /** Rounds a share to six digits, because it is no more precise, and limits it to 0 to 1. */
    private static Share share(double value) {
        double whole = Math.max(0, Math.min(1, value));
        return new Share((double) Math.round(whole * DIGITS) / DIGITS);
    }
}
