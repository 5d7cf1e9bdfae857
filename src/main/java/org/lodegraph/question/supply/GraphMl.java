package org.lodegraph.question.supply;

import org.jspecify.annotations.Nullable;

/** Writes a network as GraphML (graphml.graphdrawing.org), one graph with directed edges. */
final class GraphMl {

    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
              <key id="iso3" for="node" attr.name="iso3" attr.type="string"/>
              <key id="stage" for="node" attr.name="stage" attr.type="string"/>
              <key id="nodeTonnes" for="node" attr.name="tonnes" attr.type="double"/>
              <key id="capacityTonnes" for="node" attr.name="capacityTonnes" attr.type="double"/>
              <key id="nodeBasis" for="node" attr.name="basis" attr.type="string"/>
              <key id="tonnes" for="edge" attr.name="tonnes" attr.type="double"/>
              <key id="shareOfInput" for="edge" attr.name="shareOfInput" attr.type="double"/>
              <key id="form" for="edge" attr.name="form" attr.type="string"/>
              <key id="basis" for="edge" attr.name="basis" attr.type="string"/>
              <key id="year" for="edge" attr.name="year" attr.type="int"/>
              <key id="evidence" for="edge" attr.name="evidence" attr.type="string"/>
              <graph edgedefault="directed">
            """;
    private static final String FOOT = """
              </graph>
            </graphml>
            """;

    private GraphMl() {}

    static String of(Network network) {
        StringBuilder text = new StringBuilder(HEAD);
        network.nodes().forEach(node -> text.append(node(node)));
        network.edges().forEach(edge -> text.append(edge(edge)));
        return text.append(FOOT).toString();
    }

    private static String node(Network.Node node) {
        return "    <node id=\"" + escape(node.id()) + "\">"
                + data("iso3", node.iso3())
                + data("stage", node.stage())
                + data("nodeTonnes", node.tonnes())
                + data("capacityTonnes", node.capacityTonnes())
                + data("nodeBasis", node.basis())
                + "</node>\n";
    }

    private static String edge(Network.Edge edge) {
        return "    <edge source=\"" + escape(edge.from()) + "\" target=\"" + escape(edge.to()) + "\">"
                + data("tonnes", edge.tonnes())
                + data("shareOfInput", edge.shareOfInput())
                + data("form", edge.form())
                + data("basis", edge.basis())
                + data("year", edge.year())
                + data("evidence", edge.evidence())
                + "</edge>\n";
    }

    private static String data(String key, @Nullable Object value) {
        return value == null ? "" : "<data key=\"" + key + "\">" + escape(value.toString()) + "</data>";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
