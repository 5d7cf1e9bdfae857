package org.lodegraph.web;

import io.javalin.http.HttpResponseException;
import java.util.List;
import org.lodegraph.model.failure.InvalidValueException;
import org.lodegraph.model.failure.LodegraphException;
import org.lodegraph.model.failure.NearestNames;
import org.lodegraph.model.failure.NotFoundException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one place where what went wrong becomes a problem document. */
final class ErrorMapping {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorMapping.class);
    private static final int A_FEW = 5;

    private ErrorMapping() {}

    static Problem of(Throwable fault) {
        if (fault instanceof HttpProblemException httpProblemException) {
            return httpProblemException.problem();
        }
        if (fault instanceof LodegraphException failure) {
            return of(failure);
        }
        if (fault instanceof HttpResponseException response && response.getStatus() < 500) {
            return Problem.of("request", "Refused", response.getStatus(), String.valueOf(response.getMessage()));
        }
        LOG.error("An answer failed", fault);
        return Problem.of("internal", "Internal error", 500, "The program failed to answer; its log says why.");
    }

    private static Problem of(LodegraphException failure) {
        return switch (failure.kind()) {
            case INVALID -> invalid((InvalidValueException) failure);
            case NOT_FOUND -> notFound((NotFoundException) failure);
            case CONFLICT -> Problem.of("conflict", "Conflict", 409, failure.detail());
            case TOO_LARGE -> Problem.of("too-large", "Too large", 413, failure.detail());
            case UNAVAILABLE -> Problem.of("unavailable", "Unavailable", 503, failure.detail());
        };
    }

    private static Problem invalid(InvalidValueException fault) {
        return Problem.invalid(
                sentence(fault.parameter(), fault.value(), fault.accepted()),
                fault.parameter(),
                fault.value(),
                fault.accepted());
    }

    /** A long list of near ids is taken as all there are, to rank and to cut here. */
    private static Problem notFound(NotFoundException fault) {
        List<String> given = fault.nearest();
        List<String> nearest = given.size() > A_FEW ? NearestNames.to(fault.value(), given) : given;
        String detail = "There is no " + fault.what() + " '" + Problem.cut(fault.value()) + "'."
                + (nearest.isEmpty() ? "" : " Nearest: " + String.join(", ", nearest) + ".");
        return Problem.notFound(detail, fault.what(), fault.value(), nearest);
    }

    static String sentence(String parameter, String value, List<String> accepted) {
        return parameter + " '" + Problem.cut(value) + "' is not accepted; expected "
                + (accepted.size() > 1 ? "one of " : "") + String.join(", ", accepted) + ".";
    }
}
