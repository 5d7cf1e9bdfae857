package org.lodegraph.question.ask;

import java.util.List;

/** A place in a wording where something is named. */
enum Slot {
    /** An importer: a country, or the European Union as one. */
    TARGET("country"),
    COUNTRY("country"),
    /** One country or more. */
    COUNTRIES("country"),
    MINERAL("mineral"),
    BLOC("bloc"),
    DATE("date");

    private final String noun;

    Slot(String noun) {
        this.noun = noun;
    }

    /** {@return the word for what is named} */
    String noun() {
        return noun;
    }

    /** {@return how it stands in a wording, a sentence and a request} */
    String brace() {
        return "{" + group() + "}";
    }

    /** {@return the name of its group in a pattern} */
    String group() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    static List<Slot> all() {
        return List.of(values());
    }
}
