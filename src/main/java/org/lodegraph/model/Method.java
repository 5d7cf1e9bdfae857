package org.lodegraph.model;

/** The set of definitions that figures follow, and the origin of an answer's parts: {@code meta.method}. */
public final class Method {

    /** The name and version of the definitions. */
    public static final String NAME = "lodegraph-2";

    /** The method of an answer whose figures the network engine computed, when they were asked for or before. */
    public static final String ENGINE = NAME + "; computed by the network engine";

    private Method() {}

    /**
     * {@return the method of an answer of two parts}
     *
     * @param engine the part computed by the network engine; all else comes from a Cypher statement
     */
    public static String with(String engine) {
        return NAME + "; computed by the network engine: " + engine + "; everything else by Cypher";
    }
}
