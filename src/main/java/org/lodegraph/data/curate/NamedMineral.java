package org.lodegraph.data.curate;

import org.jspecify.annotations.Nullable;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Stage;

/**
 * What a commodity name means.
 *
 * @param mineral the mineral
 * @param stage the stage that the name itself decides; null where it decides none
 * @param form the form that the name itself tells; null where it tells none
 */
public record NamedMineral(
        MineralId mineral, @Nullable Stage stage, @Nullable String form) {}
