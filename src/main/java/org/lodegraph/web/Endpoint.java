package org.lodegraph.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.lodegraph.model.failure.NotFoundException;
import org.lodegraph.model.failure.UnavailableException;
import org.lodegraph.model.Answer;
import org.lodegraph.model.Method;

/** One route, from a call to a reply: check, compare tags, ask the handler, write. */
final class Endpoint {

    private static final double NANOS_A_MILLI = 1e6;

    private final Route route;
    private final DataStatus dataset;
    private final Clock clock;
    private final AnswerCache cache;
    private final InternalDispatcher inquiry;
    private final Negotiation negotiation;
    private final RequestReader reader;
    private final Renderer renderer;

    Endpoint(Route route, DataStatus dataset, IdResolvers vocabularies, AnswerCache cache, InternalDispatcher inquiry, Clock clock) {
        this.route = route;
        this.dataset = dataset;
        this.clock = clock;
        this.cache = cache;
        this.inquiry = inquiry;
        this.negotiation = new Negotiation(route);
        this.reader = new RequestReader(route, negotiation.parameter(), dataset, vocabularies);
        this.renderer = new Renderer(route);
    }

    /** Answers a call; a thing that is not there is laid to the parameter that named it. */
    Response answer(RawRequest call, Client client) {
        try {
            return checked(call, client);
        } catch (NotFoundException e) {
            throw new HttpProblemException(reader.laid(e, call));
        }
    }

    private Response checked(RawRequest call, Client client) {
        long begun = System.nanoTime();
        if (!dataset.ready()) {
            throw new UnavailableException(
                    dataset.damage().orElse("no data can be asked yet: they are being loaded, or the database is away"),
                    null);
        }
        String load = dataset.load();
        String version = dataset.version();
        CheckedRequest request = reader.read(call).with(inquiry);
        Negotiation.Format format = negotiation.choose(request.find(negotiation.parameter()), call.accept());
        if (route.isLive()) {
            RenderedAnswer fresh = Computation.run(() -> !client.isGone(), () -> fresh(call, request, format, version));
            return reply(fresh.body(), fleeting(), begun);
        }
        String tag = tag(call, request, format, version);
        if (ETag.matches(call.ifNoneMatch(), tag)) {
            return new Response(304, format.mediaType(), tagged(tag), new byte[0]);
        }
        RenderedAnswer answer =
                cache.get(new AnswerCache.Key(load, tag), client, () -> fresh(call, request, format, version));
        return reply(answer.body(), answer.isPartial() ? fleeting() : tagged(tag), begun);
    }

    private RenderedAnswer fresh(RawRequest call, CheckedRequest request, Negotiation.Format format, String version) {
        Answer<?> answer = route.handler().apply(request);
        RenderedBody body = renderer.render(format, answer, request, call, version);
        return new RenderedAnswer(body, answer.meta().partial());
    }

    private Response reply(RenderedBody body, Map<String, String> headers, long begun) {
        headers.putAll(body.headers());
        return new Response(
                route.verb().status(),
                body.mediaType(),
                headers,
                body.after((System.nanoTime() - begun) / NANOS_A_MILLI));
    }

    /** What judges measures at a date, and is given none, may answer otherwise tomorrow. */
    private String tag(RawRequest call, CheckedRequest request, Negotiation.Format format, String version) {
        String today = route.isDaily() && request.find(Parameters.AS_OF).isEmpty()
                ? LocalDate.now(clock).toString()
                : "";
        return ETag.of(version, Method.NAME, call.path(), request.normalised(), format.name(), today);
    }

    private static Map<String, String> tagged(String tag) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ETag", tag);
        headers.put("Cache-Control", "no-cache");
        headers.put("Vary", "Accept");
        return headers;
    }

    /** The headers of an answer that may be another the next time: one to a body, or one that was cut. */
    private static Map<String, String> fleeting() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Cache-Control", "no-store");
        headers.put("Vary", "Accept");
        return headers;
    }
}
