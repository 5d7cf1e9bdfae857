package org.lodegraph.data.curate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lodegraph.data.table.BlocRow;
import org.lodegraph.data.table.Provenance;
import org.lodegraph.data.table.Tables;
import org.lodegraph.model.BlocId;
import org.lodegraph.model.SourceId;

/** A partial failure leaves the former tables unchanged. */
class TableSwapTest {

    private static final String HEADER = "id,name,note,source,edition,table,row\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void startWithTables() throws IOException {
        write("blocs.csv", HEADER + "old,Old,,a,a,t,1\n");
        write("shipments/first.csv", "former\n");
        write("rules/mine.csv", "kept\n");
    }

    @Test
    void replacesTheFormerTablesAndKeepsTheRest() throws IOException {
        new TableSwap(folder).run(List.of("blocs", "shipments"), writer -> writer.write(Tables.BLOCS, List.of(bloc())));

        // the parts of a replaced table that the new one does not have are deleted too
        assertThat(tables()).isEqualTo(Map.of("blocs.csv", HEADER + "new,New,,a,a,t,2\n", "rules/mine.csv", "kept\n"));
    }

    @Test
    void leavesTheFormerTablesUnchangedIfWritingFails() throws IOException {
        Map<String, String> before = files();

        assertThatThrownBy(() -> new TableSwap(folder).run(List.of("blocs", "shipments"), writer -> {
                    writer.write(Tables.BLOCS, List.of(bloc()));
                    throw new IllegalStateException("no space left");
                }))
                .hasMessage("no space left");

        assertThat(files()).isEqualTo(before);
    }

    @Test
    void undoesAnInterruptedRun() throws IOException {
        write(".former/blocs.csv", HEADER + "older,Older,,a,a,t,1\n");
        write(".next/half.csv", "half\n");

        new TableSwap(folder).run(List.of("shipments"), writer -> {});

        assertThat(tables())
                .isEqualTo(Map.of("blocs.csv", HEADER + "older,Older,,a,a,t,1\n", "rules/mine.csv", "kept\n"));
    }

    @Test
    void listsTheNewTablesAndThoseThatStayInTheManifest() throws IOException {
        write("hosts.csv", "host,host_stage,by_product,share_low,share_high,note,source,edition,table,row\n");
        write("manifest.csv", "file,rows,sha256\nblocs.csv,7,\n");

        new TableSwap(folder).run(List.of("blocs", "shipments"), writer -> writer.write(Tables.BLOCS, List.of(bloc())));

        assertThat(Files.readAllLines(folder.resolve("manifest.csv")))
                .map(line -> line.replaceAll(",[0-9a-f]{64}$", ",digest"))
                .containsExactly("file,rows,sha256", "blocs.csv,1,digest", "hosts.csv,0,digest");
    }

    private Map<String, String> tables() throws IOException {
        Map<String, String> files = files();
        files.remove("manifest.csv");
        return files;
    }

    private static BlocRow bloc() {
        return new BlocRow(new BlocId("new"), "New", null, new Provenance(new SourceId("a"), "a", "t", "2"));
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }
}
