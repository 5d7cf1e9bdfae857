/**
 * Who is told what a risk scan found anew: subscriptions, the deliveries made for them, and the courier that sends these by the Standard
 * Webhooks conventions. No secret is in the graph: {@link org.lodegraph.watch.webhook.Secrets} has them from the data folder. What changed is told from outside as {@link org.lodegraph.watch.webhook.ScanCompleted}; scans themselves are not known here.
 */
@NullMarked
package org.lodegraph.watch.webhook;

import org.jspecify.annotations.NullMarked;
