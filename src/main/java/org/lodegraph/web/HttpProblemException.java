package org.lodegraph.web;

import org.jspecify.annotations.Nullable;

/** A problem document thrown by the web layer itself, for a request that is not accepted. */
final class HttpProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    HttpProblemException(Problem problem) {
        super(problem.detail(), null, false, false);
        this.problem = problem;
    }

    static HttpProblemException invalid(
            String detail, String parameter, @Nullable String value, java.util.List<String> accepted) {
        return new HttpProblemException(Problem.invalid(detail, parameter, value, accepted));
    }

    Problem problem() {
        return problem;
    }
}
