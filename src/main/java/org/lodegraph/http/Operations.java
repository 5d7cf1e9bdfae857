package org.lodegraph.http;

import io.javalin.http.Context;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lodegraph.error.Unavailable;

/** What stands at the root beside the questions: health, metrics, documents, the page and Neo4j Browser's files. */
final class Operations {

    private final Address address;
    private final Dataset dataset;
    private final Metrics metrics;
    private final byte[] openApi;
    private final byte[] docs;
    private final byte[] page;

    Operations(Address address, Dataset dataset, Metrics metrics, List<Route> routes) {
        this.address = address;
        this.dataset = dataset;
        this.metrics = metrics;
        this.openApi = OpenApi.of(routes);
        this.docs = DocsPage.of(routes).getBytes(StandardCharsets.UTF_8);
        this.page = page(address).getBytes(StandardCharsets.UTF_8);
    }

    void serve(Exchange exchange) {
        exchange.serve("/health/live", context -> json(Map.of("status", "live")));
        exchange.serve("/health/ready", context -> ready());
        exchange.serve(
                "/metrics", context -> text("text/plain; version=0.0.4; charset=utf-8", metrics.text(dataset.ready())));
        exchange.serve("/openapi.json", context -> reply("application/json", openApi));
        exchange.serve("/docs", context -> reply("text/html; charset=utf-8", docs));
        exchange.serve("/", context -> reply("text/html; charset=utf-8", page));
        exchange.serve("/guide/{file}", context -> browserFile(context, "guide/"));
        exchange.serve("/style/{file}", context -> browserFile(context, "style/"));
    }

    /** The page, with a way to Neo4j Browser and its guide where there is a Browser. */
    private static String page(Address address) {
        URI browser = address.browser();
        String link = browser == null ? "" : "<li><a href=\"" + browser + "\">Neo4j Browser</a></li>";
        return Assets.text("index.html").replace("<!-- browser -->", link);
    }

    private Reply ready() {
        if (!dataset.ready()) {
            throw new Unavailable("not ready: data are being loaded, or the database is away", null);
        }
        return json(Map.of("status", "ready", "dataVersion", dataset.version()));
    }

    /** A guide or style file, which Neo4j Browser, and no other page, may read from its own origin. */
    private Reply browserFile(Context context, String folder) {
        String origin = context.header("Origin");
        Set<String> allowed = address.browserOrigins();
        context.header("Vary", "Origin");
        if (origin != null && allowed.contains(origin)) {
            context.header("Access-Control-Allow-Origin", origin);
        }
        return asset(context, folder, context.pathParam("file"));
    }

    private static Reply asset(Context context, String folder, String name) {
        return Assets.find(folder, name).orElseThrow(() -> new Refusal(Exchange.unknownPath(context.path())));
    }

    private static Reply json(Map<String, String> fields) {
        return reply("application/json", Json.bytes(new java.util.TreeMap<>(fields)));
    }

    private static Reply text(String mediaType, String text) {
        return reply(mediaType, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Reply reply(String mediaType, byte[] body) {
        return new Reply(200, mediaType, Map.of("Cache-Control", "no-cache"), body);
    }
}
