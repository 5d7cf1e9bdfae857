package org.lodegraph.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.lodegraph.data.load.Importer;
import org.lodegraph.graph.EmbeddedLocation;
import org.lodegraph.graph.EmbeddedServer;

/** Builds the store that end-to-end tests copy, in a JVM that has already run a database. */
@Order(Integer.MAX_VALUE)
@Execution(ExecutionMode.CONCURRENT)
class ImportedStoreTest {

    @Test
    void holdsTheShippedTablesWhateverAnEndedRunLeft(@TempDir Path data) throws IOException {
        Path left = ImportedStore.STORES.resolve(ImportedStore.HALF_MADE).resolve("neo4j/data/databases/neo4j");
        Files.writeString(Files.createDirectories(left).resolve("neostore"), "half a store");

        ImportedStore.copyTo(data);

        try (EmbeddedServer server = EmbeddedServer.start(EmbeddedLocation.forOneTask(data))) {
            Importer importer = new Importer(server.graph(), WorkedExample.CLOCK);
            assertThat(importer.loadedDataVersion()).hasValue(importer.dataVersion(Path.of("import")));
        }
    }
}
