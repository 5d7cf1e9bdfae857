package org.lodegraph.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lodegraph.graph.OwnDriver;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/**
 * The packaged program serving the {@link WorkedExample}, started once for tests of other verbs, stopped with the JVM.
 */
public final class ServedExample {

    /** Resource lock for classes that change its data. */
    public static final String NAME = "served-example";

    public static final String TABLES = "src/test/resources/fixture/worked-example";

    private final ProgramProcess process;
    private final Path data;
    private final URI bolt;
    private final ProgramProcess.Ready ready;

    private static final class Shared {
        private static final ServedExample PROGRAM = new ServedExample();
    }

    private ServedExample() {
        try {
            this.data = Files.createTempDirectory("lodegraph-example");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        int port = ProgramProcess.freePort();
        this.bolt = URI.create("bolt://127.0.0.1:" + port);
        String[] words = {
            "serve",
            "--data=" + data,
            "--import=" + TABLES,
            "--port=0",
            "--bolt-port=" + port,
            "--browser-port=0",
            "--warm-up=false"
        };
        try (ProgramProcess importing = ProgramProcess.startRecording(words)) {
            importing.awaitReady(120);
            importing.terminate();
        }
        ClassArchive.recorded();
        this.process = ProgramProcess.start(words);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            process.kill();
            TemporaryFolders.delete(data);
        }));
        this.ready = process.awaitReady(120);
    }

    public static ServedExample shared() {
        return Shared.PROGRAM;
    }

    public ProgramProcess process() {
        return process;
    }

    /** {@return its data folder} */
    public Path data() {
        return data;
    }

    public URI bolt() {
        return bolt;
    }

    /** Runs a statement on its database, logged in as the program. */
    public void run(String statement) {
        try (Driver driver = OwnDriver.open(bolt, data);
                Session session = driver.session()) {
            session.run(statement).consume();
        }
    }

    /** {@return the address of its HTTP server, without a path} */
    public String base() {
        return ready.address().toString();
    }

    /** {@return the address of a path of its API} */
    public URI resolve(String path) {
        return ready.address().resolve("/api/v1" + path);
    }
}
