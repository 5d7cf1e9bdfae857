package org.lodegraph.web;

/** The kinds of thing that a parameter may name, whose ids the edge checks before a handler sees them. */
public enum EntityKind {
    /** A mineral, by id or alias. */
    MINERAL,
    /** A country, by ISO 3166-1 alpha-3 code. */
    COUNTRY,
    /** A country or EU27. */
    TARGET,
    /** A bloc, by id. */
    BLOC,
    /** An edition of a source, by id. */
    SOURCE;

    /** {@return the word for one of them, as an error message says it} */
    String noun() {
        return switch (this) {
            case MINERAL -> "mineral";
            case COUNTRY -> "country";
            case TARGET -> "target";
            case BLOC -> "bloc";
            case SOURCE -> "edition";
        };
    }
}
