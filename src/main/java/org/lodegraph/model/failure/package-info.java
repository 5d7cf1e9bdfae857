/**
 * What can go wrong, as a closed set of values that every layer understands.
 *
 * <p>A {@link org.lodegraph.model.failure.LodegraphException} says what was asked, what was found, what was expected, and where. HTTP turns
 * each kind into one status, the command line into one exit code. Nothing here knows of either.
 */
@NullMarked
package org.lodegraph.model.failure;

import org.jspecify.annotations.NullMarked;
