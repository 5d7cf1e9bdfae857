package org.lodegraph.data.curate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lodegraph.data.table.CountryRow;
import org.lodegraph.data.table.Provenance;
import org.lodegraph.data.table.SourceRow;
import org.lodegraph.data.table.Tables;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.SourceId;

class CurationTest {

    private static final Path RULES = Path.of("import/rules");

    @TempDir
    private Path folder;

    /** Makes one country for each line of {@code countries.csv} of the release. */
    private static final class CountriesPart implements CurationPart {

        @Override
        public String name() {
            return "countries";
        }

        @Override
        public List<SourceRow> sources() {
            return List.of(new SourceRow(new SourceId("a"), "A", "B", "a", 2024, "facts", "A", null));
        }

        @Override
        public void curate(CurationInput curationInput, Drafts drafts) {
            List<CountryRow> rows = new java.util.ArrayList<>();
            curationInput.each(curationInput.lines("countries.csv", "country"), line -> {
                Iso3 iso3 = curationInput.countries().country(line.cell("country"));
                rows.add(new CountryRow(
                        iso3,
                        null,
                        null,
                        line.text("country"),
                        null,
                        null,
                        null,
                        null,
                        new Provenance(new SourceId("a"), "a", "countries.csv", line.row())));
            });
            drafts.put(Tables.COUNTRIES, rows);
        }
    }

    @Test
    void writesEveryTableAndTheSources() throws IOException {
        Curation.Outcome outcome = run("country", "Burma", "Zambia");

        assertThat(outcome.faults()).isEmpty();
        assertThat(outcome.rows()).containsEntry("countries", 2).containsEntry("sources", 1);
        assertThat(Files.readString(folder.resolve("to/countries.csv"))).isEqualTo("""
                        iso3,iso2,iso_numeric,name,region,subregion,latitude,longitude,source,edition,table,row
                        MMR,,,Burma,,,,,a,a,countries.csv,2
                        ZMB,,,Zambia,,,,,a,a,countries.csv,3
                        """);
    }

    @Test
    void writesNothingAndNamesEveryFaultWhereOneLineIsWrong() throws IOException {
        Curation.Outcome outcome = run("country", "Burma", "Atlantis", "World total");

        assertThat(outcome.isWritten()).isFalse();
        assertThat(outcome.faults())
                .extracting(Object::toString)
                .containsExactly(
                        "countries.csv:3:country: country, found 'Atlantis', expected a name in rules/country_names.csv",
                        "countries.csv:4:country: country, found 'World total', expected a single country, not a total or a group");
        assertThat(folder.resolve("to")).doesNotExist();
    }

    @Test
    void refusesTwoRowsOfOneKey() throws IOException {
        assertThat(run("country", "Burma", "Myanmar").faults())
                .singleElement()
                .asString()
                .startsWith("countries:3:-: key, found 'MMR'");
    }

    @Test
    void leavesTheFormerTablesUnchangedIfAReleaseIsBroken() throws IOException {
        run("country", "Burma", "Zambia");
        String before = Files.readString(folder.resolve("to/countries.csv"));

        assertThat(run("country", "Burma", "Atlantis").isWritten()).isFalse();
        assertThat(run("land", "Burma").isWritten()).isFalse();

        assertThat(folder.resolve("to/countries.csv")).hasContent(before);
    }

    @Test
    void reportsWhatWouldChangeAndWritesNothing() throws IOException {
        run("country", "Burma", "Zambia", "Peru");
        String before = Files.readString(folder.resolve("to/countries.csv"));
        write("country", "Myanmar", "Peru", "Chile", "Bolivia");

        Changes changes = new Curation(List.of(new CountriesPart()))
                .compare(folder.resolve("from"), RULES, folder.resolve("to"), message -> {});

        // Chile and Bolivia are added, Zambia is removed, Burma is renamed to Myanmar; Peru is on another line and
        // unchanged
        assertThat(changes.text())
                .singleElement()
                .asString()
                .isEqualToNormalizingWhitespace("countries 2 new 1 removed 1 revised 1 unchanged");
        assertThat(folder.resolve("to/countries.csv")).hasContent(before);
        assertThat(folder.resolve("to/.next")).doesNotExist();
    }

    @Test
    void saysThatNothingWouldChange() throws IOException {
        run("country", "Burma");

        assertThat(new Curation(List.of(new CountriesPart()))
                        .compare(folder.resolve("from"), RULES, folder.resolve("to"), message -> {})
                        .text())
                .containsExactly("Nothing would change.");
    }

    private Curation.Outcome run(String... lines) throws IOException {
        write(lines);
        return new Curation(List.of(new CountriesPart()))
                .run(folder.resolve("from"), RULES, folder.resolve("to"), message -> {});
    }

    private void write(String... lines) throws IOException {
        Files.createDirectories(folder.resolve("from"));
        Files.writeString(folder.resolve("from/countries.csv"), String.join("\n", lines) + "\n");
    }
}
