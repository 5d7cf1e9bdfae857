package org.lodegraph.cli;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code curate}: makes the tables from the official releases. */
@Command(
        name = "curate",
        description = {
            "Make the tables of import/ from official releases.",
            "Finds the releases below a folder by what they hold and writes the normalised tables with their source on every row.",
            "A failure leaves the former tables whole."
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

    @Option(
            names = "--report",
            description =
                    "Write nothing; say what would change: rows new, gone and revised, and the twenty largest revisions.")
    private boolean report;

    private final Program program;
    private final Console console;

    CurateCommand(Program program, Console console) {
        this.program = program;
        this.console = console;
    }

    @Override
    public void run() {
        if (report) {
            program.compare(from, to, console).forEach(console::say);
        } else {
            console.say(program.curate(from, to, console));
        }
    }
}
