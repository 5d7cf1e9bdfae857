/**
 * EU supply risk by its published formula, along with the printed risk, and the limit of 65% from one third country.
 *
 * <p>Terms: {@link org.lodegraph.question.criticality.SupplyRisk supply risk},
 * {@link org.lodegraph.question.criticality.SupplyBasis supply used}, limit. {@code RiskComparison} uses the EU study of 2023 and
 * the loaded governance ratings. Lodegraph's own concentration and exposure are in {@code supply} and {@code dependency}.
 * Nothing is stored.
 */
@NullMarked
package org.lodegraph.question.criticality;

import org.jspecify.annotations.NullMarked;
