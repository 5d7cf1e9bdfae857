package org.lodegraph.question.ask;

/**
 * The resolved content of a slot.
 *
 * @param id value for the request
 * @param label text for the interpretation
 */
record ResolvedSlot(String id, String label) {}
