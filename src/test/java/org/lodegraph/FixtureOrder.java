package org.lodegraph;

import java.util.Comparator;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

/** Runs classes without a database first, then those with one, fixture by fixture, by name within each; what is to run last comes last. */
public final class FixtureOrder implements ClassOrderer {

    private static final int NONE = -1;

    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors()
                .sort(Comparator.comparingInt(FixtureOrder::fixture)
                        .thenComparing(one -> one.getTestClass().getName()));
    }

    private static int fixture(ClassDescriptor test) {
        if (test.isAnnotated(RunLast.class)) {
            return Integer.MAX_VALUE;
        }
        return test.findAnnotation(WithDatabase.class)
                .map(wanted -> wanted.value().ordinal())
                .orElse(NONE);
    }
}
