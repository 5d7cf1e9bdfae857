package org.lodegraph.watch.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import org.lodegraph.model.EnumText;
import org.lodegraph.model.json.JsonMappers;

/**
 * The JSON payload for one subscriber: its changes of a scan, the most severe first, at most {@value #MAX_CHANGES}. It is
 * built once, so every attempt sends the same bytes.
 *
 * @param type {@code scan.changed} or {@code scan.heartbeat}
 * @param body the JSON
 */
record WebhookPayload(String type, String body) {

    private static final int MAX_CHANGES = 100;
    private static final List<String> KINDS = List.of("new", "worse", "better", "gone");

    /** {@return the payload of the changes; a heartbeat if there are none} */
    static WebhookPayload of(ScanCompleted event, List<ScanCompleted.Change> changes) {
        String type = changes.isEmpty() ? "scan.heartbeat" : "scan.changed";
        ObjectNode payload = JsonMappers.PLAIN.createObjectNode();
        payload.put("type", type);
        payload.put("timestamp", event.at().toString());
        payload.set("data", data(event, changes));
        try {
            return new WebhookPayload(type, JsonMappers.PLAIN.writeValueAsString(payload));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write what changed in " + event.scan(), e);
        }
    }

    private static ObjectNode data(ScanCompleted event, List<ScanCompleted.Change> changes) {
        ObjectNode data = JsonMappers.PLAIN.createObjectNode();
        data.put("scan", event.scan());
        data.put("against", event.against());
        data.put("asOf", event.asOf().toString());
        data.put("dataVersion", event.dataVersion());
        ObjectNode counts = data.putObject("counts");
        for (String kind : KINDS) {
            counts.put(
                    kind,
                    changes.stream()
                            .filter(change -> change.change().equals(kind))
                            .count());
        }
        ArrayNode shown = data.putArray("changes");
        changes.stream()
                .sorted(Comparator.comparing(ScanCompleted.Change::severity)
                        .reversed()
                        .thenComparing(ScanCompleted.Change::key))
                .limit(MAX_CHANGES)
                .map(WebhookPayload::change)
                .forEach(shown::add);
        data.put("omitted", Math.max(0, changes.size() - MAX_CHANGES));
        return data;
    }

    private static ObjectNode change(ScanCompleted.Change change) {
        ObjectNode node = JsonMappers.PLAIN.createObjectNode();
        node.put("key", change.key());
        node.put("rule", change.rule());
        node.put("severity", EnumText.of(change.severity()));
        node.put("change", change.change());
        node.put("cause", change.cause());
        change.causes().forEach(node.putArray("causes")::add);
        node.put("title", change.title());
        return node;
    }
}
