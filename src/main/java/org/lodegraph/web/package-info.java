/**
 * The HTTP edge: routes as values, parameters as values, one envelope, one shape of error.
 *
 * <p>A {@link org.lodegraph.web.Route} says its path, {@link org.lodegraph.web.Parameter}s, body and handler; from the
 * same values come the refusal of unknown parameters, the OpenAPI document and the tests that walk them. Only this package
 * sees Javalin and Jackson.
 */
@NullMarked
package org.lodegraph.web;

import org.jspecify.annotations.NullMarked;
