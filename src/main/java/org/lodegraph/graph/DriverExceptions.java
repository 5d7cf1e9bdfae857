package org.lodegraph.graph;

import java.time.Duration;
import java.util.Map;
import org.lodegraph.model.failure.ConflictException;
import org.lodegraph.model.failure.UnavailableException;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;

/** Says what an exception of the driver means here: the database is away, the time is over, or the statement is wrong. */
final class DriverExceptions {

    private static final int SHOWN = 300;

    private DriverExceptions() {}

    static RuntimeException of(String query, Map<String, Object> parameters, Duration limit, Neo4jException e) {
        if (e.code() != null && e.code().contains("TransactionTimedOut")) {
            return new UnavailableException(
                    query + " took longer than " + limit.toSeconds()
                            + " s and was stopped: ask for less, or again later",
                    e);
        }
        if (e.code() != null && e.code().contains("OnReadOnly")) {
            return new UnavailableException(
                    "the database takes no writes now: its disk may be full, and its health says so", e);
        }
        if ("Neo.ClientError.Security.Forbidden".equals(e.code())) {
            return new ConflictException("the database does not let this user do that (" + e.getMessage()
                    + "): give LODEGRAPH_NEO4J_USER and LODEGRAPH_NEO4J_PASSWORD of one who may; of another Lodegraph's"
                    + " embedded database these are lodegraph and the text of neo4j-password in its data folder");
        }
        if (e.code() != null && e.code().startsWith("Neo.DatabaseError.Transaction.")) {
            return new UnavailableException(
                    "the database could not keep what was written (" + e.getMessage() + "): its disk may be full", e);
        }
        if (isAway(e)) {
            return new UnavailableException(
                    "the database does not answer (" + e.getMessage() + "): it may be starting or gone", e);
        }
        return new IllegalStateException(query + " with " + shown(parameters) + ": " + e.getMessage(), e);
    }

    /** The driver says with a plain ClientException without a code that it got no connection in time. */
    private static boolean isAway(Neo4jException e) {
        return e instanceof RetryableException
                || e instanceof AuthenticationException
                || (e instanceof ClientException && "N/A".equals(e.code()) && noConnection(e));
    }

    private static boolean noConnection(Neo4jException e) {
        return String.valueOf(e.getMessage()).contains("acquire connection");
    }

    private static String shown(Map<String, Object> parameters) {
        String text = Redaction.of(parameters).toString();
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...";
    }
}
