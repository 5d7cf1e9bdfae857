package org.lodegraph.cli;

import org.lodegraph.config.SettingSources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code import}: loads the tables into the database. */
@Command(
        name = "import",
        description = {
            "Load the tables into the database.",
            "Checks every cell first; if anything is wrong, every fault is listed as file:line:column and nothing is written."
        },
        mixinStandardHelpOptions = true)
final class ImportCommand implements Runnable {

    @Mixin
    private ServerOptions server = new ServerOptions();

    private final Program program;
    private final SettingSources sources;
    private final Console console;

    ImportCommand(Program program, SettingSources sources, Console console) {
        this.program = program;
        this.sources = sources;
        this.console = console;
    }

    @Override
    public void run() {
        console.say(program.importTables(server.settings(sources), console));
    }
}
