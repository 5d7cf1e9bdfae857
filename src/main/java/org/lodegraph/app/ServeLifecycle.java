package org.lodegraph.app;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.lodegraph.cli.CommandLineRunner;
import org.lodegraph.cli.Console;
import org.lodegraph.cli.config.Settings;
import org.lodegraph.data.load.Importer;
import org.lodegraph.graph.EmbeddedServer;
import org.lodegraph.graph.Graph;
import org.lodegraph.graph.GraphServer;
import org.lodegraph.graph.PortCheck;
import org.lodegraph.model.task.BackgroundTask;
import org.lodegraph.network.snapshot.Snapshots;
import org.lodegraph.watch.scan.ScanHours;
import org.lodegraph.watch.scan.ScanRequest;
import org.lodegraph.watch.scan.ScanRequestParser;
import org.lodegraph.watch.scan.ScanSchedule;
import org.lodegraph.watch.scan.Scans;
import org.lodegraph.watch.webhook.DispatchLoop;
import org.lodegraph.web.AccessSettings;
import org.lodegraph.web.Address;
import org.lodegraph.web.HttpServer;
import org.lodegraph.web.Metrics;
import org.lodegraph.web.PemFiles;
import org.lodegraph.web.ServedApi;
import org.lodegraph.web.Tls;
import org.lodegraph.web.token.KnownTokens;
import org.lodegraph.web.token.TokenFile;

/** Runs {@code serve}: starts database and API, loads the tables, warms up, and waits for the end of the process. */
final class ServeLifecycle {

    /** Pause between polls for scans that other processes have finished, to count them and to notify listeners. */
    private static final Duration POLL = Duration.ofSeconds(15);

    private final Settings settings;
    private final Console console;
    private final Clock clock;
    private final ResourceStack resources = new ResourceStack();

    ServeLifecycle(Settings settings, Console console, Clock clock) {
        this.settings = settings;
        this.console = console;
        this.clock = clock;
    }

    /** Runs until the process is asked to stop. */
    void run() {
        resources.closeOnShutdown();
        try (resources) {
            serve();
        } catch (RuntimeException e) {
            if (!resources.isShuttingDown()) {
                throw e;
            }
        }
    }

    private void serve() {
        ConfiguredScans configured = ConfiguredScans.read(settings.scans());
        Optional<ScanHours> hours =
                Optional.ofNullable(settings.scans().cron()).map(line -> ScanHours.parse(line, clock.instant()));
        KnownTokens tokens = new KnownTokens(new TokenFile(settings.store().data(), clock));
        AccessSettings access = access(tokens);
        PortCheck.requireFree(
                "port", settings.listen().host(), settings.listen().port());
        ScanRequest scheduled = ScanRequestParser.of(
                settings.scans().targets(), settings.scans().minerals(), null, false);
        GraphServer server = resources.register(DatabaseSelector.prepare(settings, console));
        Graph graph = server.graph().batch();
        Importer importer = new Importer(server.graph(), clock, settings.store().share());
        StoreWatch watch = resources.register(new StoreWatch(graph, importer, console));
        LoadedDataset dataset = new LoadedDataset(importer, clock, watch::damage, server::trouble);
        dataset.setStarting(true);
        Snapshots snapshots = new Snapshots(server.graph(), dataset::load);
        Features features =
                new Features(server, snapshots, clock, settings.store().data(), configured);
        Scans scans = resources.register(features.scans());
        Metrics metrics = new Metrics().process(CommandLineRunner.version());
        new MetricBinders(metrics)
                .database(server::trouble)
                .statements(server.graph().timings())
                .scans(new LiveScanMetrics(scans, features.dispatcher()));
        Address bound = new Address(
                settings.listen().host(),
                settings.listen().port(),
                server.browserAddress().orElse(null));
        HttpServer http = resources.register(
                new HttpServer(bound, access, new ServedApi(dataset, features.api(), clock), metrics));
        http.start();
        URI address = bound.reached(access.scheme(), http.port());
        if (!bound.isLoopback()) {
            console.progress(accessNotice(access));
        }
        DatabaseSelector.open(server, settings, console);
        if (server instanceof EmbeddedServer embedded) {
            embedded.announce(address);
        }
        new StoreUpdater(graph, new Importer(graph, clock, settings.store().share()), console)
                .load(settings.store().tables());
        watch.compareCounts();
        boolean isWhole = dataset.damage().isEmpty();
        boolean isWarmedUp = settings.warmUp() && isWhole;
        if (isWhole) {
            scans.checkRuleStatements();
        }
        features.secrets().moveStoredSecretsToFile();
        WarmUp warmUp = resources.register(new WarmUp(
                bound.reachedFromHere(access.scheme(), http.port()),
                features.api().routes(),
                tokens.own(),
                access.tls()));
        if (isWarmedUp) {
            console.progress("Warming up with the core questions ...");
            warmUp.core();
        }
        server.browserAddress().ifPresent(browser -> {
            console.progress("Neo4j Browser: " + browser);
            console.progress(
                    "Its guide: :guide " + access.scheme() + "://localhost:" + http.port() + "/guide/lodegraph.html");
        });
        dataset.setStarting(false);
        resources.register(new DispatchLoop(features.dispatcher()));
        console.say(dataset.damage()
                .map(damage -> "Lodegraph is not ready on " + address + ": " + damage)
                .orElseGet(() -> "Lodegraph is ready on " + address + " (data version "
                        + importer.loadedDataVersion().orElse("none") + ", " + importer.nodes() + " nodes, "
                        + importer.relationships() + " relationships)"));
        watch.start();
        if (isWarmedUp) {
            warmUp.rest();
        }
        resources.register(BackgroundTask.every("scan-poller", Duration.ZERO, POLL, scans::notifyListeners));
        hours.map(found -> new ScanSchedule(scans, found, scheduled, clock)).ifPresent(schedule -> {
            console.progress("Next scan: " + schedule.next());
            resources.register(schedule.start());
        });
        resources.await();
    }

    /** Reads the TLS files before anything is started. */
    private AccessSettings access(KnownTokens tokens) {
        Settings.Access configured = settings.access();
        Path certificate = configured.certificate();
        Path key = configured.key();
        Tls tls = certificate == null || key == null ? null : PemFiles.read(certificate, key);
        return new AccessSettings(configured.hosts(), configured.tokenAlways(), tokens, tls);
    }

    private String accessNotice(AccessSettings access) {
        return "Bound to " + settings.listen().host() + ": every request needs a token (lodegraph token make). "
                + (access.tls() == null
                        ? "Requests are not encrypted: use a proxy with TLS, or set --tls-certificate and --tls-key."
                        : "Requests use HTTPS.");
    }
}
