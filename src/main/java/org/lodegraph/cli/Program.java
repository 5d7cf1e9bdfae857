package org.lodegraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodegraph.cli.config.Settings;
import org.lodegraph.watch.scan.ScanRequest;
import org.lodegraph.watch.scan.report.ReportFormat;

/** What the verbs of the command line ask for; progress goes to the console as it happens. */
public interface Program {

    /** Starts the database and the API, and returns when they are told to end. */
    void serve(Settings settings, Console console);

    /** Loads the tables into the database and gives the closing line. */
    String importTables(Settings settings, Console console);

    /** {@return whether the tables keep every promise of an import; prints the report, and asks no database} */
    boolean checkTables(Settings settings, Console console);

    /** {@return whether the database holds what was imported and derived; prints the report, and mends nothing} */
    boolean checkStore(Settings settings, Console console);

    /** Writes into the database what the network engine derives from the data and gives the closing line. */
    String derive(Settings settings, Console console);

    /** Makes the tables of {@code to} from the releases below {@code from} and gives the closing line. */
    String curate(Path from, Path to, Console console);

    /** {@return what curating would change in the tables, in lines; nothing is written} */
    List<String> compare(Path from, Path to, Console console);

    /** Runs a read statement of {@code cypher/} by its name with parameters as text. */
    List<Map<String, Object>> query(Settings settings, String name, Map<String, String> parameters, Console console);

    /**
     * Judges the data by the rules, keeps the findings and notifies subscribers.
     *
     * @param against the scan to compare with, {@link ScanOutcome#PREVIOUS} for the one before; null for none
     */
    ScanOutcome scan(Settings settings, ScanRequest request, @Nullable String against, Console console);

    /**
     * {@return what a scan found, to be sent}
     *
     * @param scan its id, or latest
     * @param against the earlier one to compare with; null for the one before
     * @param format the format of the report
     */
    String report(Settings settings, String scan, @Nullable String against, ReportFormat format, Console console);

    /**
     * Makes a token for the clients of the API: says what it is on the side, and {@return the secret, which nobody can read again}
     *
     * @param data the data folder that keeps it
     * @param name what it is for
     * @param scope read, write or admin
     */
    String makeToken(Path data, String name, String scope, Console console);

    /** {@return the tokens of a data folder, a row each, without their secrets} */
    List<Map<String, Object>> tokens(Path data);

    /** Has a token accepted no more, and gives the closing line. */
    String revokeToken(Path data, String id);

    /** {@return the names of the statements that can be run} */
    List<String> statements();
}
