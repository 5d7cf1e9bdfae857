package org.lodegraph.data.curate.policy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lodegraph.data.curate.CurationPart;
import org.lodegraph.data.curate.Drafts;
import org.lodegraph.data.curate.CurationInput;
import org.lodegraph.data.curate.RuleCells;
import org.lodegraph.model.MineralId;
import org.lodegraph.data.table.SourceRow;
import org.lodegraph.data.table.Tables;

/** Makes the tables of policy: blocs, agreements, measures, barred pairs, hosts, critical lists, statements. */
public final class PolicyPart implements CurationPart {

    @Override
    public String name() {
        return "policy";
    }

    @Override
    public List<SourceRow> sources() {
        return PolicySources.rows();
    }

    @Override
    public void curate(CurationInput materials, Drafts drafts) {
        Groups groups = new Groups(materials);
        groups.putInto(drafts);
        agreements(materials, groups).putInto(drafts);
        measures(materials).putInto(drafts);
        drafts.put(Tables.BARRED_PAIRS, new SanctionedPairs(materials, groups.union()).rows());
        drafts.put(Tables.HOSTS, new Hosts(materials).rows());
        drafts.put(Tables.CRITICAL_LISTS, new CriticalLists(materials).rows());
        drafts.put(Tables.STATEMENTS, HandKept.rows(materials, Tables.STATEMENTS));
    }

    private static Agreements agreements(CurationInput materials, Groups groups) {
        Agreements agreements = Agreements.open(materials);
        new CompiledAgreements(materials).addTo(agreements);
        new SigningTable(materials).addTo(agreements);
        new TradeTreaties(materials, groups.union()).addTo(agreements);
        agreements.addHandKept(materials);
        return agreements;
    }

    private static CompiledMeasures measures(CurationInput materials) {
        RestrictedItems items = RestrictedItems.read(materials);
        CompiledMeasures measures = new CompiledMeasures();
        new ExportControls(materials, items).addTo(measures);
        new ControlTable(materials, items, parents(materials)).addTo(measures);
        HandKept.rows(materials, Tables.MEASURES).forEach(measures::add);
        HandKept.rows(materials, Tables.MEASURE_RESTRICTIONS).forEach(measures::restrict);
        HandKept.rows(materials, Tables.MEASURE_TARGETS).forEach(measures::target);
        return measures;
    }

    static Map<MineralId, MineralId> parents(CurationInput materials) {
        Map<MineralId, MineralId> parents = new HashMap<>();
        materials.each(materials.rules("minerals.csv", "id", "parent"), line -> {
            if (!line.cell("parent").isEmpty()) {
                parents.put(RuleCells.mineral(line.cell("id")), RuleCells.mineral(line.cell("parent")));
            }
        });
        return parents;
    }
}
