package org.lodegraph.data.curate.site;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lodegraph.data.curate.Cell;
import org.lodegraph.data.curate.MineralNames;
import org.lodegraph.data.curate.NamedMineral;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.MineralStage;
import org.lodegraph.model.Stage;

/** Matches a site to the operations of its country, by its commodities and facilities. */
final class SiteMatcher {

    private static final String NAMES = "icmm";

    private final MineralNames names;
    private final SiteStages stages;
    private final KnownOperations known;

    SiteMatcher(MineralNames names, SiteStages stages, KnownOperations known) {
        this.names = names;
        this.stages = stages;
        this.known = known;
    }

    /**
     * The result of matching a site.
     *
     * @param minerals its products, the main one first
     * @param operations as {@code mineral/stage}
     * @param unmatched the products without an operation, each with the reason after {@code =}
     */
    record Joined(List<String> minerals, List<String> operations, List<String> unmatched) {}

    /**
     * Matches a site.
     *
     * @param kinds its facilities, by slug
     * @param commodities its products, the main one first
     */
    Joined join(Iso3 iso3, List<String> kinds, List<Cell> commodities) {
        Set<String> minerals = new LinkedHashSet<>();
        Set<String> operations = new LinkedHashSet<>();
        Set<String> unmatched = new LinkedHashSet<>();
        for (Cell commodity : commodities) {
            Optional<NamedMineral> named = names.find(NAMES, commodity);
            if (named.isEmpty()) {
                unmatched.add(commodity.text() + "=left-out");
                continue;
            }
            MineralId mineral = named.get().mineral();
            minerals.add(mineral.value());
            Set<Stage> at = stages.of(kinds, commodity);
            if (at.isEmpty()) {
                unmatched.add(commodity.text() + "=no-stage");
            }
            for (Stage stage : at) {
                known.find(mineral, stage, iso3)
                        .ifPresentOrElse(
                                owner -> operations.add(new MineralStage(owner, stage).toString()),
                                () -> unmatched.add(new MineralStage(mineral, stage) + "=no-operation"));
            }
        }
        return new Joined(List.copyOf(minerals), List.copyOf(operations), List.copyOf(unmatched));
    }
}
