/**
 * The HTTP layer: routes and parameters as values, one envelope, one error format.
 *
 * <p>A {@link org.lodegraph.web.Route} declares its path, {@link org.lodegraph.web.Parameter}s, body and handler.
 * Parameter checks, the OpenAPI document and the tests are derived from them. Only this package uses Javalin.
 *
 * <p>Before a handler runs, {@link org.lodegraph.web.AccessHandler} checks host and token, {@link
 * org.lodegraph.web.WriteGuard} the right to write, {@link org.lodegraph.web.Admission} the number of requests, and {@link
 * org.lodegraph.web.BodyHandler} the size and time of bodies. {@link org.lodegraph.web.AnswerCache} keeps answers of one
 * data version, {@link org.lodegraph.web.Metrics} counts them.
 *
 * <p>It sees {@code web.token} and the general types of {@code model} that ARCHITECTURE.md lists, and no word of the
 * domain.
 */
@NullMarked
package org.lodegraph.web;

import org.jspecify.annotations.NullMarked;
