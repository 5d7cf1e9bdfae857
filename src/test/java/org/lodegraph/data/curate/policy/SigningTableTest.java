package org.lodegraph.data.curate.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lodegraph.data.curate.CurationInput;
import org.lodegraph.data.curate.Drafts;
import org.lodegraph.data.table.AgreementRow;
import org.lodegraph.data.table.Tables;

class SigningTableTest {

    private static final String JAPAN_2023 =
            "US-JPN-2023,US-Japan Agreement,USA;JPN,2023,bilateral_agreement,in_force,IEA policy row";

    @TempDir
    Path folder;

    @Test
    void loadsTheAgreementWithJapanOfTwentyTwentyThreeOnce() {
        Drafts drafts =
                curated("Japan,Critical Minerals Agreement ,28-Mar-25,2025-03-28,Battery minerals.,https://x.example");

        assertThat(drafts.rows(Tables.AGREEMENTS)).singleElement().satisfies(agreement -> {
            assertThat(agreement.id().value()).isEqualTo("US-JPN-2023");
            assertThat(agreement.signed()).isEqualTo(LocalDate.of(2023, 1, 1));
            assertThat(agreement.datePrecision()).isEqualTo("year");
        });
    }

    @Test
    void correctsTheDateWhoseTwoColumnsDisagree() {
        AgreementRow trilateral = last(
                curated(
                        "Japan and Republic of Korea,Trilateral Cooperation ,23-Aug,2025-09-23,Cooperation.,https://x.example"));

        assertThat(trilateral.signed()).isEqualTo(LocalDate.of(2025, 9, 23));
        assertThat(trilateral.note()).contains("23-Aug");
    }

    @Test
    void namesEveryPartner() {
        Drafts drafts = curated(
                "Japan and Republic of Korea,Trilateral Cooperation ,23-Aug,2025-09-23,Cooperation.,https://x.example");

        assertThat(drafts.rows(Tables.AGREEMENT_PARTIES))
                .filteredOn(party -> party.agreement().value().equals("US-JPN-KOR-2025-09"))
                .extracting(party -> String.valueOf(party.iso3()))
                .containsExactly("USA", "JPN", "KOR");
    }

    @Test
    void stopsWhereTheTwoColumnsDisagreeAndNoCorrectionSaysWhy() {
        CurationInput curationInput =
                open("Thailand,Strategic Agreement,1-Jan-25,2025-02-01,Anything.,https://x.example");

        agreements(curationInput);

        assertThat(curationInput.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.found()).isEqualTo("1-Jan-25");
            assertThat(fault.expected()).contains("2025-02-01");
        });
    }

    @Test
    void keepsAMonthWithoutADay() {
        AgreementRow framework =
                last(curated("Philippines,Reciprocal Trade Framework,25-Feb,2025-02,Nickel.,https://x.example"));

        assertThat(framework.datePrecision()).isEqualTo("month");
        assertThat(framework.signed()).isEqualTo(LocalDate.of(2025, 2, 1));
    }

    private CurationInput open(String line) {
        return new Releases(folder)
                .with(CompiledAgreements.FILE, Releases.AGREEMENTS, JAPAN_2023)
                .with(SigningTable.FILE, Releases.TABLE_5, line)
                .open();
    }

    private Drafts curated(String line) {
        CurationInput curationInput = open(line);
        Drafts drafts = agreements(curationInput);
        assertThat(curationInput.faults()).isEmpty();
        return drafts;
    }

    private static Drafts agreements(CurationInput curationInput) {
        Agreements agreements = Agreements.open(curationInput);
        new CompiledAgreements(curationInput).addTo(agreements);
        new SigningTable(curationInput).addTo(agreements);
        Drafts drafts = new Drafts();
        agreements.putInto(drafts);
        return drafts;
    }

    private static AgreementRow last(Drafts drafts) {
        var rows = drafts.rows(Tables.AGREEMENTS);
        return rows.get(rows.size() - 1);
    }
}
