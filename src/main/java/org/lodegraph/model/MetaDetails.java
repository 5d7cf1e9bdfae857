package org.lodegraph.model;

/**
 * Fields of {@code meta} that one route adds, as a record of them.
 *
 * <p>A component that is null is left out of the answer, so that {@code @Nullable} means absent here; in a record below it, null is written.
 */
public interface MetaDetails {}
