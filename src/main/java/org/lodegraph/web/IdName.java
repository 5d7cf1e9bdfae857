package org.lodegraph.web;

import org.jspecify.annotations.Nullable;

/**
 * A name that requests may use for something in the data.
 *
 * @param id its id
 * @param alias another name, in upper or lower case; null where the id alone is accepted
 * @param qualifier the value of {@link IdType#qualifier} that the alias implies; null for none
 */
public record IdName(
        String id, @Nullable String alias, @Nullable String qualifier) {

    /** {@return an id without an alias} */
    public static IdName of(String id) {
        return new IdName(id, null, null);
    }
}
