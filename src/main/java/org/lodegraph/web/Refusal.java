package org.lodegraph.web;

import org.jspecify.annotations.Nullable;

/** A request that the edge itself turns away, before any handler. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    Refusal(Problem problem) {
        super(problem.detail(), null, false, false);
        this.problem = problem;
    }

    static Refusal invalid(String detail, String parameter, @Nullable String value, java.util.List<String> accepted) {
        return new Refusal(Problem.invalid(detail, parameter, value, accepted));
    }

    Problem problem() {
        return problem;
    }
}
