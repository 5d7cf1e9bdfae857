package org.lodegraph.data.curate.policy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lodegraph.data.curate.CurationInput;
import org.lodegraph.data.curate.CurationPart;
import org.lodegraph.data.curate.Drafts;
import org.lodegraph.data.curate.RuleCells;
import org.lodegraph.data.table.SourceRow;
import org.lodegraph.data.table.Tables;
import org.lodegraph.model.MineralId;

/** Makes the policy tables: blocs, agreements, measures, barred pairs, hosts, critical lists, statements. */
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
    public void curate(CurationInput curationInput, Drafts drafts) {
        Groups groups = new Groups(curationInput);
        groups.putInto(drafts);
        agreements(curationInput, groups).putInto(drafts);
        measures(curationInput).putInto(drafts);
        drafts.put(Tables.BARRED_PAIRS, new SanctionedPairs(curationInput, groups.union()).rows());
        drafts.put(Tables.HOSTS, new Hosts(curationInput).rows());
        drafts.put(Tables.CRITICAL_LISTS, new CriticalLists(curationInput).rows());
        drafts.put(Tables.STATEMENTS, HandKept.rows(curationInput, Tables.STATEMENTS));
    }

    private static Agreements agreements(CurationInput curationInput, Groups groups) {
        Agreements agreements = Agreements.open(curationInput);
        new CompiledAgreements(curationInput).addTo(agreements);
        new SigningTable(curationInput).addTo(agreements);
        new TradeTreaties(curationInput, groups.union()).addTo(agreements);
        agreements.addHandKept(curationInput);
        return agreements;
    }

    private static CompiledMeasures measures(CurationInput curationInput) {
        RestrictedItems items = RestrictedItems.read(curationInput);
        CompiledMeasures compiledMeasures = new CompiledMeasures();
        new ExportControls(curationInput, items).addTo(compiledMeasures);
        new ControlTable(curationInput, items, parents(curationInput)).addTo(compiledMeasures);
        HandKept.rows(curationInput, Tables.MEASURES).forEach(compiledMeasures::add);
        HandKept.rows(curationInput, Tables.MEASURE_RESTRICTIONS).forEach(compiledMeasures::restrict);
        HandKept.rows(curationInput, Tables.MEASURE_TARGETS).forEach(compiledMeasures::target);
        return compiledMeasures;
    }

    static Map<MineralId, MineralId> parents(CurationInput curationInput) {
        Map<MineralId, MineralId> parents = new HashMap<>();
        curationInput.each(curationInput.rules("minerals.csv", "id", "parent"), line -> {
            if (!line.cell("parent").isEmpty()) {
                parents.put(RuleCells.mineral(line.cell("id")), RuleCells.mineral(line.cell("parent")));
            }
        });
        return parents;
    }
}
