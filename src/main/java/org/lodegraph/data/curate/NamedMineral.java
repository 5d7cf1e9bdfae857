package org.lodegraph.data.curate;

import org.jspecify.annotations.Nullable;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Stage;

/**
 * The meaning of a commodity name.
 *
 * @param mineral the mineral
 * @param stage the stage implied by the name; null for none
 * @param form the form implied by the name; null for none
 */
public record NamedMineral(
        MineralId mineral, @Nullable Stage stage, @Nullable String form) {}
