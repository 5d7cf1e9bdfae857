package org.lodegraph.web;

/**
 * An answer as it goes out.
 *
 * @param body the text
 * @param isPartial whether it was cut, and may be another the next time
 */
record RenderedAnswer(RenderedBody body, boolean isPartial) {}
