/**
 * The failures of the program, as a closed set of values that every layer understands.
 *
 * <p>A {@link org.lodegraph.model.failure.LodegraphException} states the request, what was found, what was expected,
 * and where. The web layer maps each kind to a status, the command line to an exit code.
 */
@NullMarked
package org.lodegraph.model.failure;

import org.jspecify.annotations.NullMarked;
