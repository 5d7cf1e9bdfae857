package org.lodegraph.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodegraph.cli.config.SettingSources;
import org.lodegraph.cli.config.Settings;
import org.lodegraph.model.failure.InvalidValueException;
import picocli.CommandLine.Option;

/** Flags of every verb that needs the database. */
final class ServerOptions {

    @Option(
            names = "--host",
            defaultValue = "127.0.0.1",
            description = "Address to bind to (default: ${DEFAULT-VALUE}).")
    private String host = "127.0.0.1";

    @Option(names = "--port", defaultValue = "7070", description = "Port of the API (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--bolt-port",
            defaultValue = "7687",
            description = "Bolt port of the embedded database (default: ${DEFAULT-VALUE}).")
    private int boltPort;

    @Option(
            names = "--browser-port",
            defaultValue = "7474",
            description = "Port of Neo4j Browser (default: ${DEFAULT-VALUE}).")
    private int browserPort;

    @Option(
            names = "--data",
            defaultValue = "./data",
            description = "Folder of the embedded database (default: ${DEFAULT-VALUE}).")
    private Path data = Path.of("data");

    @Option(
            names = "--import",
            defaultValue = "./import",
            description = "Folder of the tables to load (default: ${DEFAULT-VALUE}).")
    private Path tables = Path.of("import");

    @Option(
            names = "--neo4j-uri",
            description = {
                "Use this Neo4j server in place of the embedded one, such as neo4j+s://host.",
                "User and password: LODEGRAPH_NEO4J_USER and LODEGRAPH_NEO4J_PASSWORD."
            })
    private @Nullable URI server;

    @Option(
            names = "--neo4j-database",
            description = "Name of the database on that server (default: the user's home database).")
    private @Nullable String database;

    @Option(
            names = "--share",
            description = {
                "Import into a database that holds other data under other labels.",
                "Without it, a first import refuses a database that is not empty."
            })
    private boolean share;

    Settings settings(SettingSources sources) {
        return settings(sources, Settings.Scans.DEFAULT);
    }

    Settings settings(SettingSources sources, Settings.Scans scans) {
        return settings(sources, scans, Settings.Explorers.DEFAULT, true, Settings.Access.DEFAULT);
    }

    Settings settings(
            SettingSources sources,
            Settings.Scans scans,
            Settings.Explorers explorers,
            boolean warmUp,
            Settings.Access access) {
        return new Settings(
                new Settings.Listen(host, port, boltPort, browserPort),
                new Settings.Store(data, tables, server(sources), share),
                scans,
                explorers,
                access,
                warmUp);
    }

    private Settings.@Nullable Server server(SettingSources sources) {
        if (server == null) {
            if (database != null) {
                throw new InvalidValueException("neo4j-database", database, "--neo4j-uri with it");
            }
            return null;
        }
        Optional<String> user = sources.find("neo4j-user");
        Optional<String> password = sources.find("neo4j-password");
        Settings.Login login = user.isPresent() || password.isPresent()
                ? new Settings.Login(user.orElse("neo4j"), password.orElse(""))
                : null;
        return new Settings.Server(server, login, database);
    }
}
