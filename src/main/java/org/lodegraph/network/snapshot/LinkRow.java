package org.lodegraph.network.snapshot;

import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Basis;

/**
 * What goes from one operation to another in one form in a year, as the graph holds it.
 *
 * @param from key of the sender
 * @param to key of the receiver
 * @param year of the flow
 * @param tonnes contained, of the sender's
 * @param shareOfInput of the receiver's input, 0 to 1
 * @param form such as {@code hydroxide}; null where only one is known
 * @param basis how it is known
 * @param evidence key of the flow
 */
public record LinkRow(
        String from,
        String to,
        int year,
        double tonnes,
        double shareOfInput,
        @Nullable String form,
        Basis basis,
        String evidence) {}
