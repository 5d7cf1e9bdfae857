package org.lodegraph.data.curate.site;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lodegraph.data.curate.Cell;
import org.lodegraph.data.curate.CurationInput;
import org.lodegraph.data.curate.RuleCells;
import org.lodegraph.model.Stage;

/**
 * Which stage a part of a site is, from {@code rules/site_stages.csv}: by what stands there, and by the commodity where that changes it (a refinery
 * of alumina is the intermediate stage of aluminium). An empty stage in the table: what stands there decides none.
 */
final class SiteStages {

    static final String FILE = "site_stages.csv";
    private static final String ANY = "";

    private final Map<String, Map<String, Optional<Stage>>> stages;

    private SiteStages(Map<String, Map<String, Optional<Stage>>> stages) {
        this.stages = Map.copyOf(stages);
    }

    static SiteStages read(CurationInput curationInput) {
        Map<String, Map<String, Optional<Stage>>> stages = new HashMap<>();
        curationInput.each(
                curationInput.rules(FILE, "kind", "commodity", "stage", "reason"),
                line -> stages.computeIfAbsent(line.text("kind"), any -> new HashMap<>())
                        .put(line.text("commodity"), RuleCells.stage(line.cell("stage"))));
        return new SiteStages(stages);
    }

    /**
     * {@return the stages at which a site deals with a commodity; none where nothing that stands there decides one}
     *
     * @param kinds what stands at the site, by slug
     * @throws org.lodegraph.data.curate.FaultyCellException where the table does not know a kind
     */
    Set<Stage> of(Iterable<String> kinds, Cell commodity) {
        Set<Stage> found = new TreeSet<>();
        for (String kind : kinds) {
            Map<String, Optional<Stage>> known = stages.get(kind);
            if (known == null) {
                throw commodity.with(kind).faulty("asset type", "a kind in rules/" + FILE);
            }
            String name = commodity.text().toLowerCase(Locale.ROOT);
            known.getOrDefault(name, known.getOrDefault(ANY, Optional.empty())).ifPresent(found::add);
        }
        return found;
    }
}
