package org.lodegraph.data.curate.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lodegraph.data.curate.CurationInput;
import org.lodegraph.data.curate.Drafts;

/** A small hand-made folder of releases, read with the project's rules. */
record Releases(Path folder) {

    /** Writes a file with the layout of a release. */
    Releases with(String name, String... lines) {
        Path file = folder.resolve(name);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    CurationInput open() {
        return CurationInput.open(folder, Path.of("import/rules"));
    }

    /** {@return the measures from the compiled controls and table 4} */
    Drafts measures(CurationInput curationInput) {
        RestrictedItems items = RestrictedItems.read(curationInput);
        CompiledMeasures compiledMeasures = new CompiledMeasures();
        new ExportControls(curationInput, items).addTo(compiledMeasures);
        if (curationInput.has(ControlTable.FILE)) {
            new ControlTable(curationInput, items, PolicyPart.parents(curationInput)).addTo(compiledMeasures);
        }
        Drafts drafts = new Drafts();
        compiledMeasures.putInto(drafts);
        return drafts;
    }

    /** The header of the compiled file of export controls. */
    static final String CONTROLS =
            "measure_id,imposing_iso3,instrument,announced,effective,minerals,hs6_hint,measure_type,target,"
                    + "status_as_of_source,suspended_from,suspended_or_ended_until,source_note";

    /** The header of table 4. */
    static final String TABLE_4 = "\uFEFFCountry,Control_Type,Commodity_Year,Data_source,Notes";

    /** The header of table 5: two columns of the same name have the date. */
    static final String TABLE_5 = "\uFEFFCountry,Agreement,Signing_date,Signing_date,Focus_area,Source";

    /** The header of the compiled file of agreements. */
    static final String AGREEMENTS = "agreement_id,name,parties,date,type,status,source_note";
}
