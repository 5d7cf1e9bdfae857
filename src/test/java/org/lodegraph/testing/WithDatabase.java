package org.lodegraph.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives a test class the database of the tests with a fixture loaded.
 *
 * <p>Classes with the same fixture share it; if an earlier class or test has committed anything, it is loaded again
 * before the next class. Methods may have a {@link org.lodegraph.graph.Graph}, a
 * {@link org.lodegraph.graph.GraphServer} or the {@link org.lodegraph.network.snapshot.Snapshots} as a parameter.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("database")
@ExtendWith(DatabaseExtension.class)
public @interface WithDatabase {

    /** The fixture at the start of the class, which may write more. */
    Fixture value() default Fixture.EMPTY;

    /**
     * Gives the class a new server of its own, which knows no label, type or property but the fixture's.
     *
     * <p>Its methods have a {@link org.lodegraph.graph.GraphServer} as a parameter, and it may run concurrently with
     * classes that share the other.
     */
    boolean own() default false;
}
