/**
 * The wiring of the program: which services each verb makes, how they are joined, when they start and end.
 *
 * <p>It sees every other package, and none but {@link org.lodegraph.Main} sees it.
 */
@NullMarked
package org.lodegraph.app;

import org.jspecify.annotations.NullMarked;
