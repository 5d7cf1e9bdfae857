package org.lodegraph.cli;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code curate}: makes the tables from the official releases. */
@Command(
        name = "curate",
        description = {
            "Make the tables of import/ from official releases.",
            "Reads the releases as they are published, one folder each, and writes the normalised tables with their source on every row."
        },
        mixinStandardHelpOptions = true)
final class CurateCommand implements Runnable {

    @Option(names = "--from", required = true, description = "Folder of the releases.")
    private Path from = Path.of(".");

    @Option(
            names = "--to",
            defaultValue = "./import",
            description = "Folder of the tables (default: ${DEFAULT-VALUE}).")
    private Path to = Path.of("import");

    private final Program program;
    private final Console console;

    CurateCommand(Program program, Console console) {
        this.program = program;
        this.console = console;
    }

    @Override
    public void run() {
        console.say(program.curate(from, to, console));
    }
}
