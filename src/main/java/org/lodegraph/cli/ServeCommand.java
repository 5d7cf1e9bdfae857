package org.lodegraph.cli;

import org.lodegraph.config.SettingSources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code serve}: starts the database, loads what is not loaded, and answers until told to end. */
@Command(
        name = "serve",
        description = {
            "Start the database and the API.",
            "Starts the embedded Neo4j with its Browser (or uses --neo4j-uri), loads the tables where they are not loaded yet, and answers until it is told to end (Ctrl-C)."
        },
        mixinStandardHelpOptions = true)
final class ServeCommand implements Runnable {

    @Mixin
    private ServerOptions server = new ServerOptions();

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
        program.serve(server.settings(sources), console);
    }
}
