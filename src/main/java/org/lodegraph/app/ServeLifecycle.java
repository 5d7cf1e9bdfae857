package org.lodegraph.app;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.lodegraph.cli.Console;
import org.lodegraph.cli.config.Settings;
import org.lodegraph.data.load.Importer;
import org.lodegraph.graph.EmbeddedServer;
import org.lodegraph.graph.Graph;
import org.lodegraph.graph.GraphServer;
import org.lodegraph.graph.PortCheck;
import org.lodegraph.network.snapshot.Snapshots;
import org.lodegraph.watch.scan.CompletedScanPoller;
import org.lodegraph.watch.scan.ScanHours;
import org.lodegraph.watch.scan.ScanRequest;
import org.lodegraph.watch.scan.ScanRequestParser;
import org.lodegraph.watch.scan.ScanSchedule;
import org.lodegraph.watch.scan.Scans;
import org.lodegraph.watch.scan.rule.RuleSet;
import org.lodegraph.watch.webhook.DispatchLoop;
import org.lodegraph.web.AccessSettings;
import org.lodegraph.web.Address;
import org.lodegraph.web.HttpServer;
import org.lodegraph.web.Metrics;
import org.lodegraph.web.PemFiles;
import org.lodegraph.web.Tls;
import org.lodegraph.web.token.KnownTokens;
import org.lodegraph.web.token.TokenFile;

/** The life of {@code serve}: database, API, tables, a first call of every question, and the wait for the end. */
final class ServeLifecycle {

    private final Settings settings;
    private final Console console;
    private final Clock clock;
    private final ResourceStack resources = new ResourceStack();

    ServeLifecycle(Settings settings, Console console, Clock clock) {
        this.settings = settings;
        this.console = console;
        this.clock = clock;
    }

    /** Runs until the process is told to end. */
    void run() {
        resources.endWithTheProcess();
        try (resources) {
            answer();
        } catch (RuntimeException e) {
            if (!resources.isTold()) {
                throw e;
            }
        }
    }

    private void answer() {
        RuleSet rules = RuleSet.read(settings.scans().rules());
        Optional<ScanHours> hours =
                Optional.ofNullable(settings.scans().cron()).map(line -> ScanHours.parse(line, clock.instant()));
        KnownTokens tokens = new KnownTokens(new TokenFile(settings.data(), clock));
        AccessSettings access = access(tokens);
        PortCheck.requireFree("port", settings.host(), settings.port());
        ScanRequest scheduled = ScanRequestParser.of(
                settings.scans().targets(), settings.scans().minerals(), null, false);
        GraphServer server = resources.register(DatabaseSelector.prepare(settings, console));
        Graph graph = server.graph().batch();
        Importer importer = new Importer(server.graph(), clock, settings.share());
        StoreWatch watch = resources.register(new StoreWatch(graph, importer, console));
        LoadedDataset dataset =
                new LoadedDataset(importer, new KnownNames(server.graph()), clock, watch::damage, server::trouble);
        dataset.setStarting(true);
        Snapshots snapshots = new Snapshots(server.graph(), dataset::load);
        Features features = new Features(server, snapshots, clock, settings.data(), settings.scans(), rules);
        Scans scans = resources.register(features.scans());
        Metrics metrics = new Metrics();
        new MetricBinders(metrics)
                .process()
                .database(server::trouble)
                .statements(server.graph().timings())
                .scans(new LiveScanMetrics(scans, features.courier()));
        Address bound = new Address(
                settings.host(), settings.port(), server.browserAddress().orElse(null));
        HttpServer http = resources.register(new HttpServer(bound, access, dataset, features.routes(), clock, metrics));
        http.start();
        URI address = bound.reached(access.scheme(), http.port());
        if (!bound.isLoopback()) {
            console.progress(openness(access));
        }
        DatabaseSelector.open(server, settings, console);
        if (server instanceof EmbeddedServer embedded) {
            embedded.announce(address);
        }
        new StoreUpdater(graph, new Importer(graph, clock, settings.share()), console).load(settings.tables());
        watch.look();
        boolean isWhole = dataset.damage().isEmpty();
        boolean isWarmedUp = settings.warmUp() && isWhole;
        if (isWhole) {
            scans.check();
        }
        features.secrets().moveOut();
        WarmUp warmUp = resources.register(new WarmUp(
                bound.reachedFromHere(access.scheme(), http.port()), features.routes(), tokens.own(), access.tls()));
        if (isWarmedUp) {
            console.progress("Asking the core questions once ...");
            warmUp.core();
        }
        server.browserAddress().ifPresent(browser -> {
            console.progress("Neo4j Browser: " + browser);
            console.progress(
                    "Its guide: :guide " + access.scheme() + "://localhost:" + http.port() + "/guide/lodegraph.html");
        });
        dataset.setStarting(false);
        resources.register(new DispatchLoop(features.courier()));
        console.say(dataset.damage()
                .map(damage -> "Lodegraph is not ready on " + address + ": " + damage)
                .orElseGet(() -> "Lodegraph is ready on " + address + " (data version "
                        + importer.loadedDataVersion().orElse("none") + ", " + importer.nodes() + " nodes, "
                        + importer.relationships() + " relationships)"));
        watch.start();
        if (isWarmedUp) {
            warmUp.rest();
        }
        resources.register(new CompletedScanPoller(scans));
        hours.map(found -> new ScanSchedule(scans, found, scheduled, clock)).ifPresent(schedule -> {
            console.progress("The next scan is at " + schedule.next());
            resources.register(schedule.start());
        });
        resources.await();
    }

    /** Reads the files of TLS, before anything is started that would have to be ended again. */
    private AccessSettings access(KnownTokens tokens) {
        Settings.Access wanted = settings.access();
        Path certificate = wanted.certificate();
        Path key = wanted.key();
        Tls tls = certificate == null || key == null ? null : PemFiles.read(certificate, key);
        return new AccessSettings(wanted.hosts(), wanted.tokenAlways(), tokens, tls);
    }

    private String openness(AccessSettings access) {
        return "Bound to " + settings.host() + ": every request needs a token (lodegraph token make), "
                + (access.tls() == null
                        ? "no TLS: put a proxy before it or give --tls-certificate and --tls-key"
                        : "by https");
    }
}
