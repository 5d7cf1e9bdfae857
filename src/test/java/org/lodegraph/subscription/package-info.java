/** Subscriptions and their courier, on a real database and a real receiver. */
@NullMarked
package org.lodegraph.subscription;

import org.jspecify.annotations.NullMarked;
