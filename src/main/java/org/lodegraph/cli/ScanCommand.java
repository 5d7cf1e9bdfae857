package org.lodegraph.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lodegraph.cli.config.SettingSources;
import org.lodegraph.model.EnumText;
import org.lodegraph.model.PlainValues;
import org.lodegraph.model.Severity;
import org.lodegraph.watch.scan.FindingChange;
import org.lodegraph.watch.scan.ScanRequest;
import org.lodegraph.watch.scan.ScanRequestParser;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code scan}: applies the rules to the data, once. */
@Command(
        name = "scan",
        description = {
            "Apply the rules to the data as of a date, store the findings, and notify subscribers of changes.",
            "A scan of the same data, rules, targets, minerals and date is not repeated.",
            "Example: lodegraph scan --targets USA,EU27 --minerals critical:US-2025 --diff --fail-on high"
        },
        mixinStandardHelpOptions = true)
final class ScanCommand implements Callable<Integer> {

    private static final int FINDINGS = 3;
    private static final Set<FindingChange.Change> WORSENING =
            Set.of(FindingChange.Change.NEW, FindingChange.Change.WORSE);

    @Mixin
    private ServerOptions server = new ServerOptions();

    @Mixin
    private ScanOptions scanning = new ScanOptions();

    @Mixin
    private ScopeOptions scope = new ScopeOptions();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The date at which measures are evaluated (default: today, UTC).")
    private @Nullable LocalDate asOf;

    @Option(names = "--force", description = "Repeat a scan that was already run.")
    private boolean force;

    @Option(
            names = "--diff",
            arity = "0..1",
            fallbackValue = ScanOutcome.PREVIOUS,
            paramLabel = "ID",
            description =
                    "Print the changes since a scan, with their causes, instead of the findings (default: since the previous scan).")
    private @Nullable String against;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description =
                    "Exit with code 3 if a finding has at least this severity: low, medium, high or critical. With --diff, only new and worse findings count.")
    private @Nullable Severity failOn;

    @Option(
            names = "--format",
            defaultValue = "table",
            description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private RowFormat format = RowFormat.table;

    @Option(names = "--quiet", description = "Print no progress, and nothing at all if the list is empty.")
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
        ScanRequest request =
                ScanRequestParser.of(scope.targets(), scope.minerals(), asOf, force); // before the database
        ScanOutcome outcome = program.scan(
                server.settings(sources, scanning.settings(sources, null, scope.targets(), scope.minerals())),
                request,
                against,
                quiet ? console.silent() : console);
        List<Map<String, Object>> rows = rows(outcome);
        if (!quiet || !rows.isEmpty()) {
            print(outcome, rows);
        }
        return failOn != null && isReached(outcome, failOn) ? FINDINGS : 0;
    }

    private static boolean isReached(ScanOutcome outcome, Severity least) {
        List<FindingChange> changes = outcome.changes();
        return changes == null
                ? outcome.findings().stream()
                        .anyMatch(finding -> finding.severity().atLeast(least))
                : changes.stream()
                        .filter(change -> WORSENING.contains(change.change()))
                        .anyMatch(change -> change.severity().atLeast(least));
    }

    /** {@return the findings, or the changes with their severity, as maps of their fields} */
    private static List<Map<String, Object>> rows(ScanOutcome outcome) {
        List<FindingChange> changes = outcome.changes();
        if (changes == null) {
            return outcome.findings().stream().map(PlainValues::of).toList();
        }
        return changes.stream()
                .map(change -> {
                    Map<String, Object> row = PlainValues.of(change);
                    row.put("severity", EnumText.of(change.severity()));
                    return row;
                })
                .toList();
    }

    private void print(ScanOutcome outcome, List<Map<String, Object>> rows) {
        if (format == RowFormat.table) {
            console.say(ScanText.headline(outcome));
            rows = rows.stream().map(ScanText::line).toList();
        }
        if (format == RowFormat.json) {
            Map<String, Object> whole = new LinkedHashMap<>();
            whole.put("scan", PlainValues.of(outcome.scan()));
            whole.put("against", outcome.against());
            whole.put(outcome.changes() == null ? "findings" : "changes", rows);
            console.out().print(RowFormat.json(whole));
        } else {
            console.out().print(format.text(rows));
        }
        console.out().flush();
    }
}
