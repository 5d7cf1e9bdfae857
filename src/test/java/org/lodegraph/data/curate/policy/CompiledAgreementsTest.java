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

class CompiledAgreementsTest {

    @TempDir
    Path folder;

    @Test
    void leavesOutUnconfirmedAgreements() {
        Drafts drafts = curated("US-KAZ-2025,MoU,USA;KAZ,2025-11,bilateral_mou,UNVERIFIED_here,unconfirmed");

        assertThat(drafts.rows(Tables.AGREEMENTS)).isEmpty();
        assertThat(drafts.rows(Tables.AGREEMENT_PARTIES)).isEmpty();
    }

    @Test
    void keepsAnUnsureMonthAndNotesIt() {
        AgreementRow agreement = only(
                curated(
                        "EU-NAM,EU partnership,EU27;NAM,2022-11,strategic_partnership,signed,month from general knowledge; verify"));

        assertThat(agreement.signed()).isEqualTo(LocalDate.of(2022, 11, 1));
        assertThat(agreement.datePrecision()).isEqualTo("month");
        assertThat(agreement.note()).startsWith("The month is unsure.");
    }

    @Test
    void readsTheUnionAsABlocAndNamibiaAsACountry() {
        Drafts drafts = curated("EU-NAM,EU partnership,EU27;NAM,2022-11,strategic_partnership,signed,x");

        assertThat(drafts.rows(Tables.AGREEMENT_PARTIES))
                .extracting(party -> party.iso3() + " " + party.bloc())
                .containsExactly("null eu27", "NAM null");
    }

    @Test
    void readsTheYearOfEntryIntoForce() {
        AgreementRow usmca = only(curated("USMCA,USMCA,USA;MEX;CAN,2018 (in force 2020),fta,in_force,DESTA row 1007"));

        assertThat(usmca.inForce()).isEqualTo(LocalDate.of(2020, 1, 1));
        assertThat(usmca.datePrecision()).isEqualTo("year");
        assertThat(usmca.status()).isEqualTo("in-force");
    }

    @Test
    void keepsTheFiveCommitmentsOfTheUnitedKingdom() {
        AgreementRow memorandum = only(curated("US-GBR-2026,US-UK MoU,USA;GBR,2026-02-05,bilateral_mou,signed,S&P"));

        assertThat(memorandum.commitments()).hasSize(5);
        assertThat(memorandum.type()).isEqualTo("mou");
    }

    private Drafts curated(String line) {
        CurationInput curationInput = new Releases(folder)
                .with(CompiledAgreements.FILE, Releases.AGREEMENTS, line)
                .open();
        Agreements agreements = Agreements.open(curationInput);
        new CompiledAgreements(curationInput).addTo(agreements);
        assertThat(curationInput.faults()).isEmpty();
        Drafts drafts = new Drafts();
        agreements.putInto(drafts);
        return drafts;
    }

    private static AgreementRow only(Drafts drafts) {
        assertThat(drafts.rows(Tables.AGREEMENTS)).hasSize(1);
        return drafts.rows(Tables.AGREEMENTS).get(0);
    }
}
