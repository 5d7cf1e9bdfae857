/**
 * The HTTP edge: routes as values, parameters as values, one envelope, one shape of error.
 *
 * <p>A {@link org.lodegraph.http.Route} says its path, {@link org.lodegraph.http.Parameter}s, body and handler; from the
 * same values come the refusal of unknown parameters, the OpenAPI document and the tests that walk them. Only this package
 * sees Javalin and Jackson.
 */
@NullMarked
package org.lodegraph.http;

import org.jspecify.annotations.NullMarked;
