package org.lodegraph;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.lodegraph.app.Application;
import org.lodegraph.cli.CommandLineRunner;
import org.lodegraph.cli.Console;
import org.lodegraph.cli.config.SettingSources;
import org.lodegraph.model.failure.LodegraphException;

/** Entry point of the program. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        Console console = new Console(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        System.exit(run(console, arguments));
    }

    private static int run(Console console, String[] arguments) {
        try {
            SettingSources sources = SettingSources.of(System.getenv(), SettingSources.FILE);
            return new CommandLineRunner(new Application(Clock.systemUTC()), sources, console).run(arguments);
        } catch (LodegraphException e) {
            console.progress("lodegraph: " + e.detail());
            return 2;
        }
    }
}
