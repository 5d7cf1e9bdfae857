package org.lodegraph.watch.webhook;

/**
 * The security of webhooks: allowed targets and signed deliveries.
 *
 * @param targetPolicy checks a target, when it is subscribed and before each attempt
 * @param secrets secrets by subscription, which sign its deliveries
 */
public record WebhookSecurity(WebhookTargetPolicy targetPolicy, Secrets secrets) {}
