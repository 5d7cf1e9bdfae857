package org.lodegraph.data.curate.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lodegraph.data.curate.CurationInput;
import org.lodegraph.data.curate.CurationPart;
import org.lodegraph.data.curate.Drafts;
import org.lodegraph.data.table.ObservationRow;
import org.lodegraph.data.table.SourceRow;
import org.lodegraph.data.table.Tables;

/** Makes {@code observations/}: one file an edition, with every figure as printed and the chosen ones marked. */
public final class ObservationsPart implements CurationPart {

    private static final List<FactReader> READERS = List.of(
            UsgsWorldFiles.OF_2023,
            UsgsWorldFiles.OF_2024,
            new UsgsWorld2025(),
            new UsgsWorldLong(),
            new UsgsImportReliance(UsgsImportReliance.OF_2023),
            new UsgsImportReliance(UsgsImportReliance.OF_2024),
            new UsgsImportReliance(UsgsImportReliance.OF_2025),
            new UsgsImportReliance(UsgsImportReliance.OF_2026),
            new UsgsImportSources(),
            new UsgsSalient(),
            new UsgsLeadingProducers(UsgsLeadingProducers.OF_2025),
            new UsgsLeadingProducers(UsgsLeadingProducers.OF_2026),
            new UsgsRareEarths2025(),
            new IeaSupply(),
            new BgsProduction(),
            EuSupplyShares.OF_THE_WORLD,
            EuSupplyShares.OF_THE_UNION,
            new EuScores(),
            new EuTradeParameters(),
            new Governance(),
            new Logistics());

    @Override
    public String name() {
        return "observations of production, reserves, capacity, reliance and governance";
    }

    @Override
    public List<SourceRow> sources() {
        return FactSources.ALL;
    }

    @Override
    public void curate(CurationInput curationInput, Drafts drafts) {
        FactReader.Rules rules = FactReader.Rules.read(curationInput);
        List<Figure> figures = new ArrayList<>();
        READERS.forEach(reader -> figures.addAll(Sums.merged(reader.read(curationInput, rules))));
        EditionJumps.check(figures, rules.overrides(), curationInput);
        figures.replaceAll(rules.overrides()::withInterval);
        figures.addAll(Sums.of(figures, curationInput));
        figures.addAll(RareEarthRefining.of(figures));
        figures.addAll(rules.overrides().figures(curationInput));
        write(figures, ImportForms.read(curationInput), drafts);
    }

    private static void write(List<Figure> figures, ImportForms forms, Drafts drafts) {
        Set<Figure> chosen = Choice.among(figures, forms);
        Map<String, List<ObservationRow>> byEdition = new LinkedHashMap<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Figure figure : figures) {
            int times = seen.merge(figure.id(), 1, Integer::sum);
            String id = times == 1 ? figure.id() : figure.id() + "." + times;
            byEdition
                    .computeIfAbsent(figure.edition(), any -> new ArrayList<>())
                    .add(figure.row(id, chosen.contains(figure)));
        }
        addSources(byEdition.keySet(), drafts);
        byEdition.forEach((edition, rows) -> {
            rows.sort(Comparator.comparing(row -> row.id().value()));
            drafts.put(Tables.OBSERVATIONS, edition, rows);
        });
    }

    /** Adds a generic source row for each unknown edition of Mineral Commodity Summaries. */
    private static void addSources(Set<String> editions, Drafts drafts) {
        List<SourceRow> sources = new ArrayList<>(drafts.rows(Tables.SOURCES));
        editions.stream()
                .filter(FactSources::isSummaries)
                .filter(edition -> FactSources.ALL.stream()
                        .noneMatch(source -> source.id().value().equals(edition)))
                .map(FactSources::plain)
                .forEach(sources::add);
        sources.sort(Comparator.comparing(source -> source.id().value()));
        drafts.put(Tables.SOURCES, sources);
    }
}
