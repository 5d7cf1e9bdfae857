package org.lodegraph.data.curate.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lodegraph.data.curate.CurationInput;
import org.lodegraph.data.table.ObservationRow.Scope;

/** The trap of a total that leaves countries out. */
class TrapsTest {

    @TempDir
    private Path folder;

    @Test
    void notesTheCountriesThatAWorldTotalLeavesOut() {
        CurationInput curationInput = new Releases(folder)
                .with(
                        "usgs-mcs-2023/world/mcs2023-lithi_world.csv",
                        "Source,Country,Type,Prod_t_2021,Prod_notes",
                        "MCS2023,United States,\"Mine production, lithium content\",W,",
                        "MCS2023,\"World total (rounded), excluding U.S. production\",\"Mine production, lithium content\",107000,")
                .materials();

        List<Figure> figures = Releases.read(UsgsWorldFiles.OF_2023, curationInput);

        assertThat(curationInput.faults()).isEmpty();
        assertThat(figures.get(1).about().scope()).isEqualTo(Scope.WORLD);
        assertThat(figures.get(1).note()).isEqualTo("excluding U.S. production");
    }
}
