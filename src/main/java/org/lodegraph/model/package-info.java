/**
 * The values of the domain: keys and quantities that cannot be wrong, because their constructors refuse.
 *
 * <p>Words introduced: {@link org.lodegraph.model.Iso3}, {@link org.lodegraph.model.MineralId},
 * {@link org.lodegraph.model.Stage}, {@link org.lodegraph.model.Share}, {@link org.lodegraph.model.Concentration}, and the
 * {@link org.lodegraph.model.Answer} that carries a result with what is to be said about it. A record with the single
 * component {@code value} is written as that value everywhere: in CSV, Cypher parameters and JSON. An enum is written as
 * its name in lower case with hyphens. {@link org.lodegraph.model.CancellationSignal} says of a thread's work whether anybody waits for it. No I/O and no library but the JDK.
 */
@NullMarked
package org.lodegraph.model;

import org.jspecify.annotations.NullMarked;
