package org.lodegraph.data.curate;

import java.util.List;
import org.lodegraph.data.table.SourceRow;

/** One part of a curation, which makes some of the tables. Parts run in the given order. */
public interface CurationPart {

    /** {@return a short description of the part for the progress line} */
    String name();

    /** {@return every source that rows of this part may name; a source of several parts has the same row in each} */
    List<SourceRow> sources();

    /** Reads the input and adds complete tables to the drafts. Faults go to {@link CurationInput#fault}. */
    void curate(CurationInput curationInput, Drafts drafts);
}
