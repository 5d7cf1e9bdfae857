package org.lodegraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lodegraph.web.Sample.Condition;
import org.lodegraph.web.Sample.Shelf;

class ColumnsTest {

    /** A range inside a row. */
    record Range(double low, double high) {}

    /** A leg inside a row. */
    record Leg(Shelf from, Shelf to) {}

    /** A row with one component of each kind. */
    record Row(
            Shelf shelf,
            @Nullable Double share,
            @Nullable Range size,
            Condition condition,
            List<String> ids,
            List<Leg> legs) {}

    /** A row of chains, each a list. */
    record Chains(List<List<Leg>> chains) {}

    @Test
    void theColumnsAreThoseOfTheTypeWhateverTheData() {
        assertThat(Columns.of(Row.class).header())
                .containsExactly("shelf", "share", "size.low", "size.high", "condition", "ids", "legs.from", "legs.to");
        assertThat(Columns.of(Row.class).csv(List.of()))
                .isEqualTo("shelf,share,size.low,size.high,condition,ids,legs.from,legs.to\n");
    }

    @Test
    void aListIsOneCellAndAListOfRecordsOneForEachComponent() {
        Row row = new Row(
                new Shelf("ART"),
                0.5,
                new Range(1200, 1300.5),
                Condition.GOOD_AS_NEW,
                List.of("a", "b"),
                List.of(new Leg(new Shelf("ART"), new Shelf("BIO")), new Leg(new Shelf("BIO"), new Shelf("ANN"))));

        assertThat(Columns.of(Row.class).csv(List.of(row)))
                .endsWith("\nART,0.5,1200,1300.5,good-as-new,a;b,ART;BIO,BIO;ANN\n");
    }

    @Test
    void nullIsAnEmptyCellInEachOfItsColumns() {
        Row row = new Row(new Shelf("ART"), null, null, Condition.WORN, List.of(), List.of());

        assertThat(Columns.of(Row.class).csv(List.of(row))).endsWith("\nART,,,,worn,,,\n");
    }

    @Test
    void nestedListsAreSeparatedByABar() {
        Leg first = new Leg(new Shelf("ART"), new Shelf("BIO"));
        Leg second = new Leg(new Shelf("BIO"), new Shelf("ANN"));
        Chains row = new Chains(List.of(List.of(first, second), List.of(second)));

        assertThat(Columns.of(Chains.class).csv(List.of(row)))
                .isEqualTo("chains.from,chains.to\nART|BIO;BIO,BIO|ANN;ANN\n");
    }

    @Test
    void textThatWouldBreakALineIsQuoted() {
        assertThat(Columns.of(String.class).csv(List.of("a,b", "c\"d", "e\nf")))
                .isEqualTo("value\n\"a,b\"\n\"c\"\"d\"\n\"e\nf\"\n");
    }
}
