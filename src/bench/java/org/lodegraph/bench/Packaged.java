package org.lodegraph.bench;

import java.net.URI;
import java.nio.file.Path;
import org.lodegraph.graph.RemoteServer;
import org.lodegraph.network.snapshot.NetworkSnapshot;
import org.lodegraph.network.snapshot.Snapshots;
import org.lodegraph.testing.ProgramProcess;

/** The packaged program in its own process, warmed up, on data that the benchmarks share: the first one loads them. */
final class Packaged implements AutoCloseable {

    private static final Path DATA = Path.of("target", "bench-data");
    private static final int MAX_SECONDS = 600;

    private final ProgramProcess process;
    private final URI api;
    private final URI database;
    private final RemoteServer bolt;

    private Packaged(ProgramProcess process, URI api, URI database, RemoteServer bolt) {
        this.process = process;
        this.api = api;
        this.database = database;
        this.bolt = bolt;
    }

    static Packaged start() {
        String boltPort = Integer.toString(ProgramProcess.freePort());
        String browserPort = Integer.toString(ProgramProcess.freePort());
        ProgramProcess process = ProgramProcess.start(
                "serve",
                "--data",
                DATA.toString(),
                "--port",
                "0",
                "--bolt-port",
                boltPort,
                "--browser-port",
                browserPort);
        URI api = process.awaitReady(MAX_SECONDS).address();
        return new Packaged(
                process,
                api,
                URI.create("http://127.0.0.1:" + browserPort),
                RemoteServer.connect(URI.create("bolt://127.0.0.1:" + boltPort), null, null, null));
    }

    /** {@return the address of the API} */
    URI api() {
        return api;
    }

    /** {@return the address of Neo4j's own HTTP endpoints} */
    URI database() {
        return database;
    }

    /** {@return the database over Bolt} */
    RemoteServer bolt() {
        return bolt;
    }

    /** {@return the networks, read over Bolt} */
    NetworkSnapshot world() {
        return new Snapshots(bolt.graph(), () -> "benchmark").world();
    }

    @Override
    public void close() {
        bolt.close();
        process.terminate();
    }
}
