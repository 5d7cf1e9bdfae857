package org.lodegraph.question.catalog;

import static org.lodegraph.question.catalog.CatalogQueries.LIST_APPLICATION_IDS;
import static org.lodegraph.question.catalog.CatalogQueries.LIST_SITES;
import static org.lodegraph.question.catalog.CatalogQueries.LIST_USES;

import java.util.List;
import java.util.Optional;
import org.lodegraph.graph.Graph;
import org.lodegraph.graph.Query;
import org.lodegraph.model.Answer;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.Meta;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Page;
import org.lodegraph.model.RecordId;
import org.lodegraph.model.failure.NearestNames;
import org.lodegraph.model.failure.NotFoundException;
import org.lodegraph.question.catalog.CatalogQueries.Sites;
import org.lodegraph.question.catalog.CatalogQueries.Uses;

/** Queries for sites and for end uses of minerals. */
public final class SitesAndUses {

    private static final String NO_OWNERS = "no loaded source names owners";

    private final Graph graph;

    public SitesAndUses(Graph graph) {
        this.graph = graph;
    }

    /**
     * {@return mines, smelters, refineries and plants, by id}
     *
     * @param joined whether the sites are part of an operation; absent for all
     */
    public Answer<List<Site>> sites(
            Optional<MineralId> mineral, Optional<Iso3> iso3, Optional<Boolean> joined, Page page) {
        Answer<List<Site>> rows = graph.page(
                LIST_SITES, new Sites(null, mineral.orElse(null), iso3.orElse(null), joined.orElse(null), page));
        return rows.with(owners(rows.meta()));
    }

    /**
     * {@return one site}
     *
     * @throws NotFoundException if there is none
     */
    public Answer<Site> site(RecordId id) {
        Sites key = new Sites(id, null, null, null, Page.FIRST);
        Site site = graph.find(LIST_SITES, key).orElseThrow(() -> new NotFoundException("site", id.value()));
        return Answer.of(site).with(owners(Meta.NONE.statement(Graph.statement(LIST_SITES, key))));
    }

    /** {@return the end uses of one mineral, or of every mineral} */
    public Answer<List<EndUse>> uses(Optional<MineralId> mineral, Page page) {
        Answer<List<EndUse>> rows = graph.page(LIST_USES, new Uses(null, mineral.orElse(null), page));
        Meta meta = rows.meta().editions(editions(rows.data()));
        if (rows.data().isEmpty()) {
            return rows.with(meta.reason("data", "no loaded source states its uses"));
        }
        return rows.with(shares(meta, rows.data()));
    }

    /**
     * {@return one application with the minerals it uses}
     *
     * @throws NotFoundException with the nearest ids
     */
    public Answer<ApplicationDetail> application(RecordId id) {
        Uses key = new Uses(id, null, Page.LARGEST);
        List<EndUse> uses = graph.list(LIST_USES, key);
        if (uses.isEmpty()) {
            throw new NotFoundException("application", id.value(), NearestNames.to(id.value(), applications()));
        }
        Meta meta = Meta.NONE.editions(editions(uses)).statement(Graph.statement(LIST_USES, key));
        return Answer.of(new ApplicationDetail(id.value(), uses.get(0).name(), uses))
                .with(shares(meta, uses));
    }

    private List<String> applications() {
        return graph.list(LIST_APPLICATION_IDS, Query.None.NONE).stream()
                .map(CatalogQueries.Id::id)
                .toList();
    }

    private static Meta owners(Meta meta) {
        return meta.reason("owner", NO_OWNERS).reason("controllingCountry", NO_OWNERS);
    }

    private static Meta shares(Meta meta, List<EndUse> uses) {
        boolean unknown = uses.stream().anyMatch(use -> use.share() == null);
        return unknown ? meta.reason("share", "the source names the use but prints no share; see note") : meta;
    }

    private static List<String> editions(List<EndUse> uses) {
        return uses.stream().map(EndUse::edition).distinct().sorted().toList();
    }
}
