package org.lodegraph.testing;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.lodegraph.app.Application;
import org.lodegraph.cli.CommandLineRunner;
import org.lodegraph.cli.Console;
import org.lodegraph.cli.config.SettingSources;

/**
 * The program with a clock that starts at a given time and runs on, so that results do not depend on the test date.
 *
 * <p>Only the clock differs from {@link Main}.
 */
final class ProgramOnADay {

    /** The system property that holds the time at which the clock starts, such as {@code 2026-11-30T12:00:00Z}. */
    static final String NOW = "lodegraph.now";

    private ProgramOnADay() {}

    public static void main(String[] arguments) {
        Clock system = Clock.systemUTC();
        Clock clock = Clock.offset(system, Duration.between(system.instant(), Instant.parse(System.getProperty(NOW))));
        Console console = new Console(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        System.exit(new CommandLineRunner(
                        new Application(clock), SettingSources.of(System.getenv(), SettingSources.FILE), console)
                .run(arguments));
    }
}
