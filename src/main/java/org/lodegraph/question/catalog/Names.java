package org.lodegraph.question.catalog;

import static org.lodegraph.question.catalog.CatalogQueries.LIST_BLOC_IDS;
import static org.lodegraph.question.catalog.CatalogQueries.LIST_COUNTRY_IDS;
import static org.lodegraph.question.catalog.CatalogQueries.LIST_MINERAL_NAMES;
import static org.lodegraph.question.catalog.CatalogQueries.LIST_SOURCE_IDS;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.graph.Graph;
import org.lodegraph.graph.Query;

/** By which names things may be asked for. */
public final class Names {

    private final Graph graph;

    public Names(Graph graph) {
        this.graph = graph;
    }

    /**
     * A name of a mineral.
     *
     * @param name an alias, the mineral's name or its id
     * @param id of the mineral
     * @param form that the name pins; null for none
     */
    public record MineralName(
            String name, String id, @Nullable String form) {}

    /** {@return every name of every mineral} */
    public List<MineralName> minerals() {
        return graph.list(LIST_MINERAL_NAMES, Query.None.NONE);
    }

    /** {@return every country by ISO 3166-1 alpha-3} */
    public List<String> countries() {
        return ids(LIST_COUNTRY_IDS);
    }

    /** {@return every bloc by id} */
    public List<String> blocs() {
        return ids(LIST_BLOC_IDS);
    }

    /** {@return every edition of every source by id} */
    public List<String> sources() {
        return ids(LIST_SOURCE_IDS);
    }

    private List<String> ids(Query<Query.None, CatalogQueries.Id> query) {
        return graph.list(query, Query.None.NONE).stream()
                .map(CatalogQueries.Id::id)
                .toList();
    }
}
