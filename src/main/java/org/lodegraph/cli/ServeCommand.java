package org.lodegraph.cli;

import org.jspecify.annotations.Nullable;
import org.lodegraph.cli.config.SettingSources;
import org.lodegraph.cli.config.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code serve}: starts the database, loads missing data, and answers until the process is asked to stop. */
@Command(
        name = "serve",
        description = {
            "Start the database and the API.",
            "Starts the embedded Neo4j with its Browser (or uses --neo4j-uri), loads the tables if they are not loaded yet, and serves requests until it is stopped (Ctrl-C)."
        },
        mixinStandardHelpOptions = true)
final class ServeCommand implements Runnable {

    @Mixin
    private ServerOptions server = new ServerOptions();

    @Mixin
    private ScanOptions scanning = new ScanOptions();

    @Mixin
    private AccessOptions access = new AccessOptions();

    @Option(
            names = "--scan-cron",
            paramLabel = "LINE",
            description =
                    "Schedule of risk scans in UTC: minute, hour, day, month, weekday, such as \"0 6 * * *\" (default: none).")
    private @Nullable String cron;

    @Option(
            names = "--scan-targets",
            defaultValue = "",
            paramLabel = "LIST",
            description = "Targets of these scans, such as USA,EU27 (default: all).")
    private String targets = "";

    @Option(
            names = "--scan-minerals",
            defaultValue = "",
            paramLabel = "LIST",
            description = "Minerals of these scans, such as critical:US-2025 (default: all).")
    private String minerals = "";

    @Option(
            names = "--warm-up",
            arity = "1",
            defaultValue = "true",
            paramLabel = "true|false",
            description =
                    "Send the core questions once at start. With false, the program is ready sooner, but its first answers are slow (default: ${DEFAULT-VALUE}).")
    private boolean warmUp = true;

    @Option(
            names = "--browser-writes",
            description = "Allow writes to the embedded database through Bolt and Neo4j Browser (default: read-only).")
    private boolean browserWrites;

    @Option(
            names = "--query-timeout",
            defaultValue = "60",
            paramLabel = "SECONDS",
            description =
                    "Time limit of a statement from Neo4j Browser or Bolt without a limit of its own (default: ${DEFAULT-VALUE}).")
    private int querySeconds;

    @Option(
            names = "--query-memory",
            defaultValue = "128",
            paramLabel = "MB",
            description = "Memory limit of a transaction in the embedded database (default: ${DEFAULT-VALUE}).")
    private int queryMegabytes;

    private final Program program;
    private final SettingSources sources;
    private final Console console;

    ServeCommand(Program program, SettingSources sources, Console console) {
        this.program = program;
        this.sources = sources;
        this.console = console;
    }

    @Override
    public void run() {
        Settings.Explorers explorers = new Settings.Explorers(browserWrites, querySeconds, queryMegabytes);
        Settings.Scans scans = scanning.settings(sources, cron, targets, minerals);
        program.serve(server.settings(sources, scans, explorers, warmUp, access.settings()), console);
    }
}
