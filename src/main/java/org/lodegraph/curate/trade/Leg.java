package org.lodegraph.curate.trade;

import org.lodegraph.model.Stage;

/**
 * A trade line in tonnes contained of one mineral.
 *
 * @param exporter who ships: a port of exit is replaced by its maker
 * @param importer where it lands
 * @param form what it is
 * @param stage whose product the form is
 * @param tonnes contained
 * @param factor tonnes contained per tonne
 * @param line the row it comes from
 */
record Leg(String exporter, String importer, String form, Stage stage, double tonnes, double factor, TradeLine line) {

    /** {@return whether it is feed for refiners: ore or an intermediate} */
    boolean isFeed() {
        return stage == Stage.EXTRACTION || stage == Stage.INTERMEDIATE;
    }
}
