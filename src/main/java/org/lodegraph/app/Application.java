package org.lodegraph.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodegraph.cli.Console;
import org.lodegraph.cli.Program;
import org.lodegraph.cli.ScanOutcome;
import org.lodegraph.cli.config.Settings;
import org.lodegraph.data.curate.Changes;
import org.lodegraph.data.curate.Curation;
import org.lodegraph.data.derive.Derivation;
import org.lodegraph.data.derive.DerivationRefresher;
import org.lodegraph.data.load.CheckReport;
import org.lodegraph.data.load.CheckedTables;
import org.lodegraph.data.load.ImportReport;
import org.lodegraph.data.load.Importer;
import org.lodegraph.data.table.Fault;
import org.lodegraph.graph.Graph;
import org.lodegraph.graph.GraphServer;
import org.lodegraph.graph.QueryCatalog;
import org.lodegraph.model.EnumText;
import org.lodegraph.model.failure.InvalidInputException;
import org.lodegraph.model.failure.InvalidValueException;
import org.lodegraph.watch.scan.ScanRequest;
import org.lodegraph.watch.scan.report.ReportFormat;
import org.lodegraph.web.token.Token;
import org.lodegraph.web.token.TokenFile;
import org.lodegraph.web.token.TokenScope;

/**
 * Implements every verb of the command line. Only this class, {@link ServeLifecycle} and {@link Features} create
 * services.
 */
public final class Application implements Program {

    private final Clock clock;

    public Application(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void serve(Settings settings, Console console) {
        new ServeLifecycle(settings, console, clock).run();
    }

    @Override
    public String importTables(Settings settings, Console console) {
        try (ResourceStack resources = new ResourceStack()) {
            resources.closeOnShutdown();
            CheckedTables tables =
                    StoreUpdater.check(settings.store().tables(), console); // before a database is started
            GraphServer server = resources.register(DatabaseSelector.connect(settings, console));
            Graph graph = server.graph().batch();
            Importer importer = new Importer(graph, clock, settings.store().share());
            ImportReport report = new StoreUpdater(graph, importer, console).run(tables);
            return "Imported data version " + report.dataVersion() + ": " + importer.nodes() + " nodes, "
                    + importer.relationships() + " relationships";
        }
    }

    @Override
    public String derive(Settings settings, Console console) {
        try (ResourceStack resources = new ResourceStack()) {
            resources.closeOnShutdown();
            GraphServer server = resources.register(DatabaseSelector.connect(settings, console));
            Graph graph = server.graph().batch();
            new StoreUpdater(graph, new Importer(graph, clock), console).requireComplete();
            Derivation.Report report = new DerivationRefresher(graph, console::progress).run();
            return "Derived " + report.dependences() + " dependences and the indicators of " + report.operations()
                    + " operations from " + report.networks() + " networks";
        }
    }

    @Override
    public boolean checkTables(Settings settings, Console console) {
        CheckReport report = Importer.check(StoreUpdater.folder(settings.store().tables()));
        report.text().forEach(console::say);
        return report.holds();
    }

    @Override
    public boolean checkStore(Settings settings, Console console) {
        try (ResourceStack resources = new ResourceStack()) {
            resources.closeOnShutdown();
            GraphServer server = resources.register(DatabaseSelector.connect(settings, console));
            return new StoreCheck(server.graph(), new Importer(server.graph(), clock), console).run();
        }
    }

    @Override
    public String curate(Path from, Path to, Console console) {
        Curation.Outcome outcome = new Curation(Features.curationParts())
                .run(from, to.resolve("rules"), to, line -> console.progress("  " + line));
        if (!outcome.isWritten()) {
            throw new InvalidInputException(
                    from + ", nothing was written:", outcome.faults().size(), Fault.lines(outcome.faults()));
        }
        int rows = outcome.rows().values().stream().mapToInt(Integer::intValue).sum();
        return "Wrote " + rows + " rows in " + outcome.rows().size() + " tables to " + to;
    }

    @Override
    public List<String> compare(Path from, Path to, Console console) {
        Changes changes = new Curation(Features.curationParts())
                .compare(from, to.resolve("rules"), to, line -> console.progress("  " + line));
        if (!changes.faults().isEmpty()) {
            throw new InvalidInputException(
                    from + ", nothing was compared:", changes.faults().size(), Fault.lines(changes.faults()));
        }
        return changes.text();
    }

    @Override
    public List<Map<String, Object>> query(
            Settings settings, String name, Map<String, String> parameters, Console console) {
        QueryCatalog.Entry entry = QueryCatalog.load().get(name);
        if (!entry.reads()) {
            throw new InvalidValueException("query", name, "a read-only statement");
        }
        Map<String, Object> values = QueryCatalog.bind(entry, parameters);
        try (GraphServer server = DatabaseSelector.connect(settings, console)) {
            return server.graph().batch().rows(entry, values);
        }
    }

    @Override
    public ScanOutcome scan(Settings settings, ScanRequest request, @Nullable String against, Console console) {
        try (ResourceStack resources = new ResourceStack()) {
            resources.closeOnShutdown();
            return new ScanVerbs(resources, settings, console, clock).scan(request, against);
        }
    }

    @Override
    public String report(
            Settings settings, String scan, @Nullable String against, ReportFormat format, Console console) {
        try (ResourceStack resources = new ResourceStack()) {
            resources.closeOnShutdown();
            return new ScanVerbs(resources, settings, console, clock).report(scan, against, format);
        }
    }

    @Override
    public String makeToken(Path data, String name, String scope, Console console) {
        TokenFile.Made created =
                new TokenFile(data, clock).make(name, EnumText.parse(TokenScope.class, "scope", scope));
        console.progress("Created the token " + created.token().id() + " ("
                + created.token().name() + ", " + EnumText.of(created.token().scope()) + "). It is shown only once:");
        return created.credential().text();
    }

    @Override
    public List<Map<String, Object>> tokens(Path data) {
        return new TokenFile(data, clock)
                .tokens().stream().map(Application::row).toList();
    }

    private static Map<String, Object> row(Token token) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", token.id());
        row.put("name", token.name());
        row.put("scope", EnumText.of(token.scope()));
        row.put("madeAt", token.madeAt().toString());
        return row;
    }

    @Override
    public String revokeToken(Path data, String id) {
        Token gone = new TokenFile(data, clock).revoke(id);
        return "Revoked the token " + gone.id() + " (" + gone.name() + ", " + EnumText.of(gone.scope()) + ")";
    }

    @Override
    public List<String> statements() {
        return QueryCatalog.load().readable();
    }
}
