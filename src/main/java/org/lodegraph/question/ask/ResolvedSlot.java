package org.lodegraph.question.ask;

/**
 * What a slot was filled with.
 *
 * @param id as a request spells it
 * @param label as a sentence says it
 */
record ResolvedSlot(String id, String label) {}
