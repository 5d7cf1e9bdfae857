package org.lodegraph.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.lodegraph.data.load.Importer;
import org.lodegraph.graph.GraphServer;
import org.lodegraph.network.snapshot.Snapshots;
import org.lodegraph.testing.TemporaryFolders;
import org.lodegraph.web.Address;
import org.lodegraph.web.HttpServer;
import org.lodegraph.web.Route;
import org.lodegraph.web.ServedApi;
import org.lodegraph.web.Web;

/** The routes of a database, wired as in the program and served on a free loopback port. */
public final class ServedRoutes implements AutoCloseable {

    private final Path data;
    private final Features features;
    private final HttpServer http;
    private final Web web;

    /** Serves the routes of a database at a date. The loaded data are still checked every second. */
    public ServedRoutes(GraphServer server, Clock clock) {
        LoadedDataset dataset = new LoadedDataset(new Importer(server.graph(), clock), Clock.systemUTC());
        this.data = folder();
        this.features = new Features(server, new Snapshots(server.graph(), dataset::load), clock, data);
        this.http = new HttpServer(Address.loopback(0), new ServedApi(dataset, features.api(), clock));
        http.start();
        this.web = new Web(base());
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("lodegraph-served-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String base() {
        return "http://127.0.0.1:" + http.port();
    }

    /** {@return a client of the server} */
    public Web web() {
        return web;
    }

    /** {@return the answer to a question in words} */
    HttpResponse<String> ask(String question) {
        return web.get("/api/v1/ask?q=" + URLEncoder.encode(question, StandardCharsets.UTF_8));
    }

    List<Route> routes() {
        return features.api().routes();
    }

    Features features() {
        return features;
    }

    /** Stops the server and any running scan, so that none writes to the database of later tests. */
    @Override
    public void close() {
        http.close();
        features.scans().close();
        TemporaryFolders.delete(data);
    }
}
