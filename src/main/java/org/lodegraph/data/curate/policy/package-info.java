/**
 * Policy as tables: blocs, agreements, export controls, barred trade, by-product hosts, lists of critical minerals, statements.
 *
 * <p>Answers which policy facts the project loads and where each comes from. A <em>release</em> file is read as it was
 * published; a <em>hand-kept</em> row stands in {@code import/rules/policy} in the shape of the table it goes to; a
 * <em>rule</em> there says how a printed text is read. A text that no rule knows stops curation instead of being dropped.
 * Figures are not here but in the other parts of {@code curate}; how a measure's state follows from its dates is for the
 * features that answer.
 */
@NullMarked
package org.lodegraph.data.curate.policy;

import org.jspecify.annotations.NullMarked;
