package org.lodegraph.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a body against the record that its route takes, and refuses whatever the record does not say. The fault's place is
 * named as {@code items[2].kilograms}.
 *
 * <p>Every component must be there, but for those that may be null. A component of a type that names things, such as
 * {@link org.lodegraph.model.MineralId}, takes the same words as the parameter of that type: an alias becomes the id, and what
 * does not exist is a 404. A component of a sealed type is an object whose {@code kind} says which of the records it is.
 */
final class BodyReader {

    private final Class<?> type;
    private final IdResolvers resolvers;

    BodyReader(Class<?> type, IdResolvers resolvers) {
        this.type = type;
        this.resolvers = resolvers;
    }

    /** {@return the record that a body stands for} */
    Object read(RequestBody body) {
        return new BodyField("", tree(body), null, resolvers).read(type);
    }

    /** {@return where in a body something is named} */
    Optional<String> naming(String value, RequestBody body) {
        return naming(value, "", tree(body));
    }

    private static Optional<String> naming(String value, String path, JsonNode node) {
        if (node.isTextual()) {
            return node.textValue().equals(value) ? Optional.of(path) : Optional.empty();
        }
        List<Optional<String>> found = new ArrayList<>();
        node.properties()
                .forEach(field -> found.add(naming(value, BodyField.inside(path, field.getKey()), field.getValue())));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            found.add(naming(value, path + "[" + i + "]", node.get(i)));
        }
        return found.stream().flatMap(Optional::stream).findFirst();
    }

    private JsonNode tree(RequestBody body) {
        return new BodyTree(BodyType.accepted(type)).read(body.text());
    }
}
