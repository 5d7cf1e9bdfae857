package org.lodegraph.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Selects the format of an answer: the one named by the request, else the client's preferred one, else JSON. */
final class Negotiation {

    /** The formats of every route; the first is the default. */
    private static final List<Format> COMMON = List.of(
            new Format("json", "application/json"),
            new Format("csv", "text/csv"),
            new Format("ndjson", "application/x-ndjson"));

    /** A name for {@code ?format=} and a media type for Accept. */
    record Format(String name, String mediaType) {}

    private final List<Format> formats;
    private final Parameter<String> parameter;

    Negotiation(Route route) {
        List<Format> all = new ArrayList<>(COMMON);
        for (ExtraFormat rendering : route.formats()) {
            all.removeIf(format -> format.name().equals(rendering.format()));
            all.add(new Format(rendering.format(), rendering.mediaType()));
        }
        formats = List.copyOf(all);
        parameter = Parameter.choice(
                "format",
                "Selects the format of the answer, and overrides the Accept header.",
                formats.stream().map(Format::name).toList());
    }

    List<Format> formats() {
        return formats;
    }

    Parameter<String> parameter() {
        return parameter;
    }

    /**
     * {@return the format for a request}
     *
     * @throws HttpProblemException 406 with the available formats
     */
    Format choose(Optional<String> named, @Nullable String accept) {
        if (named.isPresent()) {
            return formats.stream()
                    .filter(format -> format.name().equals(named.get()))
                    .findFirst()
                    .orElseThrow();
        }
        if (accept == null || accept.isBlank()) {
            return formats.get(0);
        }
        List<Range> ranges = Range.all(accept);
        return formats.stream()
                .filter(format -> quality(ranges, format) > 0)
                .max(Comparator.<Format>comparingDouble(format -> quality(ranges, format))
                        .thenComparing(format -> -formats.indexOf(format)))
                .orElseThrow(() -> new HttpProblemException(notAcceptable(accept)));
    }

    private Problem notAcceptable(String accept) {
        List<String> menu = formats.stream().map(Format::mediaType).toList();
        String detail =
                "None of '" + Problem.cut(accept) + "' is available; available are " + String.join(", ", menu) + ".";
        return new Problem(
                "/problems/not-acceptable",
                "Not acceptable",
                406,
                detail,
                "Accept",
                Problem.cut(accept),
                menu,
                List.of());
    }

    /** Returns the quality of the most specific range that matches the format; 0 for none. */
    private static double quality(List<Range> ranges, Format format) {
        return ranges.stream()
                .filter(range -> range.covers(format.mediaType()))
                .max(Comparator.comparingInt(Range::precision))
                .map(Range::quality)
                .orElse(0.0);
    }

    /** One entry of an Accept header. */
    private record Range(String type, double quality) {

        static List<Range> all(String accept) {
            return java.util.Arrays.stream(accept.split(",", -1))
                    .map(Range::parse)
                    .toList();
        }

        private static Range parse(String text) {
            String[] parts = text.strip().toLowerCase(Locale.ROOT).split(";", -1);
            double quality = 1;
            for (int i = 1; i < parts.length; i++) {
                String part = parts[i].strip();
                if (part.matches("q=[01](\\.[0-9]{0,3})?")) {
                    quality = Double.parseDouble(part.substring(2));
                }
            }
            return new Range(parts[0].strip(), quality);
        }

        boolean covers(String mediaType) {
            return type.equals("*/*")
                    || type.equals(mediaType)
                    || (type.endsWith("/*") && mediaType.startsWith(type.substring(0, type.length() - 1)));
        }

        int precision() {
            return type.equals("*/*") ? 0 : type.endsWith("/*") ? 1 : 2;
        }
    }
}
