package org.lodegraph.question.supply;

import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a network as GeoJSON (RFC 7946): a point for each operation, a line for each flow. UNKNOWN has no geometry. */
final class GeoJson {

    private GeoJson() {}

    static String of(Network network) {
        Map<String, Network.Node> nodes =
                network.nodes().stream().collect(Collectors.toMap(Network.Node::id, Function.identity()));
        StringJoiner features = new StringJoiner(",\n", "{\"type\":\"FeatureCollection\",\"features\":[\n", "\n]}\n");
        network.nodes().forEach(node -> features.add(point(node)));
        network.edges().forEach(edge -> features.add(line(edge, nodes.get(edge.from()), nodes.get(edge.to()))));
        return features.toString();
    }

    private static String point(Network.Node node) {
        String position = position(node);
        JsonObject properties = new JsonObject();
        properties.with("id", node.id());
        properties.with("iso3", node.iso3());
        properties.with("stage", node.stage());
        properties.with("tonnes", node.tonnes());
        properties.with("capacityTonnes", node.capacityTonnes());
        properties.with("basis", node.basis());
        return feature(position == null ? "null" : "{\"type\":\"Point\",\"coordinates\":" + position + "}", properties);
    }

    private static String line(Network.Edge edge, Network.@Nullable Node from, Network.@Nullable Node to) {
        String start = position(from);
        String end = position(to);
        JsonObject properties = NetworkTable.object(edge);
        boolean isUnplaced = start == null || end == null;
        return feature(
                isUnplaced ? "null" : "{\"type\":\"LineString\",\"coordinates\":[" + start + "," + end + "]}",
                properties);
    }

    private static String feature(String geometry, JsonObject properties) {
        return "{\"type\":\"Feature\",\"geometry\":" + geometry + ",\"properties\":" + properties + "}";
    }

    /** Longitude comes before latitude, as in the standard. */
    private static @Nullable String position(Network.@Nullable Node node) {
        if (node == null || node.longitude() == null || node.latitude() == null) {
            return null;
        }
        return "[" + node.longitude() + "," + node.latitude() + "]";
    }
}
