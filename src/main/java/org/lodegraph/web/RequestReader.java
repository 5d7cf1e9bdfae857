package org.lodegraph.web;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Page;
import org.lodegraph.model.failure.InvalidValueException;
import org.lodegraph.model.failure.NotFoundException;

/** Checks a request against its route, and rejects everything that the route does not declare. */
final class RequestReader {

    static final Parameter<Integer> LIMIT = Parameter.whole(
                    "limit", "Sets the number of rows per page.", "100", 1, Page.MAX)
            .defaultTo(Integer.toString(Page.DEFAULT_LIMIT));
    static final Parameter<String> CURSOR = Parameter.query(
                    "cursor",
                    "Returns the next page: the value of meta.cursor of the previous page.",
                    "MTAwQHYx",
                    text -> text)
            .accepts("the cursor of an earlier answer on the same data version");
    static final Parameter<Boolean> EXPLAIN =
            Parameter.flag("explain", "Also returns the Cypher statement and its parameters.");

    static final int LONGEST = 200;

    private final Route route;
    private final List<Parameter<?>> parameters;
    private final DataStatus status;
    private final IdResolvers resolvers;
    private final @Nullable BodyReader bodies;

    RequestReader(Route route, Parameter<String> format, DataStatus status, IdResolvers resolvers) {
        this.route = route;
        this.parameters = all(route, format);
        this.status = status;
        this.resolvers = resolvers;
        this.bodies = route.body() == null ? null : new BodyReader(route.body().getClass(), resolvers);
    }

    /** {@return the parameters of a route and the common ones} */
    static List<Parameter<?>> all(Route route, Parameter<String> format) {
        List<Parameter<?>> all = new ArrayList<>(route.parameters());
        if (route.shape() == Route.Shape.PAGE) {
            all.add(LIMIT);
            all.add(CURSOR);
        }
        all.add(format);
        all.add(EXPLAIN);
        return List.copyOf(all);
    }

    CheckedRequest read(RawRequest raw) {
        rejectUnknown(raw);
        Map<String, Object> values = new LinkedHashMap<>();
        for (Parameter<?> parameter : parameters) {
            String text = text(parameter, raw);
            if (text != null) {
                values.put(parameter.name(), value(parameter, text, raw));
            }
        }
        boolean explain = Boolean.TRUE.equals(values.remove(EXPLAIN.name()));
        Object sent = bodies == null ? null : bodies.read(posted(raw));
        return new CheckedRequest(values, sent, page(values), explain, resolvers, null);
    }

    private static RequestBody posted(RawRequest raw) {
        return java.util.Objects.requireNonNull(raw.posted());
    }

    /** {@return the problem for an unknown id, attributed to the parameter or body field that carried it} */
    Problem attributeTo(NotFoundException fault, RawRequest raw) {
        Problem problem = ErrorMapping.of(fault);
        String value = fault.value();
        Optional<Parameter<?>> parameter = fault.parameter().isPresent()
                ? parameters.stream()
                        .filter(each -> fault.parameter().equals(Optional.of(each.name())))
                        .findFirst()
                : naming(value, raw);
        if (parameter.isPresent() || bodies == null) {
            return parameter.map(problem::of).orElse(problem);
        }
        return bodies.findPath(value, posted(raw))
                .map(path -> problem.at(path, problem.accepted()))
                .orElse(problem);
    }

    private Optional<Parameter<?>> naming(String value, RawRequest raw) {
        return parameters.stream()
                .filter(parameter ->
                        Arrays.asList(sentText(parameter, raw).split(",", -1)).contains(value))
                .findFirst();
    }

    private static String sentText(Parameter<?> parameter, RawRequest raw) {
        if (parameter.where() == Parameter.Where.PATH) {
            return String.valueOf(raw.parts().get(parameter.name()));
        }
        return String.join(",", raw.query().getOrDefault(parameter.name(), List.of()));
    }

    private void rejectUnknown(RawRequest raw) {
        List<String> known = parameters.stream()
                .filter(parameter -> parameter.where() == Parameter.Where.QUERY)
                .map(Parameter::name)
                .toList();
        raw.query().forEach((name, texts) -> {
            if (!known.contains(name)) {
                throw HttpProblemException.invalid(
                        "There is no parameter '" + Problem.cut(name) + "' here; accepted are "
                                + String.join(", ", known) + ".",
                        Problem.cut(name),
                        texts.isEmpty() ? null : texts.get(0),
                        known);
            }
        });
    }

    private static @Nullable String text(Parameter<?> parameter, RawRequest raw) {
        if (parameter.where() == Parameter.Where.PATH) {
            return checked(parameter, String.valueOf(raw.parts().get(parameter.name())));
        }
        List<String> texts = raw.query().getOrDefault(parameter.name(), List.of());
        if (texts.size() > 1) {
            throw rejected(parameter, "is given " + texts.size() + " times; give it once", String.join(",", texts));
        }
        if (texts.size() == 1) {
            return checked(parameter, texts.get(0));
        }
        if (parameter.required()) {
            throw rejected(parameter, "is missing", null);
        }
        return parameter.preset();
    }

    private static String checked(Parameter<?> parameter, String text) {
        if (text.isBlank()) {
            throw rejected(parameter, "is empty", text);
        }
        if (text.length() > LONGEST) {
            throw rejected(parameter, "is longer than " + LONGEST + " characters", text);
        }
        return text;
    }

    private static HttpProblemException rejected(Parameter<?> parameter, String what, @Nullable String value) {
        List<String> accepted = parameter.domain().accepted();
        return HttpProblemException.invalid(
                "The parameter '" + parameter.name() + "' " + what + ". Expected "
                        + parameter.domain().sentence() + (parameter.many() ? ", several separated by commas." : "."),
                parameter.name(),
                value,
                accepted);
    }

    private Object value(Parameter<?> parameter, String text, RawRequest raw) {
        try {
            Object value = parameter.parse().apply(resolved(parameter, text, raw));
            return java.util.Objects.requireNonNull(value);
        } catch (InvalidValueException e) {
            throw e.of(parameter.name());
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new InvalidValueException(
                    parameter.name(), text, parameter.domain().accepted());
        }
    }

    /** Resolves aliases to ids; fails for unknown names. */
    private String resolved(Parameter<?> parameter, String text, RawRequest raw) {
        IdType<?> type = parameter.ids();
        if (type == null) {
            return text;
        }
        IdResolver resolver = resolvers.of(type);
        List<String> qualifiers =
                type.qualifier() == null ? List.of() : raw.query().getOrDefault(type.qualifier(), List.of());
        String qualifier = qualifiers.isEmpty() ? null : qualifiers.get(0);
        List<String> names = parameter.many() ? Arrays.asList(text.split(",", -1)) : List.of(text);
        return names.stream()
                .map(name -> resolver.id(parameter.name(), name, qualifier))
                .collect(Collectors.joining(","));
    }

    private Page page(Map<String, Object> values) {
        Object limit = values.remove(LIMIT.name());
        Object cursor = values.remove(CURSOR.name());
        if (route.shape() != Route.Shape.PAGE || limit == null) {
            return Page.FIRST;
        }
        int offset = cursor == null
                ? 0
                : Cursor.parse(cursor.toString(), status.version()).offset();
        return new Page(offset, (Integer) limit);
    }
}
