package org.lodegraph.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lodegraph.cli.config.SettingSources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code scan}: judges the data by the rules, once. */
@Command(
        name = "scan",
        description = {
            "Judge the data by the rules as of a date, keep what is found, and tell subscribers what has changed.",
            "What was scanned already (the same data, rules, targets, minerals and date) is not scanned again.",
            "Example: lodegraph scan --targets USA,EU27 --minerals critical:US-2025 --diff --fail-on high"
        },
        mixinStandardHelpOptions = true)
final class ScanCommand implements Callable<Integer> {

    private static final int FOUND = 3;

    @Mixin
    private ServerOptions server = new ServerOptions();

    @Mixin
    private ScanOptions scanning = new ScanOptions();

    @Mixin
    private ScopeOptions scope = new ScopeOptions();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The date at which measures are judged (default: today, UTC).")
    private @Nullable LocalDate asOf;

    @Option(names = "--force", description = "Scan again what was scanned already.")
    private boolean force;

    @Option(
            names = "--diff",
            arity = "0..1",
            fallbackValue = ScanWish.PREVIOUS,
            paramLabel = "ID",
            description =
                    "Print what has changed since a scan, and why, in place of the findings (without an id: since the one before).")
    private @Nullable String against;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description =
                    "End with 3 where a finding is as grave as this or graver, one of ${COMPLETION-CANDIDATES}; with --diff, where one that is new or worse is.")
    private @Nullable Gravity failOn;

    @Option(
            names = "--format",
            defaultValue = "table",
            description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private RowFormat format = RowFormat.table;

    @Option(names = "--quiet", description = "No progress, and no word where there is nothing to list.")
    private boolean quiet;

    private final Program program;
    private final SettingSources sources;
    private final Console console;

    ScanCommand(Program program, SettingSources sources, Console console) {
        this.program = program;
        this.sources = sources;
        this.console = console;
    }

    @Override
    public Integer call() {
        ScanOutcome outcome = program.scan(
                server.settings(sources, scanning.settings(sources, null, scope.targets(), scope.minerals())),
                new ScanWish(scope.targets(), scope.minerals(), asOf, force, against),
                quiet ? console.silent() : console);
        List<Map<String, Object>> changes = outcome.changes();
        List<Map<String, Object>> rows = changes == null ? outcome.findings() : changes;
        if (!quiet || !rows.isEmpty()) {
            print(outcome, rows);
        }
        return failOn != null && rows.stream().anyMatch(row -> isReason(row, failOn)) ? FOUND : 0;
    }

    private static boolean isReason(Map<String, Object> row, Gravity least) {
        Object change = row.get("change");
        return least.isReachedBy(row) && (change == null || change.equals("new") || change.equals("worse"));
    }

    private void print(ScanOutcome outcome, List<Map<String, Object>> rows) {
        if (format == RowFormat.table) {
            console.say(ScanText.headline(outcome));
            rows = rows.stream().map(ScanText::line).toList();
        }
        if (format == RowFormat.json) {
            Map<String, Object> whole = new LinkedHashMap<>();
            whole.put("scan", outcome.scan());
            whole.put("against", outcome.against());
            whole.put(outcome.changes() == null ? "findings" : "changes", rows);
            console.out().print(RowFormat.json(whole));
        } else {
            console.out().print(format.text(rows));
        }
        console.out().flush();
    }
}
