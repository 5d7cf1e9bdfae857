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
            "Checks every cell and the rules across tables first; if any check fails, every fault is listed as file:line:column and nothing is written."
        },
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    @Mixin
    private ServerOptions server = new ServerOptions();

    @Option(
            names = "--check",
            description = {
                "Only check the tables, and print a report: each rule with the number of checks, faults, notes and the worst case.",
                "Needs no database; lodegraph check compares its contents. Exit code 0 if an import would proceed, 1 if it would not."
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
