package org.lodegraph.web;

/** Kinds of entity that a parameter may name; their ids are checked before a handler is called. */
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

    /** {@return the noun for error messages} */
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
