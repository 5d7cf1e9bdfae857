package org.lodegraph.question.supply;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a network's edges as CSV (RFC 4180) or as one JSON object per line; nodes appear only as ends of edges. */
final class NetworkTable {

    private static final String HEADER = "from,to,tonnes,shareOfInput,form,basis,year,evidence\n";

    private NetworkTable() {}

    static String csv(Network network) {
        return HEADER + network.edges().stream().map(NetworkTable::line).collect(Collectors.joining());
    }

    static String lines(Network network) {
        return network.edges().stream().map(edge -> object(edge) + "\n").collect(Collectors.joining());
    }

    /** {@return the edge with its components as members} */
    static JsonObject object(Network.Edge edge) {
        return new JsonObject()
                .with("from", edge.from())
                .with("to", edge.to())
                .with("tonnes", edge.tonnes())
                .with("shareOfInput", edge.shareOfInput())
                .with("form", edge.form())
                .with("basis", edge.basis())
                .with("year", edge.year())
                .with("evidence", edge.evidence());
    }

    private static String line(Network.Edge edge) {
        @Nullable
        Object[] cells = {
            edge.from(),
            edge.to(),
            edge.tonnes(),
            edge.shareOfInput(),
            edge.form(),
            edge.basis(),
            edge.year(),
            edge.evidence()
        };
        return Arrays.stream(cells).map(NetworkTable::cell).collect(Collectors.joining(",")) + "\n";
    }

    private static String cell(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        boolean plain = text.chars().noneMatch(letter -> ",\"\r\n".indexOf(letter) >= 0);
        return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
