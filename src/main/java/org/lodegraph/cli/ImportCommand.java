package org.lodegraph.cli;

import java.util.concurrent.Callable;
import org.lodegraph.cli.config.SettingSources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code import}: loads the tables into the database. */
@Command(
        name = "import",
        description = {
            "Load the tables into the database.",
            "Checks every cell first, and what the tables promise together; if anything is broken, every fault is listed as file:line:column and nothing is written."
        },
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    @Mixin
    private ServerOptions server = new ServerOptions();

    @Option(
            names = "--check",
            description = {
                "Only check the tables, and print a report: each promise, how much was looked at, what is broken or to be noted, the worst case.",
                "Asks no database: what that holds is compared by the verb check. Exit code 0 where an import would go ahead, 1 where it would not."
            })
    private boolean check;

    private final Program program;
    private final SettingSources sources;
    private final Console console;

    ImportCommand(Program program, SettingSources sources, Console console) {
        this.program = program;
        this.sources = sources;
        this.console = console;
    }

    @Override
    public Integer call() {
        if (check) {
            return program.checkTables(server.settings(sources), console) ? 0 : 1;
        }
        console.say(program.importTables(server.settings(sources), console));
        return 0;
    }
}
