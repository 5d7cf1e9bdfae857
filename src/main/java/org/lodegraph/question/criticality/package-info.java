/**
 * The EU's own arithmetic: supply risk by the published formula, beside the risk that is printed, and the limit of 65% from one third country.
 *
 * <p>Words introduced: {@link org.lodegraph.question.criticality.SupplyRisk}, {@link org.lodegraph.question.criticality.SupplyBasis supply used}, limit. RiskComparison is computed from the study of
 * 2023 and the governance that is loaded; what Lodegraph itself calls concentrated or exposed is in {@code supply} and {@code dependency}. Nothing is stored.
 */
@NullMarked
package org.lodegraph.question.criticality;

import org.jspecify.annotations.NullMarked;
