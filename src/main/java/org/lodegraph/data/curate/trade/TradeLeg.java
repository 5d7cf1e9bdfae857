package org.lodegraph.data.curate.trade;

import org.lodegraph.model.Basis;
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
 * @param basis reconciled, or assumed where no data set has the trade
 * @param line the row it comes from
 */
record TradeLeg(
        String exporter,
        String importer,
        String form,
        Stage stage,
        double tonnes,
        double factor,
        Basis basis,
        TradeLine line) {}
