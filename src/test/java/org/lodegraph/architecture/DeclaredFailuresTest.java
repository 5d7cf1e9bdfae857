package org.lodegraph.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.EnumSource.Mode.EXCLUDE;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodegraph.model.failure.ConflictException;
import org.lodegraph.model.failure.LodegraphException;
import org.lodegraph.model.failure.LodegraphException.Kind;
import org.lodegraph.model.failure.TooLargeException;

/**
 * Every route declares how its handler may fail, so that the OpenAPI document has the status.
 *
 * <p>A call in the class of the routes may fail if the code reached from it creates the exception. Package {@code graph}
 * is left out: its conflicts are faults of the installation, such as a database user without rights.
 */
class DeclaredFailuresTest {

    private static final String PROGRAM = "org.lodegraph";

    /** The kinds left out are those of any route. */
    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            mode = EXCLUDE,
            names = {"INVALID", "NOT_FOUND", "UNAVAILABLE"})
    void asManyRoutesDeclareAFailureAsCallsMayEndInIt(Kind kind) {
        Class<? extends LodegraphException> failure = switch (kind) {
            case CONFLICT -> ConflictException.class;
            case TOO_LARGE -> TooLargeException.class;
            default -> throw new AssertionError("which exception is of the kind " + kind + "?");
        };
        List<JavaClass> routes = ArchitectureTest.PROGRAM.stream()
                .filter(one -> one.getSimpleName().matches("[A-Z]\\w*Routes"))
                .filter(one -> !one.getPackageName().startsWith(PROGRAM + ".web"))
                .toList();

        assertThat(routes)
                .hasSizeGreaterThan(10)
                .allSatisfy(one -> assertThat(declared(one, kind))
                        .as("routes of %s that declare %s, of the calls %s", one.getName(), kind, failing(one, failure))
                        .isEqualTo(failing(one, failure).size()));
        assertThat(routes).anyMatch(one -> declared(one, kind) > 0);
    }

    private static long declared(JavaClass routes, Kind kind) {
        return routes.getFieldAccessesFromSelf().stream()
                .filter(access -> access.getTarget().getName().equals(kind.name())
                        && access.getTargetOwner().isEquivalentTo(Kind.class))
                .count();
    }

    private static List<String> failing(JavaClass routes, Class<? extends LodegraphException> failure) {
        return routes.getAccessesFromSelf().stream()
                .filter(access -> !access.getTargetOwner().equals(routes))
                .filter(access -> reached(access).anyMatch(unit -> creates(unit, failure)))
                .map(access -> access.getTarget().getName() + ":" + access.getLineNumber())
                .distinct()
                .toList();
    }

    private static boolean creates(JavaCodeUnit first, Class<? extends LodegraphException> failure) {
        Set<JavaCodeUnit> seen = new HashSet<>(Set.of(first));
        Deque<JavaCodeUnit> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            JavaCodeUnit unit = open.pop();
            if (unit.getConstructorCallsFromSelf().stream()
                    .anyMatch(call -> call.getTargetOwner().isEquivalentTo(failure))) {
                return true;
            }
            unit.getAccessesFromSelf().stream()
                    .flatMap(DeclaredFailuresTest::reached)
                    .filter(seen::add)
                    .forEach(open::add);
        }
        return false;
    }

    /** Returns the code that an access may run: the method itself, and those that override it. */
    private static Stream<JavaCodeUnit> reached(JavaAccess<?> access) {
        String place = access.getTargetOwner().getPackageName();
        if (!(access.getTarget() instanceof CodeUnitAccessTarget target)
                || !place.startsWith(PROGRAM)
                || place.startsWith(PROGRAM + ".graph")) {
            return Stream.of();
        }
        return Stream.concat(Stream.of(target.getOwner()), target.getOwner().getAllSubclasses().stream())
                .flatMap(owner -> owner.getCodeUnits().stream())
                .filter(unit -> unit.getName().equals(target.getName())
                        && unit.getRawParameterTypes().size()
                                == target.getRawParameterTypes().size());
    }
}
