package org.lodegraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lodegraph.data.table.BlocMemberRow;
import org.lodegraph.data.table.MeasureRow;
import org.lodegraph.data.table.StatementRow;
import org.lodegraph.data.table.Table;
import org.lodegraph.data.table.TableReader;
import org.lodegraph.data.table.Tables;
import org.lodegraph.model.BlocId;

/** The policy tables in {@code import/} against the published facts that they must reproduce. */
class ShippedPolicyTest {

    @Test
    void representsFiftyThreeStatesAndTheUnionWithTheHost() { // F36
        List<BlocMemberRow> members = members("ministerial-2026");

        assertThat(members)
                .filteredOn(member -> member.role().equals("member") && member.iso3() != null)
                .hasSize(53);
        assertThat(members).filteredOn(member -> member.memberBloc() != null).hasSize(1);
        assertThat(members)
                .filteredOn(member -> member.role().equals("host"))
                .extracting(member -> String.valueOf(member.iso3()))
                .containsExactly("USA");
    }

    @Test
    void hasElevenSignatoriesAllOfThemRepresented() { // F36
        assertThat(states("signatories-2026")).hasSize(11).isSubsetOf(states("ministerial-2026"));
        assertThat(states("eu27")).hasSize(27);
    }

    @Test
    void neverHasMoreThanSevenControlledRareEarthsInForce() { // F40
        assertThat(elements("CN-18-2025")).hasSize(7);
        assertThat(elements("CN-57-2025")).hasSize(5).doesNotContainAnyElementsOf(elements("CN-18-2025"));
        for (LocalDate day = LocalDate.of(2025, 4, 3);
                day.isBefore(LocalDate.of(2026, 11, 10));
                day = day.plusDays(1)) {
            int inForce = (isInForce("CN-18-2025", day) ? 7 : 0) + (isInForce("CN-57-2025", day) ? 5 : 0);
            assertThat(inForce).as("elements on %s", day).isLessThanOrEqualTo(7);
        }
    }

    @Test
    void suspendsTheBanOnGalliumUntilTheTwentySeventhOfNovember() { // F42
        assertThat(elements("CN-US-46-2024-BAN")).containsExactlyInAnyOrder("gallium", "germanium", "antimony");
        assertThat(isInForce("CN-US-46-2024-BAN", LocalDate.of(2025, 10, 20))).isTrue();
        assertThat(isInForce("CN-US-46-2024-BAN", LocalDate.of(2026, 1, 15))).isFalse();
        assertThat(measure("CN-US-46-2024-BAN").suspendedUntil()).isEqualTo(LocalDate.of(2026, 11, 27));
    }

    @Test
    void endsTheCongoleseSuspensionADayBeforeTheQuota() { // F46
        assertThat(measure("CD-COBALT-2025A").ended()).isEqualTo(LocalDate.of(2025, 10, 15));
        assertThat(measure("CD-COBALT-2025B").effective()).isEqualTo(LocalDate.of(2025, 10, 16));
    }

    @Test
    void hasAgreementsOfEveryTypeAndNoneUnverified() {
        var agreements = rows(Tables.AGREEMENTS);

        assertThat(agreements)
                .filteredOn(row -> !row.id().value().startsWith("DESTA"))
                .hasSizeGreaterThanOrEqualTo(33);
        assertThat(agreements.stream().map(row -> row.type()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("mou", "framework", "fta", "partnership", "declaration", "proposal");
        assertThat(agreements).noneMatch(row -> row.id().value().equals("US-KAZ-2025"));
        assertThat(agreements).noneMatch(row -> row.id().value().equals("US-UKR-2025"));
    }

    @Test
    void listsSixtyMineralsForTheUnitedStatesAndThirtyFourNamesForTheUnion() {
        var lists = rows(Tables.CRITICAL_LISTS);

        assertThat(lists).filteredOn(row -> row.list().equals("US-2025")).hasSize(60);
        assertThat(lists.stream()
                        .filter(row -> row.list().equals("EU-2023"))
                        .map(row -> row.name())
                        .collect(Collectors.toSet()))
                .hasSize(34); // 32 above the thresholds, copper and nickel as strategic
        assertThat(lists.stream()
                        .filter(row -> row.list().equals("EU-STRATEGIC-2024"))
                        .map(row -> row.name())
                        .collect(Collectors.toSet()))
                .hasSize(17); // (a) to (q) of Annex I
    }

    @Test
    void hasARequestForEveryComputedStatementAndTellsItInTheBackgroundPaper() throws IOException {
        String paper = Files.readString(Path.of("docs/background.md"));

        for (StatementRow statement : rows(Tables.STATEMENTS)) {
            if (statement.kind() == StatementRow.Kind.COMPUTED) {
                assertThat(statement.request()).as(statement.id().value()).startsWith("/api/v1/");
            }
            assertThat(paper).contains("## " + statement.id(), statement.text(), statement.answer());
        }
    }

    private static boolean isInForce(String id, LocalDate day) {
        MeasureRow measure = measure(id);
        LocalDate effective = measure.effective();
        LocalDate from = measure.suspendedFrom();
        boolean suspended = from != null && !day.isBefore(from); // nothing loaded says what follows a suspension
        return effective != null && !day.isBefore(effective) && !suspended && measure.ended() == null;
    }

    private static MeasureRow measure(String id) {
        return rows(Tables.MEASURES).stream()
                .filter(row -> row.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> elements(String measure) {
        return rows(Tables.MEASURE_RESTRICTIONS).stream()
                .filter(row -> row.measure().value().equals(measure))
                .map(row -> row.mineral().value())
                .toList();
    }

    private static List<BlocMemberRow> members(String bloc) {
        BlocId id = new BlocId(bloc);
        return rows(Tables.BLOC_MEMBERS).stream()
                .filter(member -> member.bloc().equals(id))
                .toList();
    }

    private static Set<String> states(String bloc) {
        return members(bloc).stream()
                .filter(member -> member.iso3() != null)
                .map(member -> String.valueOf(member.iso3()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static <R extends Record> List<R> rows(Table<R> table) {
        TableReader.Rows<R> read = new TableReader(Path.of("import")).read(table);
        assertThat(read.faults()).isEmpty();
        return read.values();
    }
}
