/**
 * Trade and what follows from it: shipments as reported, and the supply network traced from them.
 *
 * <p>Reads BACI and Comtrade releases, the production observations that earlier parts chose, and the rule tables
 * {@code flow_layers}, {@code flow_codes}, {@code flow_outputs}, {@code factors}, {@code price_splits},
 * {@code ports_of_exit}, {@code flow_overrides} and {@code unfit_flows}; makes the
 * tables shipments, supplies, derivations, fitness and balances, and an observation for each output that the tracing had
 * to set. Words introduced: a <em>trade line</em> is one reported row of trade; a <em>leg</em> is a line in contained
 * tonnes and one form; a <em>layer</em> is the trade between two stages; <em>feed</em> is what refiners take in. The
 * arithmetic is in {@code network}; the definitions are in docs/definitions.md. Comtrade's values stay out of every table.
 */
@NullMarked
package org.lodegraph.data.curate.trade;

import org.jspecify.annotations.NullMarked;
