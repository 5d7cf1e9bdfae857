package org.lodegraph.data.curate.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lodegraph.data.curate.CurationInput;
import org.lodegraph.data.table.BarredPairRow;
import org.lodegraph.data.table.HostRow;
import org.lodegraph.model.Iso3;

/** Critical lists, by-product hosts and barred pairs: short tables that name minerals. */
class ListedMineralsTest {

    @TempDir
    Path folder;

    @Test
    void listsWhatPassesBothThresholdsOfTheUnionAndTheStrategicTwo() {
        assertThat(critical("Cobalt,2023,2.8,6.8", "Copper,2023,0.1,4", "Sapele wood,2023,1.3,1.6", "Bauxite,2023,-,-"))
                .containsExactly("cobalt Cobalt", "copper Copper", "nickel Nickel"); // the last two by addition
    }

    @Test
    void listsNoOtherYear() {
        assertThat(critical("Cobalt,2020,2.5,5.9")).doesNotContain("cobalt Cobalt");
    }

    @Test
    void listsEveryMemberOfAGroupUnderTheGroupsName() {
        assertThat(critical("HREEs,2023,5.1,4.2")).contains("dysprosium HREEs", "yttrium HREEs");
    }

    @Test
    void boundsTheShareOfAHost() {
        CurationInput curationInput = new Releases(folder)
                .with(
                        Hosts.FILE,
                        "companion,host,host_stage,share_low,share_high,wording,source",
                        "gallium,aluminium,intermediate,0.5,1,principal host,chapter",
                        "germanium,coal,extraction,0,0.5,fly ash,chapter")
                .open();

        List<HostRow> hosts = new Hosts(curationInput).rows();

        assertThat(curationInput.faults()).isEmpty();
        assertThat(hosts)
                .extracting(row -> row.host() + " > " + row.byProduct())
                .containsExactly("aluminium > gallium", "metallurgical-coal > germanium");
        assertThat(String.valueOf(hosts.get(1).note())).contains("coal stands under metallurgical-coal");
    }

    @Test
    void readsAStarAsEveryImporterAndTheUnionAsItsStates() {
        assertThat(barred(
                        "PRK,*,copper;nickel,2016-11-30,,UN 2321,x",
                        "CUB,USA,*,1962-02-07,,31 CFR 515,x",
                        "RUS,EU27,aluminium,2025-02-25,,2025/395,x"))
                .containsExactly(
                        "PRK-all-copper", "PRK-all-nickel", "CUB-USA-all", "RUS-DEU-aluminium", "RUS-FRA-aluminium");
    }

    @Test
    void loadsAMineralOfTwoNamesOnce() {
        assertThat(barred("PRK,*,magnesite;magnesia,2017-12-22,,UN 2397,x"))
                .containsExactly("PRK-all-magnesium-compounds");
    }

    private List<String> critical(String... lines) {
        String[] file = new String[lines.length + 1];
        file[0] = "Material,Year,SR,EI";
        System.arraycopy(lines, 0, file, 1, lines.length);
        CurationInput curationInput = new Releases(folder)
                .with(CriticalLists.US_FILE, "Source,Critical_Mineral,Primary_Applications,Category_Note")
                .with(
                        CriticalLists.EU_GROUPS,
                        "screened_material,perm_noXREE_noPGM,perm_noXREE_PGM,perm_XREE_noPGM,perm_XREE_PGM",
                        "dysprosium,REE,REE,HREE,HREE",
                        "yttrium,REE,REE,HREE,HREE",
                        "cerium,REE,REE,LREE,LREE")
                .with(CriticalLists.EU_FILE, file)
                .open();
        List<String> rows = new CriticalLists(curationInput)
                .rows().stream()
                        .filter(row -> row.list().equals("EU-2023"))
                        .map(row -> row.mineral() + " " + row.name())
                        .toList();
        assertThat(curationInput.faults()).isEmpty();
        return rows;
    }

    private List<String> barred(String... lines) {
        String[] file = new String[lines.length + 1];
        file[0] = "exporter_iso3,importer_iso3,minerals,from,until,instrument,source_note";
        System.arraycopy(lines, 0, file, 1, lines.length);
        CurationInput curationInput =
                new Releases(folder).with(SanctionedPairs.FILE, file).open();
        List<BarredPairRow> rows = new SanctionedPairs(curationInput, Set.of(new Iso3("DEU"), new Iso3("FRA"))).rows();
        assertThat(curationInput.faults()).isEmpty();
        return rows.stream().map(row -> row.id().value()).toList();
    }
}
