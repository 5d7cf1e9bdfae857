package org.lodegraph.graph;

import java.time.Duration;

/**
 * Limits for people who explore the embedded database, in Neo4j Browser or over Bolt.
 *
 * @param writes whether they may write; otherwise they may only read
 * @param time the time limit of a statement without a limit of its own, 1 s or more
 * @param megabytes the memory limit of a transaction, 1 or more
 */
public record ExplorerTerms(boolean writes, Duration time, int megabytes) {

    /** The default limits: read-only, 60 s and 128 MB. */
    public static final ExplorerTerms DEFAULT = new ExplorerTerms(false, Duration.ofSeconds(60), 128);
}
