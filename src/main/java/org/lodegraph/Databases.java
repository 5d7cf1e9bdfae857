package org.lodegraph;

import java.net.URI;
import java.util.Optional;
import org.lodegraph.cli.Console;
import org.lodegraph.config.Settings;
import org.lodegraph.graph.DataLock;
import org.lodegraph.graph.EmbeddedServer;
import org.lodegraph.graph.GraphServer;
import org.lodegraph.graph.Placement;
import org.lodegraph.graph.RemoteServer;

/** Which database the settings mean. */
final class Databases {

    private Databases() {}

    /** {@return the database that {@code serve} runs on: the server named, else the embedded one on the data folder} */
    static GraphServer open(Settings settings, Console console) {
        if (settings.server() != null) {
            return remote(settings, settings.server(), console);
        }
        console.progress("Starting Neo4j on " + settings.data() + " ...");
        return EmbeddedServer.start(new Placement(settings.data(), settings.boltPort(), settings.browserPort()));
    }

    /** {@return the same for the other verbs: the database of the {@code serve} that holds the data folder goes before opening it} */
    static GraphServer reach(Settings settings, Console console) {
        if (settings.server() != null) {
            return remote(settings, settings.server(), console);
        }
        Optional<URI> held = DataLock.holder(settings.data()).flatMap(DataLock.Holder::bolt);
        if (held.isPresent()) {
            return remote(settings, held.get(), console);
        }
        console.progress("Starting Neo4j on " + settings.data() + " ...");
        return EmbeddedServer.start(Placement.forOneTask(settings.data()));
    }

    private static GraphServer remote(Settings settings, URI address, Console console) {
        console.progress("Connecting to " + address + " ...");
        Settings.Login login = settings.login();
        return login == null
                ? RemoteServer.connect(address, null, null)
                : RemoteServer.connect(address, login.user(), login.password());
    }
}
