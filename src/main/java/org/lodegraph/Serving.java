package org.lodegraph;

import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.lodegraph.cli.Console;
import org.lodegraph.config.Settings;
import org.lodegraph.engine.Networks;
import org.lodegraph.graph.EmbeddedServer;
import org.lodegraph.graph.Graph;
import org.lodegraph.graph.GraphServer;
import org.lodegraph.graph.Ports;
import org.lodegraph.http.Address;
import org.lodegraph.http.HttpServer;
import org.lodegraph.http.Metrics;
import org.lodegraph.ingest.Importer;
import org.lodegraph.scan.ScanHours;
import org.lodegraph.scan.ScanOrder;
import org.lodegraph.scan.ScanSchedule;
import org.lodegraph.scan.ScanWatch;
import org.lodegraph.scan.Scans;
import org.lodegraph.scan.rule.RuleSet;
import org.lodegraph.subscription.CourierRounds;

/** The life of {@code serve}: database, API, tables, a first call of every question, and the wait for the end. */
final class Serving {

    private final Settings settings;
    private final Console console;
    private final Clock clock;
    private final Lifetime lifetime = new Lifetime();

    Serving(Settings settings, Console console, Clock clock) {
        this.settings = settings;
        this.console = console;
        this.clock = clock;
    }

    /** Runs until the process is told to end. */
    void run() {
        lifetime.endWithTheProcess();
        try (lifetime) {
            answer();
        } catch (RuntimeException e) {
            if (!lifetime.isTold()) {
                throw e;
            }
        }
    }

    private void answer() {
        RuleSet rules = RuleSet.read(settings.scans().rules());
        Optional<ScanHours> hours =
                Optional.ofNullable(settings.scans().cron()).map(line -> ScanHours.parse(line, clock.instant()));
        Ports.requireFree("port", settings.host(), settings.port());
        ScanOrder scheduled =
                Orders.of(settings.scans().targets(), settings.scans().minerals(), null, false);
        GraphServer server = lifetime.keep(Databases.prepare(settings, console));
        Importer importer = new Importer(server.graph(), clock);
        LoadedDataset dataset = new LoadedDataset(importer, new KnownNames(server.graph()), clock);
        Networks networks = new Networks(server.graph(), dataset::load);
        Features features = new Features(server, networks, clock, settings.data(), settings.scans(), rules);
        Scans scans = lifetime.keep(features.scans());
        Metrics metrics = new Metrics();
        new Meters(metrics)
                .process()
                .database(server::trouble)
                .statements(server.graph().timings())
                .scans(new ScanTally(scans, features.courier()));
        HttpServer http = lifetime.keep(new HttpServer(
                new Address(
                        settings.host(),
                        settings.port(),
                        server.browserAddress().orElse(null)),
                dataset,
                features.routes(),
                clock,
                metrics));
        http.start();
        String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host(); // IPv6
        URI address = URI.create("http://" + host + ":" + http.port());
        Databases.open(server, settings, console);
        if (server instanceof EmbeddedServer embedded) {
            embedded.announce(address);
        }
        Graph graph = server.graph().batch();
        new Loading(graph, new Importer(graph, clock), console).load(settings.tables());
        scans.check();
        features.secrets().moveOut();
        WarmUp warmUp = lifetime.keep(new WarmUp(address, features.routes()));
        if (settings.warmUp()) {
            console.progress("Asking the core questions once ...");
            warmUp.core();
        }
        server.browserAddress().ifPresent(browser -> {
            console.progress("Neo4j Browser: " + browser);
            console.progress("Its guide: :guide http://localhost:" + http.port() + "/guide/lodegraph.html");
        });
        lifetime.keep(new CourierRounds(features.courier()));
        console.say("Lodegraph is ready on " + address + " (data version "
                + importer.loadedDataVersion().orElse("none") + ", " + importer.nodes() + " nodes, "
                + importer.relationships() + " relationships)");
        if (settings.warmUp()) {
            warmUp.rest();
        }
        lifetime.keep(new ScanWatch(scans));
        hours.map(found -> new ScanSchedule(scans, found, scheduled, clock)).ifPresent(schedule -> {
            console.progress("The next scan is at " + schedule.next());
            lifetime.keep(schedule.start());
        });
        lifetime.await();
    }
}
