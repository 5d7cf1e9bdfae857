package org.lodegraph.question.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodegraph.graph.QueryCatalog;
import org.lodegraph.model.Answer;
import org.lodegraph.model.EnumText;
import org.lodegraph.model.MeasureDates;
import org.lodegraph.model.MeasureState;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Page;
import org.lodegraph.model.RecordId;
import org.lodegraph.model.failure.InvalidValueException;
import org.lodegraph.model.failure.NotFoundException;
import org.lodegraph.testing.TestDatabase;
import org.lodegraph.testing.WithDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;

/** The state of a measure at a date, on both sides of every boundary (definitions 5). */
@WithDatabase
class MeasuresTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-05-01T12:00:00Z"), ZoneOffset.UTC);

    private static Measures measures;

    @BeforeAll
    static void load() {
        TestDatabase.run("""
                UNWIND [
                  {id: 'never-set', announced: date('2025-01-01'), ended: date('2025-06-01')},
                  {id: 'plain', announced: date('2025-04-04'), effective: date('2025-04-04')},
                  {id: 'over', effective: date('2025-02-22'), ended: date('2025-10-15')},
                  {id: 'paused', effective: date('2024-12-03'), suspendedFrom: date('2025-11-09'), suspendedUntil: date('2026-11-27')},
                  {id: 'paused-before', effective: date('2025-11-08'), suspendedFrom: date('2025-11-07'), suspendedUntil: date('2026-11-10')},
                  {id: 'paused-openly', effective: date('2025-01-01'), suspendedFrom: date('2025-06-01')},
                  {id: 'paused-then-over', effective: date('2025-01-01'), suspendedFrom: date('2025-03-01'), ended: date('2025-05-01')},
                  {id: 'planned', effective: date('2025-02-22'), plannedEnd: date('2025-06-22')},
                  {id: 'by-month', effective: date('2025-07-01'), datePrecision: 'month'}
                ] AS row
                CREATE (measure:Measure {iso3: 'CHN', type: 'ban', instrument: 'an act'})
                SET measure += row;
                CREATE (parent:Mineral {id: 'rare-earths'})<-[:PART_OF]-(part:Mineral {id: 'dysprosium'})
                CREATE (other:Mineral {id: 'gallium'})
                WITH parent, part
                MATCH (plain:Measure {id: 'plain'})
                MATCH (over:Measure {id: 'over'})
                CREATE (plain)-[:RESTRICTS]->(part)
                CREATE (over)-[:RESTRICTS]->(parent);
                """);
        writePeriods();
        measures = new Measures(TestDatabase.graph(), CLOCK);
    }

    /** Writes the periods as an import does. */
    private static void writePeriods() {
        try (Session session = TestDatabase.server().driver().session()) {
            List<Map<String, Object>> rows = session.run("MATCH (measure:Measure) RETURN measure").stream()
                    .map(row -> row.get("measure"))
                    .flatMap(measure -> dates(measure).periods().stream().map(period -> row(measure, period)))
                    .toList();
            session.run(
                            QueryCatalog.load().get("import/merge-periods").text(),
                            Map.<String, Object>of("rows", rows, "run", "a run"))
                    .consume();
        }
    }

    private static MeasureDates dates(Value measure) {
        LocalDate[] dates = Stream.of("effective", "plannedEnd", "suspendedFrom", "suspendedUntil", "ended")
                .map(name -> measure.get(name).asLocalDate(null))
                .toArray(LocalDate[]::new);
        return new MeasureDates(dates[0], dates[1], dates[2], dates[3], dates[4]);
    }

    private static Map<String, Object> row(Value measure, MeasureDates.Period period) {
        String id = measure.get("id").asString();
        return Map.of(
                "key",
                id + "." + period.from(),
                "measure",
                id,
                "state",
                EnumText.of(period.state()),
                "from",
                period.from(),
                "until",
                period.until());
    }

    @ParameterizedTest(name = "{0} on {1} is {2}")
    @CsvSource({
        "never-set,        2025-01-01, PROPOSED", // no effective date, whatever else is set
        "never-set,        2025-06-02, PROPOSED",
        "plain,            2025-04-03, NOT_YET", // the day before it is effective
        "plain,            2025-04-04, IN_FORCE", // the first day counts
        "plain,            2099-12-31, IN_FORCE",
        "over,             2025-02-21, NOT_YET",
        "over,             2025-10-15, IN_FORCE", // the last day counts
        "over,             2025-10-16, ENDED",
        "paused,           2025-11-08, IN_FORCE",
        "paused,           2025-11-09, SUSPENDED", // includes both ends
        "paused,           2026-11-27, SUSPENDED",
        "paused,           2026-11-28, SCHEDULED_END_PASSED", // nothing loaded says what followed
        "paused-before,    2025-11-06, NOT_YET",
        "paused-before,    2025-11-07, SUSPENDED", // a day before it was effective
        "paused-before,    2025-11-08, SUSPENDED",
        "paused-before,    2026-11-11, SCHEDULED_END_PASSED",
        "paused-openly,    2025-05-31, IN_FORCE",
        "paused-openly,    2025-06-01, SUSPENDED",
        "paused-openly,    2099-12-31, SUSPENDED", // no end is set; a suspension is not an end
        "paused-then-over, 2025-02-28, IN_FORCE",
        "paused-then-over, 2025-05-01, SUSPENDED",
        "paused-then-over, 2025-05-02, ENDED", // an end comes before a suspension
        "planned,          2025-06-22, IN_FORCE",
        "planned,          2025-06-23, SCHEDULED_END_PASSED",
        "by-month,         2025-06-30, NOT_YET",
        "by-month,         2025-07-01, IN_FORCE" // a month counts from its first day
    })
    void firstMatchingStateApplies(String id, LocalDate date, MeasureState state) {
        assertThat(measures.get(new RecordId(id), Optional.of(date)).data().state())
                .isEqualTo(state);
        assertThat(list(filter(Optional.of(date), Optional.empty(), Optional.of(state))))
                .as("the list says the same as the single one")
                .contains(id);
    }

    @Test
    void usesTodayWithoutADate() {
        Answer<MeasureEntry> plain = measures.get(new RecordId("plain"), Optional.empty());

        assertThat(plain.data().state()).isEqualTo(MeasureState.IN_FORCE); // the clock says 1 May 2025
        assertThat(plain.meta().asOf()).isEqualTo(LocalDate.parse("2025-05-01"));
    }

    @Test
    void findsMeasuresOnPartsAndParentOfAMineral() {
        assertThat(list(filter(Optional.empty(), Optional.of("rare-earths"), Optional.empty())))
                .containsExactly("over", "plain");
        assertThat(list(filter(Optional.empty(), Optional.of("dysprosium"), Optional.empty())))
                .containsExactly("over", "plain");
        assertThat(list(filter(Optional.empty(), Optional.of("gallium"), Optional.empty())))
                .isEmpty();
    }

    @Test
    void calendarIncludesBothDays() {
        Optional<LocalDate> day = Optional.of(LocalDate.parse("2025-04-04"));

        assertThat(measures.calendar(day, day, Page.FIRST).data())
                .containsExactly(
                        new MeasureChange(LocalDate.parse("2025-04-04"), "plain", "announced"),
                        new MeasureChange(LocalDate.parse("2025-04-04"), "plain", "effective"));
    }

    @Test
    void rejectsCalendarWithReversedDays() {
        assertThatThrownBy(() -> measures.calendar(
                        Optional.of(LocalDate.parse("2025-04-05")),
                        Optional.of(LocalDate.parse("2025-04-04")),
                        Page.FIRST))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        fault -> assertThat(fault.parameter()).isEqualTo("from"));
    }

    @Test
    void unknownMeasureReturnsNearestIds() {
        assertThatThrownBy(() -> measures.get(new RecordId("plane"), Optional.empty()))
                .isInstanceOfSatisfying(
                        NotFoundException.class,
                        fault -> assertThat(fault.nearest()).first().isEqualTo("plain"));
    }

    private static Measures.Filter filter(
            Optional<LocalDate> asOf, Optional<String> mineral, Optional<MeasureState> state) {
        return new Measures.Filter(asOf, mineral.map(MineralId::new), Optional.empty(), state);
    }

    private static List<String> list(Measures.Filter filter) {
        return measures.list(filter, Page.FIRST).data().stream()
                .map(MeasureEntry::id)
                .toList();
    }
}
