package org.lodegraph.data.curate.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lodegraph.data.curate.CurationInput;
import org.lodegraph.data.curate.Drafts;
import org.lodegraph.data.table.Tables;

class GroupsTest {

    private static final String MSP_DATES = "\"2022-06 (India 2023-06, Estonia 2024-03)\"";

    @TempDir
    Path folder;

    @Test
    void leavesTheFiftyFifthEntryOutAndNotesIt() {
        Drafts drafts = curated("CM_MINISTERIAL_2026,MNG,attending delegation,2026-02-04,fact sheet");

        assertThat(drafts.rows(Tables.BLOC_MEMBERS))
                .noneMatch(member -> String.valueOf(member.iso3()).equals("MNG"));
        assertThat(drafts.rows(Tables.BLOCS))
                .filteredOn(bloc -> bloc.id().equals(Groups.MINISTERIAL))
                .singleElement()
                .satisfies(bloc -> assertThat(bloc.note()).contains("MNG"));
    }

    @Test
    void givesAMemberThatCameLaterItsOwnDate() {
        Drafts drafts = curated("MSP,IND,member," + MSP_DATES + ",x", "MSP,JPN,member," + MSP_DATES + ",x");

        assertThat(drafts.rows(Tables.BLOC_MEMBERS))
                .filteredOn(member -> member.bloc().value().equals("msp"))
                .extracting(member -> member.since())
                .containsExactly(LocalDate.of(2023, 6, 1), LocalDate.of(2022, 6, 1));
    }

    @Test
    void saysWhichDelegationTheCompiledFileLacks() {
        CurationInput curationInput = new Releases(folder)
                .with(
                        Groups.FILE,
                        "group,member,role,date,source_note",
                        "CM_MINISTERIAL_2026,JPN,attending,2026-02-04,x")
                .open();

        new Groups(curationInput).putInto(new Drafts());

        assertThat(curationInput.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.found()).contains("AGO").doesNotContain("JPN"));
    }

    private Drafts curated(String... more) {
        List<String> lines = new ArrayList<>();
        lines.add("group,member,role,date,source_note");
        HandKept.rows(new Releases(folder).open(), Tables.BLOC_MEMBERS).stream()
                .filter(member -> member.bloc().equals(Groups.MINISTERIAL) && member.iso3() != null)
                .forEach(member -> lines.add("CM_MINISTERIAL_2026," + member.iso3() + ",attending,2026-02-04,x"));
        lines.addAll(List.of(more));
        CurationInput curationInput = new Releases(folder)
                .with(Groups.FILE, lines.toArray(String[]::new))
                .open();
        Drafts drafts = new Drafts();
        new Groups(curationInput).putInto(drafts);
        assertThat(curationInput.faults()).isEmpty();
        return drafts;
    }
}
