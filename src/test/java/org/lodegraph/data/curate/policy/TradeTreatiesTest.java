package org.lodegraph.data.curate.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lodegraph.data.curate.CurationInput;
import org.lodegraph.data.curate.Drafts;
import org.lodegraph.data.table.Tables;
import org.lodegraph.model.Iso3;

class TradeTreatiesTest {

    private static final String TREATIES =
            "number,base_treaty,name,entry_type,consolidated,year_signed,year_entry_into_force,type_memb,region,wto_listed,wto_name";
    private static final Set<Iso3> UNION = Set.of(new Iso3("DEU"), new Iso3("FRA"));

    @TempDir
    Path folder;

    @Test
    void keepsOnlyTreatiesInForce() {
        assertThat(treaties(
                        List.of(
                                "9001,9001,Chile Japan,base_treaty,0,2007,2007,1,x,1,x",
                                "9002,9002,Chile Peru,base_treaty,0,2007,NA,1,x,1,x",
                                "9003,9003,Chile Kenya,negotiation,0,2007,2008,1,x,1,x"),
                        "9001,152 9001,392 9002,152 9002,604 9003,152 9003,404"))
                .containsExactly("DESTA-9001 CHL", "DESTA-9001 JPN");
    }

    @Test
    void keepsTheNewestOfTheTreatiesWithTheSameParties() {
        assertThat(treaties(
                        List.of(
                                "9001,9001,Chile Japan,base_treaty,0,1990,1991,1,x,1,x",
                                "9001a,9001,Chile Japan amended,consolidated,1,2007,2008,1,x,1,x"),
                        "9001,152 9001,392 9001a,152 9001a,392"))
                .containsExactly("DESTA-9001a CHL", "DESTA-9001a JPN");
    }

    @Test
    void replacesMemberStatesByTheUnionWithoutTheUnitedKingdom() {
        // 276 Germany, 250 France, 826 United Kingdom, 392 Japan
        assertThat(treaties(
                        List.of("9001,9001,EC Japan,base_treaty,0,2018,2019,3,x,1,x"),
                        "9001,276 9001,250 9001,826 9001,392"))
                .containsExactly("DESTA-9001 eu27", "DESTA-9001 JPN");
    }

    @Test
    void dropsTheFormerTreatiesOfANewMemberState() {
        assertThat(treaties(List.of("9001,9001,France Turkey,base_treaty,0,1990,1991,1,x,1,x"), "9001,250 9001,792"))
                .isEmpty();
    }

    @Test
    void removesPartiesThatWithdrew() {
        // 364 is the Economic Community of Central African States; Rwanda (646) withdrew in 2007
        assertThat(treaties(
                        List.of("364,364,Central African States,base_treaty,0,1983,1984,2,x,1,x"),
                        "364,646 364,120 364,266"))
                .containsExactly("DESTA-364 CMR", "DESTA-364 GAB");
    }

    @Test
    void leavesTheAgreementOfNorthAmericaToTheCompiledFile() {
        assertThat(treaties(List.of("1007,1007,USMCA,base_treaty,0,2018,2020,2,x,1,x"), "1007,840 1007,484 1007,124"))
                .isEmpty();
    }

    private List<String> treaties(List<String> lines, String members) {
        String[] all = new String[lines.size() + 1];
        all[0] = TREATIES;
        for (int i = 0; i < lines.size(); i++) {
            all[i + 1] = lines.get(i);
        }
        CurationInput curationInput = new Releases(folder)
                .with(TradeTreaties.TREATIES, all)
                .with(TradeTreaties.MEMBERS, ("agreement_number,member_iso_numeric " + members).split(" ", -1))
                .open();
        Agreements agreements = Agreements.open(curationInput);
        new TradeTreaties(curationInput, UNION).addTo(agreements);
        assertThat(curationInput.faults()).isEmpty();
        Drafts drafts = new Drafts();
        agreements.putInto(drafts);
        return drafts.rows(Tables.AGREEMENT_PARTIES).stream()
                .map(party -> party.agreement() + " " + (party.iso3() == null ? party.bloc() : party.iso3()))
                .toList();
    }
}
