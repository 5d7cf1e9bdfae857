package org.lodegraph.app;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.lodegraph.cli.Console;
import org.lodegraph.cli.config.Settings;
import org.lodegraph.graph.DataLock;
import org.lodegraph.graph.EmbeddedLocation;
import org.lodegraph.graph.EmbeddedServer;
import org.lodegraph.graph.ExplorerTerms;
import org.lodegraph.graph.GraphServer;
import org.lodegraph.graph.RemoteServer;

/** Selects the database of a run from its settings. */
final class DatabaseSelector {

    private DatabaseSelector() {}

    /**
     * {@return the database for {@code serve}: the configured server, else the embedded one in the data folder, not yet
     * started; {@link #open} starts it}
     */
    static GraphServer prepare(Settings settings, Console console) {
        if (settings.store().server() != null) {
            return remote(settings.store().server(), console);
        }
        Settings.Explorers explorers = settings.explorers();
        return EmbeddedServer.prepare(new EmbeddedLocation(
                settings.store().data(),
                settings.listen().boltPort(),
                OptionalInt.of(settings.listen().browserPort()),
                new ExplorerTerms(
                        explorers.writes(), Duration.ofSeconds(explorers.querySeconds()), explorers.queryMegabytes())));
    }

    /** Starts an embedded database that {@link #prepare} returned. */
    static void open(GraphServer server, Settings settings, Console console) {
        if (server instanceof EmbeddedServer embedded) {
            console.progress("Starting Neo4j on " + settings.store().data() + " ...");
            embedded.open();
        }
    }

    /**
     * {@return the database for the other verbs} It is the configured server, else that of a running {@code serve} that
     * holds the lock of the data folder, else an embedded one, started here.
     */
    static GraphServer connect(Settings settings, Console console) {
        if (settings.store().server() != null) {
            return remote(settings.store().server(), console);
        }
        Optional<URI> running = DataLock.holder(settings.store().data()).flatMap(DataLock.Holder::bolt);
        if (running.isPresent()) {
            console.progress("Connecting to " + running.get() + " ...");
            return RemoteServer.connect(running.get(), settings.store().data());
        }
        console.progress("Starting Neo4j on " + settings.store().data() + " ...");
        return EmbeddedServer.start(EmbeddedLocation.forOneTask(settings.store().data()));
    }

    private static GraphServer remote(Settings.Server server, Console console) {
        console.progress("Connecting to " + server.address() + " ...");
        Settings.Login login = server.login();
        return RemoteServer.connect(
                server.address(),
                login == null ? null : login.user(),
                login == null ? null : login.password(),
                server.database());
    }
}
