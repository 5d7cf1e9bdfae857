package org.lodegraph.graph;

import java.time.Duration;

/**
 * The terms for people who explore the embedded database, in Neo4j Browser or over Bolt.
 *
 * @param writes whether they may write; else they read
 * @param time how long a statement may take that comes without a limit of its own, 1 s or more
 * @param megabytes how much memory a transaction may take, 1 or more
 */
public record ExplorerTerms(boolean writes, Duration time, int megabytes) {

    /** The terms where nothing else is set: reading, 60 s and 128 MB. */
    public static final ExplorerTerms DEFAULT = new ExplorerTerms(false, Duration.ofSeconds(60), 128);
}
