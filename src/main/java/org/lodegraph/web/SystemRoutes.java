package org.lodegraph.web;

import io.javalin.http.Context;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.failure.UnavailableException;
import org.lodegraph.model.json.Json;

/** System routes at the root: health, metrics, documentation, the start page, and files for Neo4j Browser. */
final class SystemRoutes {

    /** The address of this program as written in the source of the guide. */
    private static final String SOURCE_ADDRESS = "http://localhost:7070";

    private final Address address;
    private final String scheme;
    private final DataStatus status;
    private final Metrics metrics;
    private final Api api;
    private final String page;
    private byte @Nullable [] openApi;

    SystemRoutes(Address address, String scheme, DataStatus status, Metrics metrics, Api api) {
        this.address = address;
        this.scheme = scheme;
        this.status = status;
        this.metrics = metrics;
        this.api = api;
        this.page = Assets.text("index.html");
    }

    void serve(JavalinAdapter adapter) {
        adapter.serve("/health/live", context -> json(Map.of("status", "live")));
        adapter.serve("/health/ready", context -> ready());
        adapter.serve("/metrics", context -> text(Metrics.MEDIA_TYPE, metrics.text()));
        adapter.serve("/openapi.json", context -> reply("application/json", openApi()));
        adapter.serve("/docs", context -> reply("text/html; charset=utf-8", docs()));
        adapter.serve("/", context -> reply("text/html; charset=utf-8", page(context)));
        adapter.serve("/page/{file}", context -> asset(context, "page/"));
        adapter.serve("/guide/{file}", this::shareWithBrowser, this::guide);
        adapter.serve("/style/{file}", this::shareWithBrowser, context -> asset(context, "style/"));
    }

    /** Returns the OpenAPI document, built at the first request: the javadoc of some 180 records is read for it. */
    private synchronized byte[] openApi() {
        if (openApi == null) {
            openApi = OpenApi.of(api);
        }
        return openApi;
    }

    private byte[] docs() {
        return DocsPage.of(api.routes()).getBytes(StandardCharsets.UTF_8);
    }

    /** Returns the start page, with links to Neo4j Browser and its guide if there is a Browser. */
    private byte[] page(Context context) {
        URI browser = address.browser();
        String links = browser == null
                ? ""
                : link(browser.toString(), "Neo4j Browser")
                        + link(
                                browser + "&cmd=guide&arg=" + ownAddress(context) + "/guide/lodegraph.html",
                                "Guided tour");
        return page.replace("<!-- browser -->", links).getBytes(StandardCharsets.UTF_8);
    }

    private static String link(String address, String text) {
        return "<li><a href=\"" + address.replace("&", "&amp;") + "\">" + text + "</a></li>\n";
    }

    /** Returns a guide with the actual port of this program. */
    private Response guide(Context context) {
        Response response = asset(context, "guide/");
        String text = new String(response.body(), StandardCharsets.UTF_8).replace(SOURCE_ADDRESS, ownAddress(context));
        return new Response(200, response.mediaType(), response.headers(), text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Returns this server's address under {@code localhost}: Neo4j Browser opens guides from there before it has read
     * its allowlist of hosts.
     */
    private String ownAddress(Context context) {
        return scheme + "://localhost:" + context.req().getLocalPort();
    }

    private Response ready() {
        Optional<String> damage = status.damage();
        if (damage.isPresent()) {
            return damaged(damage.get());
        }
        if (!status.ready()) {
            throw new UnavailableException(
                    "not ready: " + status.trouble().orElse("data are being loaded, or the database is unavailable"),
                    null);
        }
        if (status.isStarting()) {
            throw new UnavailableException("not ready: the program is still starting", null);
        }
        Map<String, String> fields = new TreeMap<>(Map.of("status", "ready", "dataVersion", status.version()));
        status.trouble().ifPresent(trouble -> fields.put("detail", trouble));
        return json(fields);
    }

    private static Response damaged(String reason) {
        byte[] body = Json.bytes(new TreeMap<>(Map.of("status", "damaged", "detail", reason)));
        return new Response(
                503,
                "application/json",
                Map.of("Cache-Control", "no-store", "Retry-After", JavalinAdapter.RETRY_SECONDS),
                body);
    }

    /**
     * Allows Neo4j Browser, and no other page, to read a guide or style file. It sends headers of its own, such as
     * tracing.
     */
    private void shareWithBrowser(Context context) {
        String origin = context.header("Origin");
        context.header("Vary", "Origin");
        if (origin != null && address.browserOrigins().contains(origin)) {
            context.header("Access-Control-Allow-Origin", origin);
            context.header("Access-Control-Allow-Methods", "GET, HEAD");
            context.header("Access-Control-Allow-Headers", "*");
        }
    }

    private static Response asset(Context context, String folder) {
        return Assets.find(folder, context.pathParam("file"))
                .orElseThrow(() -> new HttpProblemException(JavalinAdapter.unknownPath(context.path())));
    }

    private static Response json(Map<String, String> fields) {
        return reply("application/json", Json.bytes(new TreeMap<>(fields)));
    }

    private static Response text(String mediaType, String text) {
        return reply(mediaType, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Response reply(String mediaType, byte[] body) {
        return new Response(200, mediaType, Map.of("Cache-Control", "no-cache"), body);
    }
}
