package org.lodegraph.catalog;

/**
 * A stage of the chain.
 *
 * @param id such as {@code refining}
 * @param position 1 for extraction to 4 for use
 * @param name in English
 * @param meaning what happens at it
 */
public record StageEntry(String id, int position, String name, String meaning) {}
