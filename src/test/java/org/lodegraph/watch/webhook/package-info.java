/** Tests of subscriptions and their dispatcher, on a real database and a real receiver. */
@NullMarked
package org.lodegraph.watch.webhook;

import org.jspecify.annotations.NullMarked;
