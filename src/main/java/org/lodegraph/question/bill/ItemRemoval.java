package org.lodegraph.question.bill;

import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.OperationId;
import org.lodegraph.model.PointId;
import org.lodegraph.model.Stage;

/**
 * A foreign removal: a country at all stages and for all items, or one operation of one mineral.
 *
 * @param iso3 the country
 * @param operation null for a country at all stages
 */
record ItemRemoval(Iso3 iso3, @Nullable OperationId operation) {

    static ItemRemoval of(PointId point) {
        return new ItemRemoval(point.country(), point.operation().orElse(null));
    }

    /** {@return the country's code, or the id of the operation} */
    String name() {
        return operation == null ? iso3.value() : operation.value();
    }

    @Nullable
    Stage stage() {
        return operation == null ? null : operation.stage();
    }

    /** {@return what is removed from the network of a mineral} */
    PointId in(MineralId mineral) {
        return operation == null ? new PointId(mineral, iso3) : new PointId(operation);
    }
}
