package org.lodegraph.web;

/**
 * A rendered answer.
 *
 * @param body the rendered body
 * @param isPartial whether it was cut, so that the next one may differ
 */
record RenderedAnswer(RenderedBody body, boolean isPartial) {}
