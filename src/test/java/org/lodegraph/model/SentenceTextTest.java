package org.lodegraph.model;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SentenceTextTest {

    @Test
    void exactlyTheseCountriesTakeAnArticle() throws IOException {
        assertThat(column("countries", "name"))
                .filteredOn(name -> !SentenceText.withArticle(name).equals(name))
                .allSatisfy(name -> assertThat(SentenceText.withArticle(name)).isEqualTo("the " + name))
                .containsExactlyInAnyOrder(
                        "Bahamas",
                        "British Indian Ocean Territory",
                        "British Virgin Islands",
                        "Caribbean Netherlands",
                        "Cayman Islands",
                        "Central African Republic",
                        "Cocos Islands",
                        "Comoros",
                        "Cook Islands",
                        "Dominican Republic",
                        "Falkland Islands",
                        "Faroe Islands",
                        "French Southern Territories",
                        "Gambia",
                        "Heard and McDonald Islands",
                        "Isle of Man",
                        "Maldives",
                        "Marshall Islands",
                        "Netherlands",
                        "Northern Mariana Islands",
                        "Philippines",
                        "Seychelles",
                        "Solomon Islands",
                        "Turks and Caicos Islands",
                        "U.S. Virgin Islands",
                        "United Arab Emirates",
                        "United Kingdom",
                        "United States",
                        "United States Minor Outlying Islands",
                        "Åland Islands");
    }

    @Test
    void mineralsHaveTheWordsOfTheirName() throws IOException {
        for (NamedCsvRecord row : table("minerals")) {
            String name = row.getField("name").toLowerCase(Locale.ROOT);
            String text = SentenceText.mineral(new MineralId(row.getField("id")));

            assertThat(text).matches("[a-z]+([ '-][a-z]+)*");
            assertThat(name).contains(text.substring(0, (text + " ").indexOf(' ')));
        }
        assertThat(SentenceText.mineral(new MineralId("natural-graphite"))).isEqualTo("natural graphite");
        assertThat(SentenceText.mineral(new MineralId("stone-crushed"))).isEqualTo("crushed stone");
    }

    @Test
    void sentencesBeginWithACapital() {
        assertThat(SentenceText.capitalized("the Netherlands holds")).isEqualTo("The Netherlands holds");
        assertThat(SentenceText.capitalized("Åland")).isEqualTo("Åland");
        assertThat(SentenceText.capitalized("")).isEmpty();
    }

    @Test
    void oneIsSingular() {
        assertThat(SentenceText.count(0, "finding")).isEqualTo("0 findings");
        assertThat(SentenceText.count(1, "finding")).isEqualTo("1 finding");
        assertThat(SentenceText.count(2000, "finding")).isEqualTo("2,000 findings");
    }

    @Test
    void listsHaveCommasAndOneAnd() {
        assertThat(SentenceText.list(List.of())).isEmpty();
        assertThat(SentenceText.list(List.of("Chile"))).isEqualTo("Chile");
        assertThat(SentenceText.list(List.of("Chile", "Peru"))).isEqualTo("Chile and Peru");
        assertThat(SentenceText.list(List.of("Chile", "Peru", "Japan"))).isEqualTo("Chile, Peru and Japan");
    }

    private static List<String> column(String table, String name) throws IOException {
        return table(table).stream().map(row -> row.getField(name)).toList();
    }

    private static List<NamedCsvRecord> table(String name) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(Path.of("import", name + ".csv"))) {
            return rows.stream().toList();
        }
    }
}
