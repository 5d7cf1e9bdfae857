package org.lodegraph.cli;

import java.util.Arrays;
import org.lodegraph.cli.config.SettingSources;
import org.lodegraph.model.failure.InvalidValueException;
import org.lodegraph.model.failure.LodegraphException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.Model.OptionSpec;

/** Maps a command line to one call on the {@link Program}, and its result to an exit code. */
public final class CommandLineRunner {

    private static final int FAILED = 1;
    private static final int WRONG_USE = 2;

    private final Program program;
    private final SettingSources sources;
    private final Console console;

    /** The parent command: prints the help. */
    @Command(
            name = "lodegraph",
            description = "A graph database of mineral supply-chain dependencies.",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            footer = {
                "",
                "Every flag may also be set in the environment (--bolt-port as LODEGRAPH_BOLT_PORT) or in lodegraph.properties (bolt-port=7688); flags take precedence.",
                "Exit codes: 0 success, 1 failure, 2 invalid usage, 3 findings at or above --fail-on."
            })
    static final class Root {}

    /** Reads the version from the jar. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"lodegraph " + version()};
        }
    }

    /** {@return the version in the manifest of the jar} */
    public static String version() {
        String version = CommandLineRunner.class.getPackage().getImplementationVersion();
        return version == null ? "(built from source)" : version;
    }

    public CommandLineRunner(Program program, SettingSources sources, Console console) {
        this.program = program;
        this.sources = sources;
        this.console = console;
    }

    /**
     * Runs the verb; returns the exit code: 0 done, 1 failed, 2 wrong use, 3 findings at or above {@code --fail-on}.
     */
    public int run(String... arguments) {
        CommandLine line = new CommandLine(new Root())
                .addSubcommand(new ServeCommand(program, sources, console))
                .addSubcommand(new ImportCommand(program, sources, console))
                .addSubcommand(new CheckCommand(program, sources, console))
                .addSubcommand(new DeriveCommand(program, sources, console))
                .addSubcommand(new CurateCommand(program, console))
                .addSubcommand(new QueryCommand(program, sources, console))
                .addSubcommand(new ScanCommand(program, sources, console))
                .addSubcommand(new ReportCommand(program, sources, console))
                .addSubcommand(TokenCommand.line(program, console))
                .setOut(console.out())
                .setErr(console.err());
        Converters.register(line);
        line.setExecutionExceptionHandler(failures());
        line.setParameterExceptionHandler((exception, words) -> {
            console.progress("lodegraph: " + exception.getMessage() + "; see --help");
            return WRONG_USE;
        });
        line.setDefaultValueProvider(argument -> argument instanceof OptionSpec option
                ? sources.find(flag(option)).orElse(null)
                : null);
        if (arguments.length == 0) {
            line.usage(console.err());
            return WRONG_USE;
        }
        return line.execute(arguments);
    }

    private IExecutionExceptionHandler failures() {
        return (exception, line, result) -> {
            if (exception instanceof LodegraphException failure) {
                console.progress("lodegraph: " + failure.detail());
                return failure instanceof InvalidValueException ? WRONG_USE : FAILED;
            }
            throw exception;
        };
    }

    private static String flag(OptionSpec option) {
        return Arrays.stream(option.names())
                .filter(name -> name.startsWith("--"))
                .findFirst()
                .orElse(option.longestName())
                .replaceFirst("^-+", "");
    }
}
