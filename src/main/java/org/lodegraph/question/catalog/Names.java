package org.lodegraph.question.catalog;

import static org.lodegraph.question.catalog.CatalogQueries.LIST_BLOC_IDS;
import static org.lodegraph.question.catalog.CatalogQueries.LIST_COUNTRY_IDS;
import static org.lodegraph.question.catalog.CatalogQueries.LIST_MINERAL_NAMES;
import static org.lodegraph.question.catalog.CatalogQueries.LIST_SOURCE_IDS;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.graph.Graph;
import org.lodegraph.graph.Query;

/** Lists the accepted names and ids of minerals, countries, blocs and sources. */
public final class Names {

    private final Graph graph;

    public Names(Graph graph) {
        this.graph = graph;
    }

    /**
     * A name of a mineral.
     *
     * @param name alias, name or id of the mineral
     * @param id id of the mineral
     * @param form form that the name pins; null if it pins none
     */
    public record MineralName(
            String name, String id, @Nullable String form) {}

    /** {@return every name of every mineral} */
    public List<MineralName> minerals() {
        return graph.list(LIST_MINERAL_NAMES, Query.None.NONE);
    }

    /** {@return the ISO 3166-1 alpha-3 code of every country} */
    public List<String> countries() {
        return ids(LIST_COUNTRY_IDS);
    }

    /** {@return the id of every bloc} */
    public List<String> blocs() {
        return ids(LIST_BLOC_IDS);
    }

    /** {@return the id of every edition of every source} */
    public List<String> sources() {
        return ids(LIST_SOURCE_IDS);
    }

    private List<String> ids(Query<Query.None, CatalogQueries.Id> query) {
        return graph.list(query, Query.None.NONE).stream()
                .map(CatalogQueries.Id::id)
                .toList();
    }
}
