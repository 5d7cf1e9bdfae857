package org.lodegraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodegraph.cli.config.Settings;
import org.lodegraph.watch.scan.ScanRequest;
import org.lodegraph.watch.scan.report.ReportFormat;

/** The operations behind the verbs of the command line. Progress is printed to the console as it happens. */
public interface Program {

    /** Starts the database and the API, and returns when the process is asked to stop. */
    void serve(Settings settings, Console console);

    /** Loads the tables into the database; returns the closing line. */
    String importTables(Settings settings, Console console);

    /** {@return whether the tables pass every check of an import; prints the report and needs no database} */
    boolean checkTables(Settings settings, Console console);

    /** {@return whether the database holds what was imported and derived; prints the report and repairs nothing} */
    boolean checkStore(Settings settings, Console console);

    /** Writes the results of the network engine into the database; returns the closing line. */
    String derive(Settings settings, Console console);

    /** Builds the tables of {@code to} from the releases below {@code from}; returns the closing line. */
    String curate(Path from, Path to, Console console);

    /** {@return the changes that curating would make to the tables, one per line; writes nothing} */
    List<String> compare(Path from, Path to, Console console);

    /** Runs a read statement of {@code cypher/} by its name, with parameters as text. */
    List<Map<String, Object>> query(Settings settings, String name, Map<String, String> parameters, Console console);

    /**
     * Evaluates the rules, stores the findings and notifies subscribers.
     *
     * @param against the scan to compare with, {@link ScanOutcome#PREVIOUS} for the one before; null for none
     */
    ScanOutcome scan(Settings settings, ScanRequest request, @Nullable String against, Console console);

    /**
     * {@return the report on a scan}
     *
     * @param scan its id, or latest
     * @param against the earlier scan to compare with; null for the previous one
     * @param format the format of the report
     */
    String report(Settings settings, String scan, @Nullable String against, ReportFormat format, Console console);

    /**
     * Creates a token for clients of the API, describes it as progress, and {@return the secret, which is not stored}
     *
     * @param data the data folder that stores the token's hash
     * @param name its purpose
     * @param scope read, write or admin
     */
    String makeToken(Path data, String name, String scope, Console console);

    /** {@return the tokens of a data folder, one row each, without their secrets} */
    List<Map<String, Object>> tokens(Path data);

    /** Revokes a token; returns the closing line. */
    String revokeToken(Path data, String id);

    /** {@return the names of the statements that can be run} */
    List<String> statements();
}
