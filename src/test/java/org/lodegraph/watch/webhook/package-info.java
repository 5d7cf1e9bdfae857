/** Subscriptions and their courier, on a real database and a real receiver. */
@NullMarked
package org.lodegraph.watch.webhook;

import org.jspecify.annotations.NullMarked;
