package org.lodegraph.data.table;

import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Basis;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.OperationId;
import org.lodegraph.model.RecordId;
import org.lodegraph.model.Share;
import org.lodegraph.model.Stage;
import org.lodegraph.model.Tonnes;

/**
 * A traced flow between two operations; the edge SUPPLIES.
 *
 * <p>{@code fromIso3} may be {@code UNKNOWN}. {@code key} is {@code
 * <mineral>.<year>.<fromStage>.<fromIso3>.<toStage>.<toIso3>}, with {@code .<form>} if a pair has several forms. The
 * row of the derivations table with the same id documents the computation.
 */
@Meaning("a flow between two operations")
public record SupplyRow(
        @Meaning(
                "`<mineral>.<year>.<from stage>.<from>.<to stage>.<to>`, with the form where a pair has several flows, and the method where two of them have one form; the row of derivations with this id documents the computation")
        RecordId key,

        @Meaning("the mineral") MineralId mineral,

        @Meaning("the reference year") @Bounds(least = Bounds.FIRST_YEAR, most = Bounds.LAST_YEAR)
        int year,

        @Meaning("the stage of the sender") Stage fromStage,

        @Meaning("the sender; `UNKNOWN`: no producer found")
        @Shape(value = "[A-Z]{3}|UNKNOWN", expected = "the code of a country, or UNKNOWN")
        String fromIso3,

        @Meaning("the stage of the receiver, further downstream")
        Stage toStage,

        @Meaning("the receiver") @Shape(value = "[A-Z]{3}|UNKNOWN", expected = "the code of a country, or UNKNOWN")
        String toIso3,

        @Meaning(value = "the form on arrival", empty = "never left the country, or not known") @Nullable
        String form,

        @Meaning(value = "the sender's output sent to the receiver", unit = "t contained")
        Tonnes tonnes,

        @Meaning("share of the receiver's input; the shares into one operation and year sum to 1")
        Share shareOfInput,

        @Meaning("the reliability, from reported to assumed")
        Basis basis,

        @Meaning("the method of computation") String method,
        Provenance provenance) {

    /** {@return the sender} */
    public OperationId from() {
        return new OperationId(mineral, fromStage, fromIso3);
    }

    /** {@return the receiver} */
    public OperationId to() {
        return new OperationId(mineral, toStage, toIso3);
    }
}
