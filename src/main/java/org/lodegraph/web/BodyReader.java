package org.lodegraph.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a body as the record of its route, and rejects everything else. Errors name the field, as in
 * {@code items[2].kilograms}.
 *
 * <p>Every component is required unless it is nullable. A component of an {@link IdType} accepts the same values as the
 * parameter of that type. A component of a sealed type is an object whose {@code kind} selects the record.
 */
final class BodyReader {

    private final Class<?> type;
    private final IdResolvers ids;

    BodyReader(Class<?> type, IdResolvers ids) {
        this.type = type;
        this.ids = ids;
    }

    /** {@return the record that a body represents} */
    Object read(RequestBody body) {
        return BodyField.whole(tree(body), ids).read(type);
    }

    /** {@return the path of a text value in a body} */
    Optional<String> findPath(String value, RequestBody body) {
        return findPath(value, "", tree(body));
    }

    private static Optional<String> findPath(String value, String path, JsonNode node) {
        if (node.isTextual()) {
            return node.textValue().equals(value) ? Optional.of(path) : Optional.empty();
        }
        List<Optional<String>> found = new ArrayList<>();
        node.properties()
                .forEach(field -> found.add(findPath(value, BodyField.inside(path, field.getKey()), field.getValue())));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            found.add(findPath(value, path + "[" + i + "]", node.get(i)));
        }
        return found.stream().flatMap(Optional::stream).findFirst();
    }

    private JsonNode tree(RequestBody body) {
        return new BodyTree(BodyType.accepted(type, ids)).read(body.text());
    }
}
