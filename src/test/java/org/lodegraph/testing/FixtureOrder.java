package org.lodegraph.testing;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;
import org.junit.jupiter.api.Order;

/** Sorts classes by their {@link Order}, then by fixture, those without a database first, then by name. */
public final class FixtureOrder implements ClassOrderer {

    private static final Comparator<ClassDescriptor> ORDER = Comparator.comparing((ClassDescriptor test) ->
                    test.findAnnotation(Order.class).map(Order::value).orElse(Order.DEFAULT))
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
