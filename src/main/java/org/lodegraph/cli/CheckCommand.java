package org.lodegraph.cli;

import java.util.concurrent.Callable;
import org.lodegraph.cli.config.SettingSources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code check}: compares the contents of the database with what the import wrote. */
@Command(
        name = "check",
        description = {
            "Compare what the database holds with what the import wrote: counts, contents, keys and indexes.",
            "Reads everything, repairs nothing. Exit code 0 if the data are intact, 1 if they are damaged; import repairs them.",
            "The tables themselves are checked by import --check."
        },
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private ServerOptions server = new ServerOptions();

    private final Program program;
    private final SettingSources sources;
    private final Console console;

    CheckCommand(Program program, SettingSources sources, Console console) {
        this.program = program;
        this.sources = sources;
        this.console = console;
    }

    @Override
    public Integer call() {
        return program.checkStore(server.settings(sources), console) ? 0 : 1;
    }
}
