package org.lodegraph.network.snapshot;

import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Stage;

/**
 * A published figure of output, as stored in the graph.
 *
 * @param id id of the observation
 * @param mineral the mineral
 * @param stage stage of the chain; null where the edition's commodity has none
 * @param year year of the output
 * @param iso3 producer; null for unnamed producers and the world
 * @param world whether it is the total of the world
 * @param tonnes output, tonnes unless the edition prints another unit; null where withheld
 * @param low lower end of the output; null if none is printed
 * @param high upper end of the output; null if none is printed
 * @param withheld whether a producer withholds it
 * @param edition id of the edition
 */
public record OutputFigure(
        String id,
        MineralId mineral,
        @Nullable Stage stage,
        int year,
        @Nullable Iso3 iso3,
        boolean world,
        @Nullable Double tonnes,
        @Nullable Double low,
        @Nullable Double high,
        boolean withheld,
        String edition) {

    /** {@return the output at a bound; 0 where withheld} */
    public double at(Bound bound) {
        if (tonnes == null) {
            return 0;
        }
        Double end = switch (bound) {
            case LOW -> low;
            case CENTRAL -> null;
            case HIGH -> high;
        };
        return end == null ? tonnes : end;
    }
}
