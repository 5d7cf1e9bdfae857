package org.lodegraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.lodegraph.model.failure.ConflictException;
import org.lodegraph.model.failure.InvalidValueException;

@Execution(ExecutionMode.CONCURRENT)
class DataFolderTest {

    @Test
    void saysWhichProcessHoldsItAndFreesItWhenThatOneIsKilled(@TempDir Path data) throws Exception {
        try (ServerProcess other = ServerProcess.start(data, 0)) {
            assertThatThrownBy(() -> EmbeddedServer.start(EmbeddedLocation.forOneTask(data)))
                    .isInstanceOf(ConflictException.class)
                    .hasMessageContaining("in use by process " + other.pid())
                    .hasMessageContaining("--data")
                    .hasMessageNotContaining("\n");
            assertThat(DataLock.holder(data).orElseThrow().bolt()).contains(other.address());
            other.kill();
        }

        assertThat(DataLock.holder(data)).isEmpty();
        try (EmbeddedServer recovered = EmbeddedServer.start(EmbeddedLocation.forOneTask(data))) {
            assertThat(recovered.boltAddress().getPort()).isPositive();
            assertThat(recovered.browserAddress()).isEmpty(); // no Browser for a single task
            assertThat(new Schema(recovered.graph()).apply()).isPositive();
        }
    }

    @Test
    void isRestrictedToItsOwner(@TempDir Path folder) throws Exception {
        Path data = Files.createDirectory(folder.resolve("data"));
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));

        DataLock.acquire(data).close();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
                .isEqualTo("rwx------");
    }

    @Test
    void isLockedWithinOneProcessToo(@TempDir Path data) {
        try (DataLock held = DataLock.acquire(data)) {
            held.announce(new DataLock.Holder(
                    1, java.util.Optional.empty(), java.util.Optional.of(URI.create("http://127.0.0.1:7070"))));

            assertThatThrownBy(() -> DataLock.acquire(data)).isInstanceOf(ConflictException.class);
            assertThat(DataLock.holder(data)).isPresent();
        }
        assertThat(DataLock.holder(data)).isEmpty();
    }

    @Test
    void refusesAStoreThatCannotBeRead(@TempDir Path data) throws Exception {
        EmbeddedServer.start(EmbeddedLocation.forOneTask(data)).close();
        Path store = data.resolve("neo4j/data/databases/neo4j/neostore");
        byte[] garbage = new byte[(int) Files.size(store)];
        java.util.Arrays.fill(garbage, (byte) 0x5a);
        Files.write(store, garbage);

        assertThatThrownBy(() -> EmbeddedServer.start(EmbeddedLocation.forOneTask(data)))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining(data.resolve("neo4j").toString())
                .hasMessageContaining("move that folder away")
                .hasMessageNotContaining("\n");
        assertThat(DataLock.holder(data)).isEmpty();
    }

    @Test
    void namesThePortInUseAndTheFlagForAnother(@TempDir Path data) throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> EmbeddedServer.start(new EmbeddedLocation(data, taken.getLocalPort(), 0)))
                    .isInstanceOf(ConflictException.class)
                    .hasMessageContaining("port " + taken.getLocalPort())
                    .hasMessageContaining("--bolt-port");
        }
    }

    @Test
    void refusesAFolderThatIsAFile(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("data"), "not a folder");

        assertThatThrownBy(() -> EmbeddedServer.start(EmbeddedLocation.forOneTask(file)))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("--data");
    }

    @Test
    void refusesAPortBeyondTheRange(@TempDir Path data) {
        assertThatThrownBy(() -> new EmbeddedLocation(data, 0, 70000))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("browser-port");
    }
}
