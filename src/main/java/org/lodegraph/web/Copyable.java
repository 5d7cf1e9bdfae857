package org.lodegraph.web;

import java.util.function.Consumer;

/** An object that does not change: what would change it gives a changed copy. Only {@link #with} sets its fields. */
abstract class Copyable<S extends Copyable<S>> implements Cloneable {

    /** {@return a copy, changed} */
    @SuppressWarnings("unchecked")
    final S with(Consumer<? super S> change) {
        try {
            S copy = (S) clone();
            change.accept(copy);
            return copy;
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }
}
