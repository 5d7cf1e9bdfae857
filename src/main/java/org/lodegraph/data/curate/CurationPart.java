package org.lodegraph.data.curate;

import java.util.List;
import org.lodegraph.data.table.SourceRow;

/** One part of a curation: what it reads, which tables it makes. Parts run in the order in which they are given. */
public interface CurationPart {

    /** {@return what the part makes, in a few words, for the progress line} */
    String name();

    /** {@return every source that rows of this part may name; a source that several parts name is the same row in each} */
    List<SourceRow> sources();

    /** Reads from the materials and puts whole tables into the drafts. What cannot be read goes to {@link CurationInput#fault}. */
    void curate(CurationInput curationInput, Drafts drafts);
}
