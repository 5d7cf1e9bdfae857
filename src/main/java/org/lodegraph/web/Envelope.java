package org.lodegraph.web;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Answer;
import org.lodegraph.model.Meta;
import org.lodegraph.model.MetaDetails;
import org.lodegraph.model.Method;
import org.lodegraph.model.json.RecordFields;

/** The JSON object around every answer: {@code data} and {@code meta}. */
final class Envelope {

    private final Route route;

    Envelope(Route route) {
        this.route = route;
    }

    /** {@return the envelope without {@code tookMs}, which is added last and differs each time} */
    Map<String, Object> around(Answer<?> answer, CheckedRequest request, String version) {
        Map<String, Object> envelope = new LinkedHashMap<>();
        envelope.put("data", answer.data());
        envelope.put("meta", meta(answer.meta(), request, version));
        return envelope;
    }

    /** {@return the cursor of the next page, or null at the end} */
    static @Nullable String next(Meta meta, CheckedRequest request, String version) {
        int offset = request.page().offset() + request.page().limit();
        return meta.more() ? new Cursor(offset, version).text() : null;
    }

    private Map<String, @Nullable Object> meta(Meta meta, CheckedRequest request, String version) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        all.put("asOf", meta.asOf());
        all.put("year", meta.year());
        all.put("editions", meta.editions());
        all.put("method", meta.method() == null ? Method.NAME : meta.method());
        all.put("dataVersion", version);
        all.putAll(echoes(request));
        all.putAll(details(meta.details()));
        all.put("reasons", meta.reasons());
        all.put("caveats", meta.caveats());
        all.put("partial", meta.partial());
        all.put("cursor", next(meta, request, version));
        all.putAll(cypher(meta.statement(), request.explain()));
        return all;
    }

    private Map<String, Object> echoes(CheckedRequest request) {
        Map<String, Object> all = new LinkedHashMap<>();
        for (Parameter<?> parameter : route.parameters()) {
            if (parameter.echoed()) {
                request.find(parameter).ifPresent(value -> all.put(parameter.name(), echo(parameter, value)));
            }
        }
        return all;
    }

    private static Map<String, Object> details(@Nullable MetaDetails details) {
        Map<String, Object> all = new LinkedHashMap<>();
        if (details != null) {
            for (RecordComponent component : RecordFields.of(details.getClass())) {
                Object value = RecordFields.read(component, details);
                if (value != null) {
                    all.put(component.getName(), value);
                }
            }
        }
        return all;
    }

    /** A word that stands for infinity goes back as the word. */
    private static Object echo(Parameter<?> parameter, Object value) {
        return value instanceof Double number && number.isInfinite()
                ? parameter.domain().menu().get(0)
                : value;
    }

    private static Map<String, @Nullable Object> cypher(Meta.@Nullable Statement statement, boolean explain) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        all.put("cypher", statement == null ? null : "cypher/" + statement.name() + ".cypher");
        if (explain) {
            all.put("cypherText", statement == null ? null : statement.text());
            all.put("cypherParameters", statement == null ? Map.of() : statement.parameters());
        }
        return all;
    }

    /** {@return data as rows: a list unchanged, a single record as a list of one} */
    static List<?> rows(Object data) {
        return data instanceof List<?> list ? list : List.of(data);
    }
}
