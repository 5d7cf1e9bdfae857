package org.lodegraph.network.snapshot;

import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Stage;

/**
 * A published figure of output, as stored in the graph.
 *
 * @param mineral the mineral
 * @param stage stage of the chain; null where the edition's commodity has none
 * @param year year of the output
 * @param iso3 producer; null for unnamed producers and the world
 * @param world whether it is the total of the world
 * @param tonnes output, tonnes; null where withheld
 * @param edition id of the edition
 */
record OutputFigure(
        MineralId mineral,
        @Nullable Stage stage,
        int year,
        @Nullable Iso3 iso3,
        boolean world,
        @Nullable Double tonnes,
        String edition) {}
