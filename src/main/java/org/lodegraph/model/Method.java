package org.lodegraph.model;

/** The set of definitions that figures follow, and which part of an answer came from where: {@code meta.method}. */
public final class Method {

    /** Name and version. */
    public static final String NAME = "lodegraph-2";

    private Method() {}

    /**
     * {@return the method of an answer of two parts}
     *
     * @param engine what the network engine gave; all else is as a Cypher statement gave it
     */
    public static String with(String engine) {
        return NAME + "; by the network engine: " + engine + "; all else by Cypher";
    }
}
