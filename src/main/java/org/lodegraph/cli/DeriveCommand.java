package org.lodegraph.cli;

import org.lodegraph.cli.config.SettingSources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code derive}: writes the results of the network engine into the database, for people exploring the graph. */
@Command(
        name = "derive",
        description = {
            "Compute and store the dependence of each country on operations, and the world loss of each operation.",
            "An import and serve do this automatically; this command repeats it."
        },
        mixinStandardHelpOptions = true)
final class DeriveCommand implements Runnable {

    @Mixin
    private ServerOptions server = new ServerOptions();

    private final Program program;
    private final SettingSources sources;
    private final Console console;

    DeriveCommand(Program program, SettingSources sources, Console console) {
        this.program = program;
        this.sources = sources;
        this.console = console;
    }

    @Override
    public void run() {
        console.say(program.derive(server.settings(sources), console));
    }
}
