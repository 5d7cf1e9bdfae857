package org.lodegraph;

import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.lodegraph.cli.Console;
import org.lodegraph.config.Settings;
import org.lodegraph.engine.Networks;
import org.lodegraph.graph.EmbeddedServer;
import org.lodegraph.graph.GraphServer;
import org.lodegraph.http.Address;
import org.lodegraph.http.HttpServer;
import org.lodegraph.http.Metrics;
import org.lodegraph.ingest.Importer;
import org.lodegraph.scan.ScanHours;
import org.lodegraph.scan.ScanSchedule;
import org.lodegraph.scan.Scans;
import org.lodegraph.subscription.CourierRounds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The life of {@code serve}: database, API, tables, a first call of every question, and the wait for the end. */
final class Serving {

    private static final Logger LOG = LoggerFactory.getLogger(Serving.class);

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
        GraphServer server = lifetime.keep(Databases.open(settings, console));
        Importer importer = new Importer(server.graph(), clock);
        LoadedDataset dataset = new LoadedDataset(importer, new KnownNames(server.graph()), clock);
        Networks networks = new Networks(server.graph(), dataset::load);
        Features features = new Features(server, networks, clock, settings.scans());
        Scans scans = lifetime.keep(features.scans());
        Optional<ScanSchedule> schedule = schedule(scans);
        Metrics metrics = new Metrics();
        new Meters(metrics)
                .process()
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
        if (server instanceof EmbeddedServer embedded) {
            embedded.announce(address);
        }
        new Loading(server.graph(), importer, console).load(settings.tables());
        console.progress("Asking the core questions once ...");
        WarmUp warmUp = lifetime.keep(new WarmUp(address, features.routes()));
        warmUp.core();
        server.browserAddress().ifPresent(browser -> {
            console.progress("Neo4j Browser: " + browser);
            console.progress("Its guide: :guide http://localhost:" + http.port() + "/guide/lodegraph.html");
        });
        lifetime.keep(new CourierRounds(features.courier()));
        console.say("Lodegraph is ready on " + address + " (data version "
                + importer.loadedDataVersion().orElse("none") + ", " + importer.nodes() + " nodes, "
                + importer.relationships() + " relationships)");
        warmUp.rest();
        tellOfEarlier(scans);
        schedule.ifPresent(hours -> {
            console.progress("The next scan is at " + hours.next());
            lifetime.keep(hours.start());
        });
        lifetime.await();
    }

    /** A line of cron that never comes round is refused before anything is opened for long. */
    private Optional<ScanSchedule> schedule(Scans scans) {
        Settings.Scans wanted = settings.scans();
        return Optional.ofNullable(wanted.cron())
                .map(line -> new ScanSchedule(
                        scans,
                        ScanHours.parse(line, clock.instant()),
                        Orders.of(wanted.targets(), wanted.minerals(), null, false),
                        clock));
    }

    /** Of scans that were done when a program ended, and of which it could not tell. */
    private static void tellOfEarlier(Scans scans) {
        try {
            scans.tell();
        } catch (RuntimeException e) {
            LOG.warn("earlier scans could not be told of: {}", e.getMessage());
        }
    }
}
