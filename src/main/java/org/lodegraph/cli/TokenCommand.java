package org.lodegraph.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code token}: makes, lists and revokes the tokens by which clients of the API are known. */
@Command(
        name = "token",
        description = {
            "Make, list and revoke the tokens of the API; a serve on the same data folder heeds a change at once.",
            "Example: lodegraph token make --name ci --scope write"
        },
        mixinStandardHelpOptions = true)
final class TokenCommand {

    private TokenCommand() {}

    /** {@return the verb with all it does} */
    static CommandLine line(Program program, Console console) {
        return new CommandLine(new TokenCommand())
                .addSubcommand(new Make(program, console))
                .addSubcommand(new Listing(program, console))
                .addSubcommand(new Revoke(program, console));
    }

    /** The flag that says where tokens are kept. */
    static final class Place {
        @Option(
                names = "--data",
                defaultValue = "./data",
                description = "The data folder of the serve that is to know them (default: ${DEFAULT-VALUE}).")
        private Path data = Path.of("data");

        Path folder() {
            return data.toAbsolutePath().normalize();
        }
    }

    /** {@code token make}: prints a new token on the standard output. */
    @Command(
            name = "make",
            description = "Make a token and print it, this once; the data folder keeps its hash alone.",
            mixinStandardHelpOptions = true)
    static final class Make implements Callable<Integer> {

        @Mixin
        private Place place = new Place();

        @Option(names = "--name", required = true, description = "What it is for, such as ci; the log tells it.")
        private String name = "";

        @Option(
                names = "--scope",
                required = true,
                paramLabel = "read|write|admin",
                description =
                        "What it may do: ask; also keep scenarios and run scans; also say where subscriptions are sent.")
        private String scope = "";

        private final Program program;
        private final Console console;

        Make(Program program, Console console) {
            this.program = program;
            this.console = console;
        }

        @Override
        public Integer call() {
            console.say(program.makeToken(place.folder(), name, scope, console));
            return 0;
        }
    }

    /** {@code token list}: what each is for, and never the token itself. */
    @Command(name = "list", description = "List the tokens, without what is secret.", mixinStandardHelpOptions = true)
    static final class Listing implements Callable<Integer> {

        @Mixin
        private Place place = new Place();

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
            console.out().print(format.text(program.tokens(place.folder())));
            console.out().flush();
            return 0;
        }
    }

    /** {@code token revoke}: has a token accepted no more. */
    @Command(
            name = "revoke",
            description = "Revoke a token: from now on it is refused.",
            mixinStandardHelpOptions = true)
    static final class Revoke implements Callable<Integer> {

        @Mixin
        private Place place = new Place();

        @Parameters(index = "0", paramLabel = "ID", description = "As lodegraph token list tells it.")
        private String id = "";

        private final Program program;
        private final Console console;

        Revoke(Program program, Console console) {
            this.program = program;
            this.console = console;
        }

        @Override
        public Integer call() {
            console.say(program.revokeToken(place.folder(), id));
            return 0;
        }
    }
}
