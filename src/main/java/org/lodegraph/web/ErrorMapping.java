package org.lodegraph.web;

import io.javalin.http.HttpResponseException;
import java.util.List;
import org.lodegraph.model.failure.Failure;
import org.lodegraph.model.failure.Invalid;
import org.lodegraph.model.failure.Nearest;
import org.lodegraph.model.failure.NotFound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one place where what went wrong becomes a problem document. */
final class ErrorMapping {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorMapping.class);
    private static final int A_FEW = 5;

    private ErrorMapping() {}

    static Problem of(Throwable fault) {
        if (fault instanceof Refusal refusal) {
            return refusal.problem();
        }
        if (fault instanceof Failure failure) {
            return of(failure);
        }
        if (fault instanceof HttpResponseException response && response.getStatus() < 500) {
            return Problem.of("request", "Refused", response.getStatus(), String.valueOf(response.getMessage()));
        }
        LOG.error("An answer failed", fault);
        return Problem.of("internal", "Internal error", 500, "The program failed to answer; its log says why.");
    }

    private static Problem of(Failure failure) {
        return switch (failure.kind()) {
            case INVALID -> invalid((Invalid) failure);
            case NOT_FOUND -> notFound((NotFound) failure);
            case CONFLICT -> Problem.of("conflict", "Conflict", 409, failure.detail());
            case TOO_LARGE -> Problem.of("too-large", "Too large", 413, failure.detail());
            case UNAVAILABLE -> Problem.of("unavailable", "Unavailable", 503, failure.detail());
        };
    }

    private static Problem invalid(Invalid fault) {
        return Problem.invalid(
                sentence(fault.parameter(), fault.value(), fault.accepted()),
                fault.parameter(),
                fault.value(),
                fault.accepted());
    }

    /** A long list of near ids is taken as all there are, to rank and to cut here. */
    private static Problem notFound(NotFound fault) {
        List<String> given = fault.nearest();
        List<String> nearest = given.size() > A_FEW ? Nearest.to(fault.value(), given) : given;
        String detail = "There is no " + fault.what() + " '" + Problem.cut(fault.value()) + "'."
                + (nearest.isEmpty() ? "" : " Nearest: " + String.join(", ", nearest) + ".");
        return Problem.notFound(detail, fault.what(), fault.value(), nearest);
    }

    static String sentence(String parameter, String value, List<String> accepted) {
        return parameter + " '" + Problem.cut(value) + "' is not accepted; expected "
                + (accepted.size() > 1 ? "one of " : "") + String.join(", ", accepted) + ".";
    }
}
