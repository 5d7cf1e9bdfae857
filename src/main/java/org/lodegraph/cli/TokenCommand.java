package org.lodegraph.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code token}: makes, lists and revokes the tokens that identify clients of the API. */
@Command(
        name = "token",
        description = {
            "Create, list and revoke API tokens. A running serve on the same data folder applies changes at once.",
            "Example: lodegraph token make --name ci --scope write"
        },
        mixinStandardHelpOptions = true)
final class TokenCommand {

    private TokenCommand() {}

    /** {@return the verb with its subcommands} */
    static CommandLine line(Program program, Console console) {
        return new CommandLine(new TokenCommand())
                .addSubcommand(new Make(program, console))
                .addSubcommand(new Listing(program, console))
                .addSubcommand(new Revoke(program, console));
    }

    /** The flag for the data folder that stores the tokens. */
    static final class DataOption {
        @Option(
                names = "--data",
                defaultValue = "./data",
                description = "Data folder of the server that accepts the tokens (default: ${DEFAULT-VALUE}).")
        private Path data = Path.of("data");

        Path folder() {
            return data.toAbsolutePath().normalize();
        }
    }

    /** {@code token make}: prints a new token to standard output. */
    @Command(
            name = "make",
            description = "Create a token and print it once; the data folder stores only its hash.",
            mixinStandardHelpOptions = true)
    static final class Make implements Callable<Integer> {

        @Mixin
        private DataOption dataOption = new DataOption();

        @Option(names = "--name", required = true, description = "Name for the log and the list, such as ci.")
        private String name = "";

        @Option(
                names = "--scope",
                required = true,
                paramLabel = "read|write|admin",
                description =
                        "Permissions: read; write, which also stores scenarios and runs scans; or admin, which also manages subscriptions.")
        private String scope = "";

        private final Program program;
        private final Console console;

        Make(Program program, Console console) {
            this.program = program;
            this.console = console;
        }

        @Override
        public Integer call() {
            console.say(program.makeToken(dataOption.folder(), name, scope, console));
            return 0;
        }
    }

    /** {@code token list}: prints the tokens without their secrets. */
    @Command(name = "list", description = "List the tokens without their secrets.", mixinStandardHelpOptions = true)
    static final class Listing implements Callable<Integer> {

        @Mixin
        private DataOption dataOption = new DataOption();

        @Option(
                names = "--format",
                defaultValue = "table",
                description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
        private RowFormat format = RowFormat.table;

        private final Program program;
        private final Console console;

        Listing(Program program, Console console) {
            this.program = program;
            this.console = console;
        }

        @Override
        public Integer call() {
            console.out().print(format.text(program.tokens(dataOption.folder())));
            console.out().flush();
            return 0;
        }
    }

    /** {@code token revoke}: revokes a token. */
    @Command(
            name = "revoke",
            description = "Revoke a token, which is refused from then on.",
            mixinStandardHelpOptions = true)
    static final class Revoke implements Callable<Integer> {

        @Mixin
        private DataOption dataOption = new DataOption();

        @Parameters(index = "0", paramLabel = "ID", description = "Id of the token, as shown by lodegraph token list.")
        private String id = "";

        private final Program program;
        private final Console console;

        Revoke(Program program, Console console) {
            this.program = program;
            this.console = console;
        }

        @Override
        public Integer call() {
            console.say(program.revokeToken(dataOption.folder(), id));
            return 0;
        }
    }
}
