package org.lodegraph.cli;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code curate}: builds the tables from the official releases. */
@Command(
        name = "curate",
        description = {
            "Create the tables of import/ from official releases.",
            "Finds the releases below a folder by their content and writes the normalised tables with their source on every row.",
            "A failure leaves the existing tables unchanged."
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
                    "Write nothing; list what would change: new, removed and revised rows, and the twenty largest revisions.")
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
