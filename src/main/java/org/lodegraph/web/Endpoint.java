package org.lodegraph.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.lodegraph.model.Answer;
import org.lodegraph.model.Method;
import org.lodegraph.model.failure.NotFoundException;
import org.lodegraph.model.failure.UnavailableException;

/** Handles requests to one route: check, compare ETags, call the handler, render. */
final class Endpoint {

    private static final double NANOS_A_MILLI = 1e6;

    private final Route route;
    private final DataStatus status;
    private final Clock clock;
    private final AnswerCache cache;
    private final InternalDispatcher dispatcher;
    private final Negotiation negotiation;
    private final RequestReader reader;
    private final Renderer renderer;

    Endpoint(Route route, ServedApi served, IdResolvers resolvers, AnswerCache cache, InternalDispatcher dispatcher) {
        this.route = route;
        this.status = served.status();
        this.clock = served.clock();
        this.cache = cache;
        this.dispatcher = dispatcher;
        this.negotiation = new Negotiation(route);
        this.reader = new RequestReader(route, negotiation.parameter(), status, resolvers);
        this.renderer = new Renderer(route);
    }

    /** Handles a request. An unknown id is reported against the parameter that carried it. */
    Response answer(RawRequest raw, Client client) {
        try {
            return checked(raw, client);
        } catch (NotFoundException e) {
            throw new HttpProblemException(reader.attributeTo(e, raw));
        }
    }

    private Response checked(RawRequest raw, Client client) {
        long started = System.nanoTime();
        if (!status.ready()) {
            throw new UnavailableException(
                    status.damage().orElse("not ready: data are being loaded, or the database is unavailable"), null);
        }
        String load = status.load();
        String version = status.version();
        CheckedRequest request = reader.read(raw).with(dispatcher);
        Negotiation.Format format = negotiation.choose(request.find(negotiation.parameter()), raw.accept());
        if (route.isLive()) {
            RenderedAnswer fresh = Computation.run(() -> !client.isGone(), () -> fresh(raw, request, format, version));
            return reply(fresh.body(), uncachedHeaders(), started);
        }
        String tag = tag(raw, request, format, version);
        if (ETag.matches(raw.ifNoneMatch(), tag)) {
            return new Response(304, format.mediaType(), cacheHeaders(tag), new byte[0]);
        }
        RenderedAnswer answer =
                cache.get(new AnswerCache.Key(load, tag), client, () -> fresh(raw, request, format, version));
        return reply(answer.body(), answer.isPartial() ? uncachedHeaders() : cacheHeaders(tag), started);
    }

    private RenderedAnswer fresh(RawRequest raw, CheckedRequest request, Negotiation.Format format, String version) {
        Answer<?> answer = route.answer(request);
        RenderedBody body = renderer.render(format, answer, request, raw, version);
        return new RenderedAnswer(body, answer.meta().partial());
    }

    private Response reply(RenderedBody body, Map<String, String> headers, long started) {
        headers.putAll(body.headers());
        return new Response(
                route.kind().status(),
                body.mediaType(),
                headers,
                body.after((System.nanoTime() - started) / NANOS_A_MILLI));
    }

    /** Returns the ETag. It includes today's date if the answer may change with the day. */
    private String tag(RawRequest raw, CheckedRequest request, Negotiation.Format format, String version) {
        String today = route.isDaily(request) ? LocalDate.now(clock).toString() : "";
        return ETag.of(version, Method.NAME, raw.path(), request.normalised(), format.name(), today);
    }

    private static Map<String, String> cacheHeaders(String tag) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ETag", tag);
        headers.put("Cache-Control", "no-cache");
        headers.put("Vary", "Accept");
        return headers;
    }

    /** Returns the headers of an answer that may differ next time: to a body, or cut by the time limit. */
    private static Map<String, String> uncachedHeaders() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Cache-Control", "no-store");
        headers.put("Vary", "Accept");
        return headers;
    }
}
