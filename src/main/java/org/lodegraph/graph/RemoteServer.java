package org.lodegraph.graph;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.failure.InvalidValueException;
import org.lodegraph.model.failure.UnavailableException;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;

/** A Neo4j server run by others, 5.26 or newer, Aura included. */
public final class RemoteServer implements GraphServer {

    private static final String NO_DATABASE = "Neo.ClientError.Database.DatabaseNotFound";

    private final URI address;
    private final Driver driver;
    private final Graph graph;

    private RemoteServer(URI address, Driver driver, @Nullable String database) {
        this.address = address;
        this.driver = driver;
        this.graph = new Graph(driver, database);
    }

    /**
     * Connects and verifies that the server answers.
     *
     * @param address with one of the schemes {@code bolt}, {@code neo4j} and their {@code +s}, {@code +ssc} forms
     * @param user null if the server requires none
     * @param database name of the database; null for the user's home database
     * @throws InvalidValueException if the address is invalid, the server rejects user and password, or it has no such
     *     database
     * @throws UnavailableException if no server answers
     */
    public static RemoteServer connect(
            URI address, @Nullable String user, @Nullable String password, @Nullable String database) {
        AuthToken token = user == null ? AuthTokens.none() : AuthTokens.basic(user, password == null ? "" : password);
        return connect(address, token, database);
    }

    /**
     * Connects, as the program, to the embedded database of another process of the same owner.
     *
     * @param address its Bolt address
     * @param data its data folder, which contains the password
     * @throws UnavailableException if no server answers
     */
    public static RemoteServer connect(URI address, Path data) {
        return connect(
                address,
                DatabasePassword.find(data).map(DatabasePassword::token).orElseGet(AuthTokens::none),
                null);
    }

    private static RemoteServer connect(URI address, AuthToken token, @Nullable String database) {
        Driver driver = DriverFactory.open(address, token);
        try {
            driver.verifyConnectivity();
            RemoteServer server = new RemoteServer(address, driver, database);
            server.graph.verifyDatabase();
            return server;
        } catch (AuthenticationException e) {
            driver.close();
            throw new InvalidValueException(
                    "neo4j-uri", address, "a server that accepts LODEGRAPH_NEO4J_USER and LODEGRAPH_NEO4J_PASSWORD");
        } catch (Neo4jException e) {
            driver.close();
            if (NO_DATABASE.equals(e.code())) {
                throw new InvalidValueException("neo4j-database", database, "the name of a database of " + address);
            }
            throw new UnavailableException(
                    "Neo4j does not answer at " + address + " (" + e.getMessage() + "): start it, or check --neo4j-uri",
                    e);
        }
    }

    @Override
    public URI boltAddress() {
        return address;
    }

    @Override
    public Optional<URI> browserAddress() {
        return Optional.empty();
    }

    @Override
    public Driver driver() {
        return driver;
    }

    @Override
    public Graph graph() {
        return graph;
    }

    @Override
    public void close() {
        driver.close();
    }
}
