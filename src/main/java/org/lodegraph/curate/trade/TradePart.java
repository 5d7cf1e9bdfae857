package org.lodegraph.curate.trade;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lodegraph.curate.CurationPart;
import org.lodegraph.curate.Drafts;
import org.lodegraph.curate.Materials;
import org.lodegraph.model.Hs6;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Stage;
import org.lodegraph.table.BalanceRow;
import org.lodegraph.table.BlocMemberRow;
import org.lodegraph.table.FitnessRow;
import org.lodegraph.table.ObservationRow;
import org.lodegraph.table.SourceRow;
import org.lodegraph.table.Tables;

/**
 * Makes the tables of trade and of the supply network. Runs after the parts that make observations, bloc members and
 * barred pairs.
 */
public final class TradePart implements CurationPart {

    private static final String UNION = "EU27";

    @Override
    public String name() {
        return "trade: shipments, and flows traced from them";
    }

    @Override
    public List<SourceRow> sources() {
        return Editions.ALL;
    }

    @Override
    public void curate(Materials materials, Drafts drafts) {
        TradeRules rules = TradeRules.read(materials);
        BaciTrade baci = BaciTrade.read(materials, rules);
        ComtradeTrade comtrade = ComtradeTrade.read(materials, rules);
        drafts.put(Tables.SHIPMENTS, "baci-2024", baci.shipments());
        List<ObservationRow> observations = drafts.rows(Tables.OBSERVATIONS);
        PrimaryConsumption consumption = new PrimaryConsumption(materials, observations);
        List<ObservationRow> set = new ArrayList<>();
        List<FitnessRow> fitness = new ArrayList<>();
        List<BalanceRow> balances = new ArrayList<>();
        for (MineralId mineral : rules.minerals()) {
            MineralFlows flows =
                    MineralFlows.of(mineral, rules, baci, comtrade, observations, drafts.rows(Tables.BARRED_PAIRS));
            FlowRows rows = FlowRows.of(flows);
            drafts.put(Tables.SUPPLIES, mineral.value(), rows.supplies());
            drafts.put(Tables.DERIVATIONS, mineral.value(), rows.derivations());
            set.addAll(flows.observations());
            balances.addAll(StageBalances.of(flows));
            Fitness judge = new Fitness(flows, gap(mineral, flows.year(), rules, baci, comtrade));
            targets(flows, drafts.rows(Tables.BLOC_MEMBERS), consumption)
                    .forEach(target -> fitness.add(judge.judge(target)));
        }
        drafts.put(Tables.OBSERVATIONS, Editions.LODEGRAPH.id().value(), set);
        drafts.put(Tables.FITNESS, fitness);
        drafts.put(Tables.BALANCES, balances);
    }

    private static List<Target> targets(
            MineralFlows flows, List<BlocMemberRow> memberships, PrimaryConsumption consumption) {
        List<Target> targets = new ArrayList<>();
        flows.receivers().getOrDefault(Stage.USE, List.of()).forEach(user -> {
            PrimaryConsumption.Printed printed = consumption.find(flows.mineral(), user.iso3(), flows.year());
            targets.add(new Target(
                    user.iso3(),
                    List.of(user.iso3()),
                    printed == null ? null : printed.tonnes(),
                    printed == null ? List.of() : printed.inputs()));
        });
        List<String> union = memberships.stream()
                .filter(row -> row.bloc().value().equals("eu27"))
                .map(BlocMemberRow::iso3)
                .filter(iso3 -> iso3 != null)
                .map(String::valueOf)
                .sorted()
                .toList();
        if (!union.isEmpty()) {
            targets.add(new Target(UNION, union, null, List.of()));
        }
        return targets;
    }

    /** Only headings that both data sets carry can be compared. */
    private static MirrorGap gap(
            MineralId mineral, int year, TradeRules rules, BaciTrade baci, ComtradeTrade comtrade) {
        Set<Hs6> headings = rules.codes(mineral).stream().map(FlowCode::hs6).collect(Collectors.toSet());
        List<TradeLine> declared = comtrade.lines(headings, year);
        Set<Hs6> both = declared.stream().map(TradeLine::hs6).collect(Collectors.toCollection(TreeSet::new));
        List<TradeLine> mirrored = baci.lines(both);
        both.retainAll(mirrored.stream().map(TradeLine::hs6).collect(Collectors.toSet()));
        return MirrorGap.of(refined(mineral, rules, mirrored, both), refined(mineral, rules, declared, both));
    }

    private static List<Leg> refined(MineralId mineral, TradeRules rules, List<TradeLine> lines, Set<Hs6> both) {
        List<TradeLine> shared =
                lines.stream().filter(line -> both.contains(line.hs6())).toList();
        List<Leg> legs = new ArrayList<>();
        for (TradeLine line : MedianFill.fill(shared)) {
            rules.factor(mineral, line, Set.of(), Set.of())
                    .filter(factor -> factor.stage() == Stage.REFINING)
                    .ifPresent(factor -> legs.add(new Leg(
                            line.exporter(),
                            line.importer(),
                            factor.form(),
                            factor.stage(),
                            line.grossTonnes() * factor.value(),
                            factor.value(),
                            line)));
        }
        return legs;
    }
}
