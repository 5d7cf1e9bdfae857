package org.lodegraph.question.ask;

import java.util.List;
import org.lodegraph.model.EnumText;

/** A placeholder for a name or a date in a question form. */
enum Slot {
    /** An importer: a country, or the European Union as one. */
    TARGET("country"),
    COUNTRY("country"),
    /** One or more countries. */
    COUNTRIES("country"),
    MINERAL("mineral"),
    BLOC("bloc"),
    DATE("date");

    private final String noun;

    Slot(String noun) {
        this.noun = noun;
    }

    /** {@return the noun for the kind of entity} */
    String noun() {
        return noun;
    }

    /** {@return the placeholder in patterns and templates} */
    String brace() {
        return "{" + group() + "}";
    }

    /** {@return the name of the capturing group} */
    String group() {
        return EnumText.of(this);
    }

    static List<Slot> all() {
        return List.of(values());
    }
}
