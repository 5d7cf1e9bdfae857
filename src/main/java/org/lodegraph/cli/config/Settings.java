package org.lodegraph.cli.config;

import java.net.URI;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.failure.InvalidValueException;

/**
 * The settings of a running program.
 *
 * @param listen the address and ports to listen on
 * @param store the data folder, the tables and the database
 * @param scans the settings of risk scans
 * @param explorers the limits for people who explore the embedded database
 * @param access the access settings of the HTTP API
 * @param warmUp whether to send every question once at start, so that first answers are fast
 */
public record Settings(Listen listen, Store store, Scans scans, Explorers explorers, Access access, boolean warmUp) {

    /** {@return settings with the defaults for everything else} */
    public static Settings of(Listen listen, Store store) {
        return new Settings(listen, store, Scans.DEFAULT, Explorers.DEFAULT, Access.DEFAULT, true);
    }

    /**
     * The address and ports to listen on. Port 0 takes any free one.
     *
     * @param host address of the HTTP API; loopback by default
     * @param port port of the HTTP API
     * @param boltPort port of the embedded database
     * @param browserPort port of the embedded database's HTTP server and Neo4j Browser
     */
    public record Listen(String host, int port, int boltPort, int browserPort) {

        public Listen {
            requirePort("port", port);
            requirePort("bolt-port", boltPort);
            requirePort("browser-port", browserPort);
        }

        private static void requirePort(String name, int port) {
            if (port < 0 || port > 65_535) {
                throw new InvalidValueException(name, port, "a port from 0 to 65535");
            }
        }
    }

    /**
     * The data folder, the tables and the database.
     *
     * @param data folder of the embedded database
     * @param tables folder of the tables to import
     * @param server the Neo4j server to use in place of the embedded one; null for the embedded one
     * @param share whether the first import may use a database that holds other data
     */
    public record Store(Path data, Path tables, @Nullable Server server, boolean share) {

        public Store {
            data = data.toAbsolutePath().normalize();
            tables = tables.toAbsolutePath().normalize();
        }
    }

    /**
     * Access settings of the HTTP API, in addition to the bound address.
     *
     * @param hosts further host names by which clients reach the program, without port
     * @param tokenAlways whether writing needs a token from this machine too
     * @param certificate the certificate chain for TLS, a PEM file; null for plain HTTP
     * @param key its private key, a PEM file; null for plain HTTP
     */
    public record Access(
            List<String> hosts,
            boolean tokenAlways,
            @Nullable Path certificate,
            @Nullable Path key) {

        private static final Pattern HOST =
                Pattern.compile("[A-Za-z0-9_]([A-Za-z0-9._-]{0,252}[A-Za-z0-9_.])?|\\[[0-9A-Fa-f:.]{2,45}]");

        /** No further host, no TLS; tokens only where remote clients are possible. */
        public static final Access DEFAULT = new Access(List.of(), false, null, null);

        public Access {
            hosts = List.copyOf(hosts);
            for (String host : hosts) {
                if (!HOST.matcher(host).matches()) {
                    throw new InvalidValueException(
                            "allow-host", host, "a name without port such as lodegraph.example.org, or [2001:db8::1]");
                }
            }
            if ((certificate == null) != (key == null)) {
                throw certificate == null
                        ? new InvalidValueException("tls-key", key, "--tls-certificate as well, or neither option")
                        : new InvalidValueException(
                                "tls-certificate", certificate, "--tls-key as well, or neither option");
            }
        }
    }

    /**
     * Limits for people who explore the embedded database, in Neo4j Browser or over Bolt.
     *
     * @param writes whether they may write
     * @param querySeconds the time limit of a statement, in seconds
     * @param queryMegabytes the memory limit of a transaction, in megabytes
     */
    public record Explorers(boolean writes, int querySeconds, int queryMegabytes) {

        /** Read-only, one minute, 128 MB. */
        public static final Explorers DEFAULT = new Explorers(false, 60, 128);

        public Explorers {
            requirePositive("query-timeout", querySeconds, "seconds");
            requirePositive("query-memory", queryMegabytes, "megabytes");
        }

        private static void requirePositive(String name, int value, String unit) {
            if (value < 1) {
                throw new InvalidValueException(name, value, unit + ", 1 or more");
            }
        }
    }

    /**
     * The settings of risk scans.
     *
     * @param rules the folder of the rules
     * @param cron the schedule of scans inside {@code serve}, a cron line in UTC; null for none
     * @param targets the targets of scheduled scans, comma-separated; empty for all
     * @param minerals the minerals of scheduled scans, comma-separated, or a list such as {@code critical:US-2025};
     * empty for all
     * @param keep the number of scans to keep
     * @param leaseSeconds the lease of a scan: seconds without renewal until another may run
     * @param allowPrivateWebhooks whether webhooks may target private addresses
     * @param webhookKey the key that subscription secrets are derived from; null for the key of the data folder
     */
    public record Scans(
            Path rules,
            @Nullable String cron,
            String targets,
            String minerals,
            int keep,
            int leaseSeconds,
            boolean allowPrivateWebhooks,
            @Nullable WebhookKey webhookKey) {

        private static final int LONGEST_LEASE = 3600;

        /** Every rule on everything, on request only. */
        public static final Scans DEFAULT = new Scans(Path.of("rules"), null, "", "", 400, 30, false, null);

        public Scans {
            rules = rules.toAbsolutePath().normalize();
            if (keep < 1) {
                throw new InvalidValueException("keep", keep, "a number of scans, 1 or more");
            }
            if (leaseSeconds < 1 || leaseSeconds > LONGEST_LEASE) {
                throw new InvalidValueException(
                        "scan-lease", leaseSeconds, "a number of seconds from 1 to " + LONGEST_LEASE);
            }
        }
    }

    /**
     * A Neo4j server run by others.
     *
     * @param address its address, with one of the schemes {@code bolt} and {@code neo4j}
     * @param login the user and password; null if it requires none
     * @param database name of the database; null for the user's home database
     */
    public record Server(
            URI address, @Nullable Login login, @Nullable String database) {

        private static final Pattern DATABASE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{2,62}");

        public Server {
            requireNeo4j(address);
            if (database != null && !DATABASE.matcher(database).matches()) {
                throw new InvalidValueException(
                        "neo4j-database", database, "3 to 63 letters, digits, dots and hyphens");
            }
        }
    }

    /**
     * A user and a password.
     *
     * @param user the name
     * @param password the secret; never printed
     */
    public record Login(String user, String password) {
        @Override
        public String toString() {
            return "Login[user=" + user + ", password=***]";
        }
    }

    /**
     * A key of 32 bytes.
     *
     * @param base64 the key in Base64; never printed
     */
    public record WebhookKey(String base64) {

        private static final int BYTES = 32;

        public WebhookKey {
            base64 = base64.strip();
            if (!isKey(base64)) { // not repeated: it may be the key with a typo
                throw new InvalidValueException(
                        "webhook-key", "(hidden)", BYTES + " bytes in Base64, as openssl rand -base64 32 prints them");
            }
        }

        private static boolean isKey(String text) {
            try {
                return Base64.getDecoder().decode(text).length == BYTES;
            } catch (IllegalArgumentException e) {
                return false;
            }
        }

        @Override
        public String toString() {
            return "WebhookKey[***]";
        }
    }

    private static void requireNeo4j(URI uri) {
        if (uri.toString().contains("@")) { // first, so that no error repeats a password
            throw new InvalidValueException(
                    "neo4j-uri",
                    "(hidden)",
                    "an address without user and password: set LODEGRAPH_NEO4J_USER and LODEGRAPH_NEO4J_PASSWORD");
        }
        String scheme = String.valueOf(uri.getScheme());
        if (!scheme.matches("(neo4j|bolt)(\\+s|\\+ssc)?") || uri.getHost() == null) {
            throw new InvalidValueException("neo4j-uri", uri, "an address such as neo4j+s://host or bolt://host:7687");
        }
    }
}
