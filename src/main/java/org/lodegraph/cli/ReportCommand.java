package org.lodegraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lodegraph.cli.config.SettingSources;
import org.lodegraph.model.failure.InvalidValueException;
import org.lodegraph.watch.scan.report.ReportFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code report}: writes the findings of a scan and the changes since an earlier one. */
@Command(
        name = "report",
        description = {
            "Write a report of a scan and of the changes since an earlier one.",
            "Example: lodegraph report --scan latest --format html --out report.html"
        },
        mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {

    @Mixin
    private ServerOptions server = new ServerOptions();

    @Mixin
    private ScanOptions scanning = new ScanOptions();

    @Option(
            names = "--scan",
            defaultValue = "latest",
            paramLabel = "ID",
            description = "Id of the scan (default: ${DEFAULT-VALUE}).")
    private String scan = "latest";

    @Option(
            names = "--against",
            paramLabel = "ID",
            description = "Id of the earlier scan (default: the previous one of the same targets and minerals).")
    private @Nullable String against;

    @Option(
            names = "--format",
            defaultValue = "html",
            description = "One of html, md, csv, json (default: ${DEFAULT-VALUE}).")
    private ReportFormat format = ReportFormat.HTML;

    @Option(names = "--out", paramLabel = "FILE", description = "Output file (default: standard output).")
    private @Nullable Path out;

    private final Program program;
    private final SettingSources sources;
    private final Console console;

    ReportCommand(Program program, SettingSources sources, Console console) {
        this.program = program;
        this.sources = sources;
        this.console = console;
    }

    @Override
    public Integer call() {
        String text = program.report(
                server.settings(sources, scanning.settings(sources, null, "", "")), scan, against, format, console);
        if (out == null) {
            console.out().print(text);
            console.out().flush();
            return 0;
        }
        try {
            Files.writeString(out, text);
        } catch (IOException e) {
            throw new InvalidValueException("out", out, "a file that can be written (" + e.getMessage() + ")");
        }
        console.say("Wrote " + out);
        return 0;
    }
}
