package org.lodegraph.data.curate.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.data.curate.CurationInput;
import org.lodegraph.data.table.Table;
import org.lodegraph.data.table.TableReader;

/**
 * Reads hand-kept facts that no release has, from {@code import/rules/policy}: rows with the columns of their table.
 *
 * <p>Such a row names its source as every row does. The rule tables in the same folder have columns of their own and
 * define how a printed text is read.
 */
final class HandKept {

    static final String FOLDER = "policy";

    private HandKept() {}

    /** {@return the hand-kept rows of a table; every fault in them is added to the input} */
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
