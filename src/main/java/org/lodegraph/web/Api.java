package org.lodegraph.web;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The API that a server offers.
 *
 * @param description its subject, for the OpenAPI document
 * @param routes its routes, in documentation order
 * @param ids every type of id in its parameters and bodies, with the names in the loaded data. They are read once per
 * load; while there are none, handlers check the ids themselves
 */
public record Api(String description, List<Route> routes, Map<IdType<?>, Supplier<List<IdName>>> ids) {

    /** @throws IllegalArgumentException if a parameter has a type of id without names */
    public Api {
        routes = List.copyOf(routes);
        ids = Map.copyOf(ids);
        for (Route route : routes) {
            for (Parameter<?> parameter : route.parameters()) {
                IdType<?> type = parameter.ids();
                if (type != null && !ids.containsKey(type)) {
                    throw new IllegalArgumentException("no names of any " + type.noun() + " for " + route.path());
                }
            }
        }
    }
}
