package org.lodegraph.data.load;

import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lodegraph.data.table.ObservationRow;
import org.lodegraph.data.table.SupplyRow;
import org.lodegraph.data.table.Tables;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Stage;

/**
 * The activity of one country at one stage of one mineral.
 *
 * <p>No table lists operations; every observation and every supply that names the three creates the node.
 *
 * @param mineral the mineral
 * @param stage the stage
 * @param iso3 the country, or {@code UNKNOWN} for the missing origin
 */
record OperationKey(MineralId mineral, Stage stage, String iso3) implements Comparable<OperationKey> {

    static final String UNKNOWN = "UNKNOWN";

    /** {@return the operations that the tables name, sorted by id} */
    static List<OperationKey> in(ImportFolder folder) {
        TreeSet<OperationKey> keys = new TreeSet<>();
        for (ObservationRow row : folder.rows(Tables.OBSERVATIONS).values()) {
            OperationKey key = of(row.mineral(), row.stage(), row.iso3());
            if (key != null) {
                keys.add(key);
            }
        }
        for (SupplyRow row : folder.rows(Tables.SUPPLIES).values()) {
            keys.add(new OperationKey(row.mineral(), row.fromStage(), row.fromIso3()));
            keys.add(new OperationKey(row.mineral(), row.toStage(), row.toIso3()));
        }
        return List.copyOf(keys);
    }

    private static @Nullable OperationKey of(@Nullable MineralId mineral, @Nullable Stage stage, @Nullable Iso3 iso3) {
        return mineral == null || stage == null || iso3 == null ? null : new OperationKey(mineral, stage, iso3.value());
    }

    /** {@return the operation's id, such as {@code cobalt/refining/CHN}} */
    String id() {
        return mineral + "/" + stage.id() + "/" + iso3;
    }

    boolean known() {
        return !iso3.equals(UNKNOWN);
    }

    @Override
    public int compareTo(OperationKey other) {
        return id().compareTo(other.id());
    }
}
