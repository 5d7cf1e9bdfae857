package org.lodegraph.graph;

import java.time.Duration;
import java.util.Map;
import org.lodegraph.model.failure.ConflictException;
import org.lodegraph.model.failure.UnavailableException;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;

/**
 * Translates {@link Neo4jException} to {@link UnavailableException} (connectivity, timeout, full disk),
 * {@link ConflictException} (permissions) or {@link IllegalStateException} (a bug).
 */
final class DriverExceptions {

    private static final int SHOWN = 300;

    /** The code of a transaction that reached its time limit while it waited for a lock. */
    private static final String WAITED_FOR_A_LOCK = ".Transaction.LockClientStopped";

    private DriverExceptions() {}

    static RuntimeException of(String query, Map<String, Object> parameters, Duration limit, Neo4jException e) {
        if (e.code() != null
                && (e.code().contains("TransactionTimedOut") || e.code().endsWith(WAITED_FOR_A_LOCK))) {
            return new UnavailableException(
                    query + " exceeded its time limit of " + limit.toSeconds()
                            + " s: narrow the request, or try again later",
                    e);
        }
        if (e.code() != null && e.code().contains("OnReadOnly")) {
            return new UnavailableException(
                    "the database is read-only at the moment: its disk may be full, see /health/ready", e);
        }
        if ("Neo.ClientError.Security.Forbidden".equals(e.code())) {
            return new ConflictException(
                    "the database user lacks a permission (" + e.getMessage()
                            + "): set LODEGRAPH_NEO4J_USER and LODEGRAPH_NEO4J_PASSWORD of a user who has it; for the embedded"
                            + " database of another Lodegraph, these are lodegraph and the content of neo4j-password in its data folder");
        }
        if (e.code() != null && e.code().startsWith("Neo.DatabaseError.Transaction.")) {
            return new UnavailableException(
                    "the database could not store the data (" + e.getMessage() + "): its disk may be full", e);
        }
        if (isUnreachable(e)) {
            return new UnavailableException(
                    "the database does not answer (" + e.getMessage() + "): it may be starting, or stopped", e);
        }
        return new IllegalStateException(query + " with " + redacted(parameters) + ": " + e.getMessage(), e);
    }

    /** Detects connectivity errors. An acquisition timeout is a plain ClientException without a code. */
    private static boolean isUnreachable(Neo4jException e) {
        return e instanceof RetryableException
                || e instanceof AuthenticationException
                || (e instanceof ClientException && "N/A".equals(e.code()) && noConnection(e));
    }

    private static boolean noConnection(Neo4jException e) {
        return String.valueOf(e.getMessage()).contains("acquire connection");
    }

    private static String redacted(Map<String, Object> parameters) {
        String text = Redaction.of(parameters).toString();
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...";
    }
}
