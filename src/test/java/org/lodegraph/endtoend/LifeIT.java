package org.lodegraph.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodegraph.testing.ImportedStore;
import org.lodegraph.testing.ProgramProcess;
import org.lodegraph.testing.RunningProgram;
import org.lodegraph.testing.ServedExample;

/** Start, shutdown, kill and rejection of the packaged program. */
@Execution(ExecutionMode.CONCURRENT)
@Order(1) // it starts processes of its own while the shared program starts
@ResourceLock(ServedExample.NAME)
class LifeIT {

    private static final Path TABLES = Path.of("import");

    @TempDir
    private static Path folder;

    /**
     * Uses all shipped tables. In every build {@link UpgradeIT} kills an import of some 5,000 rows, and a test of the
     * data folder kills a database.
     */
    @Test
    @EnabledIf("org.lodegraph.testing.Tries#isFull")
    void recoversFromAKillWhileImportingAndFromOneWhileServing() {
        try (ProgramProcess importing = serve("whole")) {
            importing.awaitLine(line -> line.startsWith("  observations"), 240);
            importing.kill();
        }
        ProgramProcess.Ready first;
        try (ProgramProcess serving = serve("whole")) {
            first = serving.awaitReady(240);
            serving.kill();
        }
        try (ProgramProcess again = serve("whole")) {
            ProgramProcess.Ready second = again.awaitReady(120);
            // Killed or not: the same tables give the same version and the same graph.
            assertThat(second.dataVersion()).isEqualTo(first.dataVersion());
            assertThat(second.nodes()).isEqualTo(first.nodes());
            assertThat(second.relationships()).isEqualTo(first.relationships());
            assertThat(again.lines()).noneMatch(line -> line.startsWith("Loading "));
            assertThat(RunningProgram.shared().ready().nodes()).isEqualTo(second.nodes());
            System.out.println("ended by SIGTERM in " + again.terminate() + " ms");
        }
    }

    @Test
    void letsOtherVerbsUseItsDatabaseButNotAnotherServe() {
        ServedExample holder = ServedExample.shared();
        String data = holder.data().toString();
        try (ProgramProcess second = start("serve", holder.data(), Path.of(ServedExample.TABLES))) {
            assertThat(second.awaitExit(60)).isEqualTo(1);
            assertThat(refusal(second))
                    .contains("in use by process " + holder.process().pid(), "--data");
        }
        holder.run("MATCH (country:Country {iso3: 'TTT'}) DETACH DELETE country");
        try (ProgramProcess checking = ProgramProcess.start("check", "--data", data)) {
            assertThat(checking.awaitExit(60)).isEqualTo(1);
            assertThat(lines(checking)).contains("lacks 1 of 6 Country", "Damaged: run lodegraph import");
        }
        try (ProgramProcess importing = start("import", holder.data(), Path.of(ServedExample.TABLES))) {
            assertThat(importing.awaitExit(120)).as(lines(importing)).isZero();
            assertThat(lines(importing)).contains("Imported data version", "Loaded in"); // it was damaged
        }
        try (ProgramProcess asking =
                ProgramProcess.start("query", "import/count-nodes", "--data", data, "--format", "csv")) {
            assertThat(asking.awaitExit(60)).as(lines(asking)).isZero();
            assertThat(asking.lines()).contains("count");
        }
    }

    /** Fails before a database is created. */
    @ParameterizedTest
    @ValueSource(strings = {"--port", "--bolt-port", "--browser-port"})
    void refusesAPortInUseAndNamesTheFlag(String flag) throws IOException {
        Path data = folder.resolve("port");
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                ProgramProcess program = ProgramProcess.start(
                        "serve", "--data", data.toString(), flag, Integer.toString(taken.getLocalPort()))) {
            assertThat(program.awaitExit(60)).isEqualTo(1);
            assertThat(refusal(program)).contains(Integer.toString(taken.getLocalPort()), flag);
        }
        assertThat(data.resolve("neo4j")).doesNotExist();
    }

    /** {@link org.lodegraph.graph.DataFolderTest} tests the same without a process. */
    @Test
    @EnabledIf("org.lodegraph.testing.Tries#isFull")
    void refusesAStoreThatCannotBeRead() throws IOException {
        Path data = folder.resolve("broken");
        ImportedStore.copyTo(data);
        Path store = data.resolve("neo4j/data/databases/neo4j/neostore");
        assertThat(store).exists();
        Files.writeString(store, "no store at all");
        try (ProgramProcess program = serve("broken")) {
            assertThat(program.awaitExit(120)).isEqualTo(1);
            assertThat(refusal(program)).contains("cannot be opened", "move that folder away");
        }
    }

    @Test
    void listsTheFaultsOfTablesAndWritesNothing() {
        try (ProgramProcess program = ProgramProcess.start(
                "import",
                "--data",
                folder.resolve("faulty").toString(),
                "--import",
                "src/test/resources/ingest/several")) {
            assertThat(program.awaitExit(120)).isEqualTo(1);
            assertThat(lines(program)).contains("nothing was written").containsPattern("\\.csv:\\d+:\\w+: ");
        }
    }

    @Test
    void reportsWrongUse() {
        try (ProgramProcess program = ProgramProcess.start("serve", "--prot", "7070")) {
            assertThat(program.awaitExit(30)).isEqualTo(2);
            assertThat(lines(program)).contains("--prot");
        }
        try (ProgramProcess program = ProgramProcess.start("serve", "--port", "70700")) {
            assertThat(program.awaitExit(30)).isEqualTo(2);
            assertThat(lines(program)).contains("70700", "65535");
        }
    }

    private static ProgramProcess serve(String name) {
        return start("serve", folder.resolve(name), TABLES);
    }

    private static ProgramProcess start(String verb, Path data, Path from) {
        List<String> words =
                new ArrayList<>(List.of(verb, "--data", data.toString(), "--import", from.toString(), "--port", "0"));
        words.addAll(List.of("--bolt-port", "0", "--browser-port", "0"));
        return ProgramProcess.start(words.toArray(String[]::new));
    }

    /** Returns the single line with the error. */
    private static String refusal(ProgramProcess program) {
        List<String> said = program.lines().stream()
                .filter(line -> line.startsWith("lodegraph: "))
                .toList();
        assertThat(said).as(lines(program)).hasSize(1);
        return said.get(0);
    }

    private static String lines(ProgramProcess program) {
        return String.join("\n", program.lines());
    }
}
