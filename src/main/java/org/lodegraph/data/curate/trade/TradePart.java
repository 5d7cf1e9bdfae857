package org.lodegraph.data.curate.trade;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.lodegraph.data.curate.CurationInput;
import org.lodegraph.data.curate.CurationPart;
import org.lodegraph.data.curate.Drafts;
import org.lodegraph.data.table.BalanceRow;
import org.lodegraph.data.table.BlocMemberRow;
import org.lodegraph.data.table.FitnessRow;
import org.lodegraph.data.table.MineralRow;
import org.lodegraph.data.table.ObservationRow;
import org.lodegraph.data.table.SourceRow;
import org.lodegraph.data.table.Tables;
import org.lodegraph.model.MineralId;

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
    public void curate(CurationInput curationInput, Drafts drafts) {
        TradeRules rules = TradeRules.read(curationInput);
        TradeData data = TradeData.read(curationInput, rules);
        drafts.put(Tables.SHIPMENTS, "baci-2024", data.baci().shipments());
        List<ObservationRow> observations = drafts.rows(Tables.OBSERVATIONS);
        PrimaryConsumption consumption = new PrimaryConsumption(curationInput, observations);
        List<ObservationRow> set = new ArrayList<>();
        List<FitnessRow> fitness = new ArrayList<>();
        List<BalanceRow> balances = new ArrayList<>();
        Set<MineralId> used = new TreeSet<>();
        for (MineralId mineral : rules.minerals()) {
            MineralFlows flows = MineralFlows.of(mineral, rules, data, observations, drafts.rows(Tables.BARRED_PAIRS));
            FlowRows rows = FlowRows.of(flows);
            drafts.put(Tables.SUPPLIES, mineral.value(), rows.supplies());
            drafts.put(Tables.DERIVATIONS, mineral.value(), rows.derivations());
            set.addAll(flows.observations());
            balances.addAll(StageBalances.of(flows));
            flows.use().ifPresent(use -> {
                used.add(mineral);
                FitnessRules judge = new FitnessRules(flows, use, rules, data);
                targets(flows, use, drafts.rows(Tables.BLOC_MEMBERS), consumption)
                        .forEach(target -> fitness.add(judge.judge(target)));
            });
        }
        drafts.rows(Tables.MINERALS).stream()
                .map(MineralRow::id)
                .filter(mineral -> !used.contains(mineral))
                .forEach(mineral -> fitness.add(FitnessRules.nothingInto(
                        mineral, Editions.NEWEST_YEAR, rules.unfit(mineral, FitnessRules.EVERY_TARGET))));
        drafts.put(Tables.OBSERVATIONS, Editions.LODEGRAPH.id().value(), set);
        drafts.put(Tables.FITNESS, fitness);
        drafts.put(Tables.BALANCES, balances);
    }

    private static List<TradeTarget> targets(
            MineralFlows flows, FlowLayer use, List<BlocMemberRow> memberships, PrimaryConsumption consumption) {
        List<TradeTarget> targets = new ArrayList<>();
        use.receivers().forEach(user -> {
            PrimaryConsumption.Printed printed = consumption.find(flows, use, user.iso3());
            targets.add(new TradeTarget(
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
            targets.add(new TradeTarget(UNION, union, null, List.of()));
        }
        return targets;
    }
}
