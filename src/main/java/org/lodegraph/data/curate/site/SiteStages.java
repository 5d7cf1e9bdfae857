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
 * Maps the facilities of a site to stages, from {@code rules/site_stages.csv}.
 *
 * <p>The commodity is used if it changes the stage (a refinery of alumina is the intermediate stage of aluminium). An
 * empty stage in the table means that the facility implies none.
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
     * {@return the stages at which a site processes a commodity; empty if no facility implies one}
     *
     * @param kinds the facilities of the site, by slug
     * @throws org.lodegraph.data.curate.FaultyCellException if the table does not have a kind
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
