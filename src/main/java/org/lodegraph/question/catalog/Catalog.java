package org.lodegraph.question.catalog;

import static org.lodegraph.question.catalog.CatalogQueries.FIND_SOURCE;
import static org.lodegraph.question.catalog.CatalogQueries.LIST_BALANCES;
import static org.lodegraph.question.catalog.CatalogQueries.LIST_COUNTRIES;
import static org.lodegraph.question.catalog.CatalogQueries.LIST_FITNESS;
import static org.lodegraph.question.catalog.CatalogQueries.LIST_MINERALS;
import static org.lodegraph.question.catalog.CatalogQueries.LIST_MINERAL_YEARS;
import static org.lodegraph.question.catalog.CatalogQueries.LIST_SOURCES;
import static org.lodegraph.question.catalog.CatalogQueries.LIST_STAGES;
import static org.lodegraph.question.catalog.CatalogQueries.LIST_STATEMENTS;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodegraph.graph.EntityStore;
import org.lodegraph.graph.Graph;
import org.lodegraph.graph.Query;
import org.lodegraph.model.Answer;
import org.lodegraph.model.BlocId;
import org.lodegraph.model.Fitness;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.Meta;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Page;
import org.lodegraph.model.SourceId;
import org.lodegraph.model.Stage;
import org.lodegraph.model.failure.NearestNames;
import org.lodegraph.model.failure.NotFoundException;
import org.lodegraph.question.catalog.CatalogQueries.Countries;
import org.lodegraph.question.catalog.CatalogQueries.MineralKey;
import org.lodegraph.question.catalog.CatalogQueries.MineralRow;
import org.lodegraph.question.catalog.CatalogQueries.MineralYear;
import org.lodegraph.question.catalog.CatalogQueries.Minerals;
import org.lodegraph.question.catalog.CatalogQueries.SourceKey;

/** Queries for reference data: countries, minerals, stages, sources and statements. */
public final class Catalog {

    private final Graph graph;
    private final EntityStore entityStore;

    /** @param entityStore finds single entities by key, without relationships */
    public Catalog(Graph graph, EntityStore entityStore) {
        this.graph = graph;
        this.entityStore = entityStore;
    }

    /** {@return the countries whose name or code contains {@code q} and that are members of {@code bloc}, by code} */
    public Answer<List<CountryEntry>> countries(Optional<String> q, Optional<BlocId> bloc, Page page) {
        @Nullable String id = bloc.map(BlocId::value).orElse(null);
        return graph.page(LIST_COUNTRIES, new Countries(null, q.orElse(null), id, page));
    }

    /**
     * {@return one country}
     *
     * @throws NotFoundException with the nearest codes
     */
    public Answer<CountryEntry> country(Iso3 iso3) {
        Countries key = new Countries(iso3, null, null, Page.FIRST);
        CountryEntry country = graph.find(LIST_COUNTRIES, key).orElseThrow(() -> missing(iso3));
        return Answer.of(country).with(Meta.NONE.statement(Graph.statement(LIST_COUNTRIES, key)));
    }

    /** {@return every mineral, by id} */
    public Answer<List<MineralEntry>> minerals(Page page) {
        Answer<List<MineralRow>> rows = graph.page(LIST_MINERALS, new Minerals(null, page));
        return Answer.of(rows.data().stream().map(MineralRow::entry).toList()).with(rows.meta());
    }

    /**
     * {@return one mineral, with the years of its figures and the reasons for its fitness verdict}
     *
     * @throws NotFoundException with the nearest ids
     */
    public Answer<MineralDetail> mineral(MineralId id) {
        Minerals key = new Minerals(id, Page.FIRST);
        MineralRow row = graph.find(LIST_MINERALS, key).orElseThrow(() -> missing(id));
        Meta meta = Meta.NONE.statement(Graph.statement(LIST_MINERALS, key));
        MineralDetail detail = detail(new MineralKey(id), row);
        return Answer.of(detail).with(absentStages(row.flowYear() == null ? noFlows(meta) : meta, detail));
    }

    /** Adds a reason for each of extraction and refining that has no figures; only aluminium has the layer between them. */
    private static Meta absentStages(Meta meta, MineralDetail detail) {
        Meta answer = meta;
        for (Stage stage : List.of(Stage.EXTRACTION, Stage.REFINING)) {
            if (detail.years().stream().noneMatch(year -> year.stage().equals(stage.id()))) {
                answer = answer.reason(
                        "stages." + stage.id(), "no loaded source prints output by country at this stage");
            }
        }
        return answer;
    }

    /** {@return the stages, upstream first} */
    public Answer<List<StageEntry>> stages() {
        return Answer.of(graph.list(LIST_STAGES, Query.None.NONE))
                .with(Meta.NONE.statement(Graph.statement(LIST_STAGES, Query.None.NONE)));
    }

    /** {@return one stage by its key; runs no statement of the catalogue, so the answer names none} */
    public Answer<StageEntry> stage(Stage stage) {
        return entityStore
                .find(org.lodegraph.graph.entity.StageEntity.class, stage.id())
                .map(StageEntry::of)
                .map(Answer::of)
                .orElseThrow(() -> new NotFoundException("stage", stage.id(), Stage.ids()));
    }

    /** {@return every edition of every source, by id} */
    public Answer<List<SourceEntry>> sources(Page page) {
        return graph.page(LIST_SOURCES, page);
    }

    /**
     * {@return one edition of one source, with the number of facts loaded from it}
     *
     * @throws NotFoundException with the nearest ids
     */
    public Answer<SourceDetail> source(SourceId id) {
        SourceKey key = new SourceKey(id);
        SourceDetail source = graph.find(FIND_SOURCE, key).orElseThrow(() -> missing(id));
        return Answer.of(source).with(Meta.NONE.statement(Graph.statement(FIND_SOURCE, key)));
    }

    /** {@return the claims of {@code docs/background.md}, each with its answer from the loaded data, by id} */
    public Answer<List<StatementEntry>> statements(Page page) {
        return graph.page(LIST_STATEMENTS, page);
    }

    private MineralDetail detail(MineralKey key, MineralRow row) {
        Integer flowYear = row.flowYear();
        List<MineralDetail.TargetVerdict> targets =
                flowYear == null ? List.of() : graph.list(LIST_FITNESS, new MineralYear(key.mineral(), flowYear));
        Fitness fitness = row.fitness();
        return new MineralDetail(
                row.profile(),
                graph.list(LIST_MINERAL_YEARS, key),
                new MineralDetail.Verdict(fitness.status(), fitness.reason(), targets),
                graph.list(LIST_BALANCES, key));
    }

    private static Meta noFlows(Meta meta) {
        String reason = "no traced flows of this mineral are loaded";
        return meta.reason("fitness.targets", reason).reason("balance", reason);
    }

    private NotFoundException missing(Iso3 iso3) {
        List<String> known = graph.list(LIST_COUNTRIES, new Countries(null, null, null, Page.LARGEST)).stream()
                .map(CountryEntry::iso3)
                .toList();
        return new NotFoundException("country", iso3.value(), NearestNames.to(iso3.value(), known));
    }

    private NotFoundException missing(MineralId id) {
        List<String> known = graph.list(LIST_MINERALS, new Minerals(null, Page.LARGEST)).stream()
                .map(row -> row.profile().id())
                .toList();
        return new NotFoundException("mineral", id.value(), NearestNames.to(id.value(), known));
    }

    private NotFoundException missing(SourceId id) {
        List<String> known = graph.list(LIST_SOURCES, Page.LARGEST).stream()
                .map(SourceEntry::id)
                .toList();
        return new NotFoundException("source", id.value(), NearestNames.to(id.value(), known));
    }
}
