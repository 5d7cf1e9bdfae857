/**
 * The values of the domain: keys and quantities that their constructors validate.
 *
 * <p>The main ones are {@link org.lodegraph.model.Iso3}, {@link org.lodegraph.model.MineralId},
 * {@link org.lodegraph.model.Stage}, {@link org.lodegraph.model.Share}, {@link org.lodegraph.model.Concentration}, and
 * {@link org.lodegraph.model.Answer}, a result with its metadata. A record with the single component {@code value} is
 * written as that value everywhere: in CSV, Cypher parameters and JSON. An enum is written as its name in lower case
 * with hyphens. {@link org.lodegraph.model.CancellationSignal} tells a thread's work whether anybody waits for it. No
 * I/O, and no library but the JDK.
 */
@NullMarked
package org.lodegraph.model;

import org.jspecify.annotations.NullMarked;
