/**
 * Wiring of the program: the services of each verb, their connections, start and shutdown.
 *
 * <p>It depends on every other package; only {@link org.lodegraph.Main} depends on it.
 */
@NullMarked
package org.lodegraph.app;

import org.jspecify.annotations.NullMarked;
