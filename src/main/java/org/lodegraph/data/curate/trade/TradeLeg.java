package org.lodegraph.data.curate.trade;

import org.lodegraph.model.Basis;
import org.lodegraph.model.Stage;

/**
 * A trade line in tonnes contained of one mineral.
 *
 * @param exporter the sender; a port of exit is replaced by its producer
 * @param importer the receiver
 * @param form the form of the goods
 * @param stage the stage that produces the form
 * @param tonnes contained
 * @param factor tonnes contained per tonne
 * @param basis reconciled, or assumed if no data set has the trade
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
