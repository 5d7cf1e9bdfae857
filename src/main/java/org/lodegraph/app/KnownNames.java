package org.lodegraph.app;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lodegraph.graph.Graph;
import org.lodegraph.model.Target;
import org.lodegraph.question.catalog.Names;
import org.lodegraph.web.DataStatus;
import org.lodegraph.web.EntityKind;

/** Lists the accepted names of each entity kind, read from the graph. */
final class KnownNames implements Function<EntityKind, List<DataStatus.Name>> {

    private final Names names;

    KnownNames(Graph graph) {
        this.names = new Names(graph);
    }

    @Override
    public List<DataStatus.Name> apply(EntityKind kind) {
        return switch (kind) {
            case MINERAL ->
                names.minerals().stream()
                        .map(name -> new DataStatus.Name(name.name(), name.id(), name.form()))
                        .toList();
            case COUNTRY -> ids(names.countries().stream());
            case TARGET -> ids(Stream.concat(names.countries().stream(), Stream.of(Target.EU27.value())));
            case BLOC -> ids(names.blocs().stream());
            case SOURCE -> ids(names.sources().stream());
        };
    }

    private static List<DataStatus.Name> ids(Stream<String> ids) {
        return ids.map(DataStatus.Name::of).toList();
    }
}
