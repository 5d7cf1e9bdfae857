package org.lodegraph.data.curate.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lodegraph.data.curate.CurationInput;
import org.lodegraph.data.curate.Drafts;
import org.lodegraph.data.table.MeasureRow;
import org.lodegraph.data.table.Tables;
import org.lodegraph.model.MeasureType;

class ExportControlsTest {

    @TempDir
    Path folder;

    @Test
    void splitsNumberFortySixIntoABanAndALicenceSuspendedTogether() {
        Drafts drafts =
                measures("CN-US-46-2024,CHN,No. 46,2024-12-03,2024-12-03,Gallium;Germanium;Antimony;Natural graphite;"
                        + "Artificial graphite,811292,\"ban (Ga, Ge, Sb, superhard); stricter end-use review (graphite)\",USA,suspended,"
                        + "2025-11-09,2026-11-27,source");

        assertThat(drafts.rows(Tables.MEASURES))
                .extracting(
                        row -> row.id().value(),
                        MeasureRow::type,
                        MeasureRow::suspendedFrom,
                        MeasureRow::suspendedUntil)
                .containsExactly(
                        tuple("CN-US-46-2024-BAN", MeasureType.BAN),
                        tuple("CN-US-46-2024-GRAPHITE", MeasureType.LICENCE));
        assertThat(restricted(drafts, "CN-US-46-2024-BAN")).containsExactly("gallium", "germanium", "antimony");
        assertThat(restricted(drafts, "CN-US-46-2024-GRAPHITE"))
                .containsExactly("natural-graphite", "synthetic-graphite");
        assertThat(drafts.rows(Tables.MEASURE_TARGETS))
                .extracting(target -> target.iso3().value())
                .containsExactly("USA", "USA");
    }

    @Test
    void restrictsEachElementThatIsNamed() {
        Drafts drafts =
                measures("CN-18-2025,CHN,No. 18,2025-04-04,2025-04-04,Samarium;Gadolinium;Terbium;Dysprosium;Lutetium;"
                        + "Scandium;Yttrium,280530,licence,all destinations,in_force,,,source");

        assertThat(restricted(drafts, "CN-18-2025"))
                .containsExactly("samarium", "gadolinium", "terbium", "dysprosium", "lutetium", "scandium", "yttrium");
        assertThat(drafts.rows(Tables.MEASURE_TARGETS)).isEmpty(); // every destination
    }

    @Test
    void endsAMeasureThatEndedInsteadOfSuspendingIt() {
        MeasureRow measure =
                only(measures("CD-COBALT-2025A,COD,Suspension,2025-02,2025-02,Cobalt,,ban,all destinations,ended,,"
                        + "2025-10-15,source"));

        assertThat(measure.ended()).isEqualTo(LocalDate.of(2025, 10, 15));
        assertThat(measure.suspendedUntil()).isNull();
        assertThat(measure.effective()).isEqualTo(LocalDate.of(2025, 2, 1)); // the first day of the known month
        assertThat(measure.datePrecision()).isEqualTo("month");
    }

    @Test
    void keepsTheQuotaInTonnesAYear() {
        MeasureRow measure =
                only(measures("CD-COBALT-2025B,COD,Quota,2025-09-20,2025-10-16,Cobalt,,quota,all destinations,"
                        + "in_force,,,source"));

        assertThat(measure.type()).isEqualTo(MeasureType.QUOTA);
        assertThat(measure.quotaTonnes()).isEqualTo(96_600.0); // the yearly amount of 2026 and 2027, from the rule
    }

    @Test
    void keepsAMeasureUnderDiscussionWithoutAnEffectiveDate() {
        MeasureRow measure = only(measures("GN-BAUXITE-2026,GIN,Talks,2026-04-01,,Bauxite,,quota,all destinations,"
                + "under_discussion,,,source"));

        assertThat(measure.effective()).isNull();
    }

    @Test
    void setsTheFormOfAnItemThatIsNoMineral() {
        Drafts drafts = measures("CN-56-2025,CHN,No. 56,2025-10-09,2025-11-08,Rare earths (equipment),,licence,"
                + "all destinations,suspended,2025-11-07,2026-11-10,source");

        assertThat(drafts.rows(Tables.MEASURE_RESTRICTIONS))
                .extracting(row -> row.mineral() + " " + row.form())
                .containsExactly("rare-earths equipment");
        assertThat(only(drafts).note()).contains("no mineral");
    }

    @Test
    void givesTheFormOfARawMaterialBan() {
        Drafts drafts = measures(
                "ID-NICKEL-2020,IDN,Prohibition,,2020,Nickel,260400,ban (ore),all destinations,in_force,,,source");

        assertThat(drafts.rows(Tables.MEASURE_RESTRICTIONS))
                .extracting(row -> row.mineral() + " " + row.form())
                .containsExactly("nickel ore");
        assertThat(only(drafts).datePrecision()).isEqualTo("year");
    }

    @Test
    void stopsAtAnItemWithoutARule() {
        CurationInput curationInput = new Releases(folder)
                .with(
                        ExportControls.FILE,
                        Releases.CONTROLS,
                        "X-1,CHN,Notice,2025-01-01,2025-01-01,Unobtainium,,licence,all destinations,in_force,,,source")
                .open();

        new Releases(folder).measures(curationInput);

        assertThat(curationInput.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(2);
            assertThat(fault.found()).isEqualTo("Unobtainium");
        });
    }

    private Drafts measures(String... lines) {
        Releases releases = new Releases(folder);
        String[] file = new String[lines.length + 1];
        file[0] = Releases.CONTROLS;
        System.arraycopy(lines, 0, file, 1, lines.length);
        CurationInput curationInput = releases.with(ExportControls.FILE, file).open();
        Drafts drafts = releases.measures(curationInput);
        assertThat(curationInput.faults()).isEmpty();
        return drafts;
    }

    private static MeasureRow only(Drafts drafts) {
        List<MeasureRow> measures = drafts.rows(Tables.MEASURES);
        assertThat(measures).hasSize(1);
        return measures.get(0);
    }

    private static List<String> restricted(Drafts drafts, String measure) {
        return drafts.rows(Tables.MEASURE_RESTRICTIONS).stream()
                .filter(row -> row.measure().value().equals(measure))
                .map(row -> row.mineral().value())
                .toList();
    }

    private static org.assertj.core.groups.Tuple tuple(String id, MeasureType type) {
        return org.assertj.core.groups.Tuple.tuple(id, type, LocalDate.of(2025, 11, 9), LocalDate.of(2026, 11, 27));
    }
}
