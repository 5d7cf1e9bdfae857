package org.lodegraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lodegraph.model.Basis;
import org.lodegraph.model.Iso3;

class ColumnsTest {

    /** A range inside a row. */
    record Range(double low, double high) {}

    /** A leg inside a row. */
    record Leg(Iso3 from, Iso3 to) {}

    /** A row with one component of each kind. */
    record Row(
            Iso3 country, @Nullable Double share, @Nullable Range hhi, Basis basis, List<String> ids, List<Leg> legs) {}

    /** A row of chains, each a list. */
    record Chains(List<List<Leg>> chains) {}

    @Test
    void theColumnsAreThoseOfTheTypeWhateverTheData() {
        assertThat(Columns.of(Row.class).header())
                .containsExactly("country", "share", "hhi.low", "hhi.high", "basis", "ids", "legs.from", "legs.to");
        assertThat(Columns.of(Row.class).csv(List.of()))
                .isEqualTo("country,share,hhi.low,hhi.high,basis,ids,legs.from,legs.to\n");
    }

    @Test
    void aListIsOneCellAndAListOfRecordsOneForEachComponent() {
        Row row = new Row(
                new Iso3("COD"),
                0.5,
                new Range(1200, 1300.5),
                Basis.PUBLISHED_SHARE,
                List.of("a", "b"),
                List.of(new Leg(new Iso3("COD"), new Iso3("CHN")), new Leg(new Iso3("CHN"), new Iso3("USA"))));

        assertThat(Columns.of(Row.class).csv(List.of(row)))
                .endsWith("\nCOD,0.5,1200,1300.5,published-share,a;b,COD;CHN,CHN;USA\n");
    }

    @Test
    void nullIsAnEmptyCellInEachOfItsColumns() {
        Row row = new Row(new Iso3("COD"), null, null, Basis.REPORTED, List.of(), List.of());

        assertThat(Columns.of(Row.class).csv(List.of(row))).endsWith("\nCOD,,,,reported,,,\n");
    }

    @Test
    void nestedListsAreSeparatedByABar() {
        Leg first = new Leg(new Iso3("COD"), new Iso3("CHN"));
        Leg second = new Leg(new Iso3("CHN"), new Iso3("USA"));
        Chains row = new Chains(List.of(List.of(first, second), List.of(second)));

        assertThat(Columns.of(Chains.class).csv(List.of(row)))
                .isEqualTo("chains.from,chains.to\nCOD|CHN;CHN,CHN|USA;USA\n");
    }

    @Test
    void textThatWouldBreakALineIsQuoted() {
        assertThat(Columns.of(String.class).csv(List.of("a,b", "c\"d", "e\nf")))
                .isEqualTo("value\n\"a,b\"\n\"c\"\"d\"\n\"e\nf\"\n");
    }
}
