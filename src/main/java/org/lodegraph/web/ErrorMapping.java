package org.lodegraph.web;

import io.javalin.http.HttpResponseException;
import java.util.List;
import org.lodegraph.model.failure.InvalidValueException;
import org.lodegraph.model.failure.LodegraphException;
import org.lodegraph.model.failure.NearestNames;
import org.lodegraph.model.failure.NotFoundException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Maps every exception to a problem document. */
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
        return Problem.of(
                "internal",
                "Internal error",
                500,
                "The request failed because of an error in the program; its log has the cause.");
    }

    private static Problem of(LodegraphException failure) {
        return switch (failure.kind()) {
            case INVALID -> invalid((InvalidValueException) failure);
            case NOT_FOUND -> notFound((NotFoundException) failure);
            case CONFLICT -> Problem.of("conflict", "Conflict", status(failure.kind()), failure.detail());
            case TOO_LARGE -> Problem.of("too-large", "Too large", status(failure.kind()), failure.detail());
            case UNAVAILABLE -> Problem.of("unavailable", "Unavailable", status(failure.kind()), failure.detail());
        };
    }

    /** {@return the status of a kind of failure} */
    static int status(LodegraphException.Kind kind) {
        return switch (kind) {
            case INVALID -> 400;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case TOO_LARGE -> 413;
            case UNAVAILABLE -> 503;
        };
    }

    private static Problem invalid(InvalidValueException fault) {
        return Problem.invalid(
                sentence(fault.parameter(), fault.value(), fault.accepted()),
                fault.parameter(),
                fault.value(),
                fault.accepted());
    }

    /** Builds a 404. A long list of candidates is taken as all ids, and ranked and cut here. */
    private static Problem notFound(NotFoundException fault) {
        List<String> candidates = fault.nearest();
        List<String> nearest = candidates.size() > A_FEW ? NearestNames.to(fault.value(), candidates) : candidates;
        String detail = "There is no " + fault.what() + " '" + Problem.cut(fault.value()) + "'."
                + (nearest.isEmpty() ? "" : " Nearest: " + String.join(", ", nearest) + ".");
        return Problem.notFound(detail, fault.what(), fault.value(), nearest);
    }

    static String sentence(String parameter, String value, List<String> accepted) {
        return parameter + " '" + Problem.cut(value) + "' is not accepted; expected "
                + (accepted.size() > 1 ? "one of " : "") + String.join(", ", accepted) + ".";
    }
}
