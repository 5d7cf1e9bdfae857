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

/** Which database the settings mean. */
final class DatabaseSelector {

    private DatabaseSelector() {}

    /**
     * {@return the database that {@code serve} runs on: the server named, else the embedded one on the data folder, which
     * {@link #open} starts}
     */
    static GraphServer prepare(Settings settings, Console console) {
        if (settings.server() != null) {
            return remote(settings, settings.server(), console);
        }
        Settings.Explorers explorers = settings.explorers();
        return EmbeddedServer.prepare(new EmbeddedLocation(
                settings.data(),
                settings.boltPort(),
                OptionalInt.of(settings.browserPort()),
                new ExplorerTerms(
                        explorers.writes(), Duration.ofSeconds(explorers.querySeconds()), explorers.queryMegabytes())));
    }

    /** Starts an embedded database that has been prepared. */
    static void open(GraphServer server, Settings settings, Console console) {
        if (server instanceof EmbeddedServer embedded) {
            console.progress("Starting Neo4j on " + settings.data() + " ...");
            embedded.open();
        }
    }

    /** {@return the same for the other verbs: the database of the {@code serve} that holds the data folder goes before opening it} */
    static GraphServer reach(Settings settings, Console console) {
        if (settings.server() != null) {
            return remote(settings, settings.server(), console);
        }
        Optional<URI> held = DataLock.holder(settings.data()).flatMap(DataLock.Holder::bolt);
        if (held.isPresent()) {
            console.progress("Connecting to " + held.get() + " ...");
            return RemoteServer.connect(held.get(), settings.data());
        }
        console.progress("Starting Neo4j on " + settings.data() + " ...");
        return EmbeddedServer.start(EmbeddedLocation.forOneTask(settings.data()));
    }

    private static GraphServer remote(Settings settings, URI address, Console console) {
        console.progress("Connecting to " + address + " ...");
        Settings.Login login = settings.login();
        return login == null
                ? RemoteServer.connect(address, null, null)
                : RemoteServer.connect(address, login.user(), login.password());
    }
}
