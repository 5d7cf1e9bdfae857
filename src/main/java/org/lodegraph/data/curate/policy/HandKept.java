package org.lodegraph.data.curate.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.data.curate.CurationInput;
import org.lodegraph.data.table.Table;
import org.lodegraph.data.table.TableReader;

/**
 * What no release has and people keep, in {@code import/rules/policy}: rows in the shape of the table they go to.
 *
 * <p>Such a row names its source as every row does; the rule tables beside it, of a shape of their own, say how a printed
 * text is read.
 */
final class HandKept {

    static final String FOLDER = "policy";

    private HandKept() {}

    /** {@return the rows kept by hand for a table; every fault in them is kept} */
    static <R extends Record> List<R> rows(CurationInput curationInput, Table<R> table) {
        TableReader.Rows<R> read = new TableReader(curationInput.rulesFolder().resolve(FOLDER)).read(table);
        read.faults().forEach(curationInput::fault);
        return read.values();
    }

    /** {@return the text, or null for an empty cell} */
    static @Nullable String nullable(String text) {
        return text.isEmpty() ? null : text;
    }
}
