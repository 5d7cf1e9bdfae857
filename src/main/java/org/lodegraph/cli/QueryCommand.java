package org.lodegraph.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodegraph.cli.config.SettingSources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code query}: runs a read statement of {@code cypher/} by its name. */
@Command(
        name = "query",
        description = {
            "Run a statement of cypher/ by its name.",
            "Without a name, the names are listed. Example: lodegraph query supply/list-shares --param mineral=cobalt"
        },
        mixinStandardHelpOptions = true)
final class QueryCommand implements Runnable {

    @Mixin
    private ServerOptions server = new ServerOptions();

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "NAME",
            description = "The path of the statement below cypher/, without its extension.")
    private @Nullable String name;

    @Option(names = "--param", paramLabel = "k=v", description = "A parameter of the statement; may be repeated.")
    private Map<String, String> parameters = new LinkedHashMap<>();

    @Option(
            names = "--format",
            defaultValue = "table",
            description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private RowFormat format = RowFormat.table;

    private final Program program;
    private final SettingSources sources;
    private final Console console;

    QueryCommand(Program program, SettingSources sources, Console console) {
        this.program = program;
        this.sources = sources;
        this.console = console;
    }

    @Override
    public void run() {
        if (name == null) {
            program.statements().forEach(console::say);
            return;
        }
        List<Map<String, Object>> rows = program.query(server.settings(sources), name, parameters, console);
        console.out().print(format.text(rows));
        console.out().flush();
    }
}
