/**
 * Makes the tables of trade: shipments as reported, and the supply network traced from them.
 *
 * <p>Reads BACI and Comtrade releases, the production observations chosen by earlier parts, and the rule tables {@code
 * flow_layers}, {@code flow_codes}, {@code flow_outputs}, {@code factors}, {@code price_splits}, {@code ports_of_exit},
 * {@code flow_overrides} and {@code unfit_flows}. Makes the tables shipments, supplies, derivations, fitness and
 * balances, and an observation for each output that the tracing had to set.
 *
 * <p>Terms: a <em>trade line</em> is one reported row of trade. A <em>leg</em> is a line in contained tonnes and one
 * form. A <em>layer</em> is the trade between two stages. <em>Feed</em> is the input of refiners. The computation is in
 * {@code network}; the definitions are in docs/definitions.md. No table contains values of Comtrade.
 */
@NullMarked
package org.lodegraph.data.curate.trade;

import org.jspecify.annotations.NullMarked;
