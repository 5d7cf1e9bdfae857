package org.lodegraph.app;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.lodegraph.graph.Graph;
import org.lodegraph.model.Target;
import org.lodegraph.question.catalog.Names;
import org.lodegraph.question.parameter.IdTypes;
import org.lodegraph.web.IdName;
import org.lodegraph.web.IdType;

/** The accepted names of each type of id, read from the graph. */
final class KnownNames {

    private final Names names;

    KnownNames(Graph graph) {
        this.names = new Names(graph);
    }

    /** {@return every type of id, and where its names are read} */
    Map<IdType<?>, Supplier<List<IdName>>> byType() {
        return Map.of(
                IdTypes.MINERAL,
                this::minerals,
                IdTypes.COUNTRY,
                () -> ids(names.countries().stream()),
                IdTypes.TARGET,
                () -> ids(Stream.concat(names.countries().stream(), Stream.of(Target.EU27.value()))),
                IdTypes.BLOC,
                () -> ids(names.blocs().stream()),
                IdTypes.EDITION,
                () -> ids(names.sources().stream()));
    }

    private List<IdName> minerals() {
        return names.minerals().stream()
                .map(name -> new IdName(name.id(), name.name(), name.form()))
                .toList();
    }

    private static List<IdName> ids(Stream<String> ids) {
        return ids.map(IdName::of).toList();
    }
}
