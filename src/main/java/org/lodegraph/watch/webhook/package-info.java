/**
 * Webhooks that report changes found by risk scans: subscriptions, their deliveries, and the dispatcher. Deliveries
 * follow the Standard Webhooks conventions. The graph contains no secret: {@link
 * org.lodegraph.watch.webhook.Secrets} reads them from the data folder. Changes arrive as {@link
 * org.lodegraph.watch.webhook.ScanCompleted}; this package does not depend on scans.
 */
@NullMarked
package org.lodegraph.watch.webhook;

import org.jspecify.annotations.NullMarked;
