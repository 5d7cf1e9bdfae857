package org.lodegraph.testing;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

/** Runs classes without a database first, then the others by fixture and name; {@link RunLast} classes come last. */
public final class FixtureOrder implements ClassOrderer {

    private static final Comparator<ClassDescriptor> ORDER = Comparator.comparing(
                    (ClassDescriptor test) -> test.isAnnotated(RunLast.class))
            .thenComparing(FixtureOrder::fixture, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(test -> test.getTestClass().getName());

    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors().sort(ORDER);
    }

    private static @Nullable Fixture fixture(ClassDescriptor test) {
        return test.findAnnotation(WithDatabase.class).map(WithDatabase::value).orElse(null);
    }
}
