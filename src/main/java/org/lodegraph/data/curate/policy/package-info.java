/**
 * Makes the policy tables: blocs, agreements, export controls, barred trade, by-product hosts, lists of critical
 * minerals, statements.
 *
 * <p>A <em>release</em> file is read as published. A <em>hand-kept</em> row in {@code import/rules/policy} has the
 * columns of its table. A <em>rule</em> there defines how a printed text is read. A text without a rule stops curation
 * instead of being dropped. Figures are in the other parts of {@code curate}. The answers compute a measure's state
 * from its dates.
 */
@NullMarked
package org.lodegraph.data.curate.policy;

import org.jspecify.annotations.NullMarked;
