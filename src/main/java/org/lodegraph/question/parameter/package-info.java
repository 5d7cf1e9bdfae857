/**
 * The parameters that several features share, and the types of id in their requests.
 *
 * <p>A parameter of one feature alone is a constant of its routes.
 */
@NullMarked
package org.lodegraph.question.parameter;

import org.jspecify.annotations.NullMarked;
