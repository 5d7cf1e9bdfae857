/**
 * The HTTP layer: routes and parameters as values, one envelope, one error format.
 *
 * <p>A {@link org.lodegraph.web.Route} declares its path, {@link org.lodegraph.web.Parameter}s, body and handler.
 * Parameter checks, the OpenAPI document and the tests are derived from them. Only this package uses Javalin.
 */
@NullMarked
package org.lodegraph.web;

import org.jspecify.annotations.NullMarked;
