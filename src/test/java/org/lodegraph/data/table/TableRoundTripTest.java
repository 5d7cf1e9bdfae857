package org.lodegraph.data.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lodegraph.model.BlocId;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.SourceId;
import org.lodegraph.model.Stage;
import org.lodegraph.model.Tonnes;

/** Written tables are read back unchanged, and writing them again gives the same bytes. */
class TableRoundTripTest {

    private static final Path WHOLE = Path.of("src/test/resources/ingest/whole");

    @TempDir
    private Path folder;

    @Test
    void readsEveryTableAsItWasWritten() throws IOException {
        for (Table<?> table : Tables.ALL) {
            assertRoundTrip(table);
        }
    }

    private <R extends Record> void assertRoundTrip(Table<R> table) throws IOException {
        List<R> rows = new TableReader(WHOLE).read(table).values();
        assertThat(rows).as(table.name()).isNotEmpty();

        new TableWriter(folder).write(table, rows);
        Path file = folder.resolve(table.name() + ".csv");
        byte[] first = Files.readAllBytes(file);

        assertThat(new TableReader(folder).read(table).values()).isEqualTo(rows);
        new TableWriter(folder).write(table, rows);
        assertThat(Files.readAllBytes(file)).isEqualTo(first);
    }

    @Test
    void writesNineSignificantDigitsAndNoExponent() throws IOException {
        // 1234567.8901234 at nine digits is 1234567.89; 1e-7 in full is 0.0000001
        new TableWriter(folder).write(Tables.BALANCES, List.of(balance(1234567.8901234, "", 1e-7)));

        assertThat(Files.readString(folder.resolve("balances.csv"), StandardCharsets.UTF_8))
                .contains("cobalt,refining,2024,1234567.89,0.0000001,0,0,0,0,0,");
    }

    @Property(seed = "20261123")
    void readsAnyTextAsItWasWritten(@ForAll("blocs") List<BlocRow> rows) throws IOException {
        Path own = Files.createTempDirectory("table");
        new TableWriter(own).write(Tables.BLOCS, rows);

        TableReader.Rows<BlocRow> read = new TableReader(own).read(Tables.BLOCS);

        assertThat(read.faults()).isEmpty();
        assertThat(read.values()).isEqualTo(rows);
        Files.delete(own.resolve("blocs.csv"));
        Files.delete(own);
    }

    @Provide
    Arbitrary<List<BlocRow>> blocs() {
        // an empty text equals an absent one, and a blank one is rejected
        Arbitrary<String> text = Arbitraries.strings()
                .withChars("aä\u4e2d ,;\"'|\n0")
                .ofMinLength(1)
                .ofMaxLength(12)
                .filter(some -> !some.isBlank());
        return Combinators.combine(text, text.injectNull(0.3))
                .as((name, note) -> new BlocRow(new BlocId("eu27"), name, note, provenance()))
                .list()
                .ofMaxSize(5);
    }

    @Test
    void placesARowByItsLineEvenAfterATextOfSeveralLines() throws IOException {
        Files.writeString(
                folder.resolve("blocs.csv"),
                "id,name,note,source,edition,table,row\na,\"two\nlines\",,s,e,t,1\nB,bad id,,s,e,t,2\n");

        TableReader.Rows<BlocRow> read = new TableReader(folder).read(Tables.BLOCS);

        assertThat(read.faults())
                .extracting(Fault::toString)
                .containsExactly("blocs.csv:4:id: bloc id, found 'B', expected a bloc id such as eu27");
        assertThat(read.unread()).containsExactly("B");
    }

    @Test
    void readsEveryPartOfATableThatIsAFolder() {
        BlocMemberRow row =
                new BlocMemberRow(new BlocId("g7"), new Iso3("JPN"), null, null, null, "member", provenance());
        new TableWriter(folder).write(Tables.BLOC_MEMBERS, "a", List.of(row));
        new TableWriter(folder).write(Tables.BLOC_MEMBERS, "b", List.of(row));

        assertThat(new TableReader(folder).read(Tables.BLOC_MEMBERS).rows())
                .extracting(TableReader.Placed::file)
                .containsExactly("bloc_members/a.csv", "bloc_members/b.csv");
    }

    private static BalanceRow balance(double production, String note, double traded) {
        Tonnes none = new Tonnes(0);
        return new BalanceRow(
                new MineralId("cobalt"),
                Stage.REFINING,
                2024,
                new Tonnes(production),
                new Tonnes(traded),
                none,
                none,
                none,
                none,
                none,
                note.isEmpty() ? null : note,
                provenance());
    }

    private static Provenance provenance() {
        return new Provenance(new SourceId("usgs-mcs-2026"), "usgs-mcs-2026", "t", "1");
    }
}
