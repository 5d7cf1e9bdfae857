package org.lodegraph.watch.scan.report;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.lodegraph.model.EnumText;
import org.lodegraph.network.snapshot.SnapshotCountry;

/** Section: a map of the chokepoints. A pale dot marks every country, and a circle each chokepoint. */
final class WorldMap {

    private static final double WIDTH = 900;
    private static final double NORTH = 80;
    private static final double SOUTH = -58;
    private static final double DEGREE = WIDTH / 360;
    private static final double HEIGHT = (NORTH - SOUTH) * DEGREE;
    private static final double LARGEST = 22;
    private static final int GRID = 30;

    private final Report report;

    WorldMap(Report report) {
        this.report = report;
    }

    void write(HtmlWriter page) {
        List<MapChokepoint> all = MapChokepoint.of(report);
        List<MapChokepoint> shown =
                all.stream().filter(one -> one.place() != null).toList();
        page.element("h2", "Where the world depends on one country");
        if (all.isEmpty()) {
            page.element("p", "No finding of a chokepoint.");
            return;
        }
        if (!shown.isEmpty()) {
            map(page, shown);
        }
        if (shown.size() < all.size()) {
            String missing =
                    describe(all.stream().filter(one -> one.place() == null).toList());
            page.element("p", "Not on the map, because the data give no position on it: " + missing + ".");
        }
    }

    /** {@return true if a position is known and on the map} */
    static boolean isOnMap(SnapshotCountry place) {
        Double latitude = place.latitude();
        Double longitude = place.longitude();
        return latitude != null
                && longitude != null
                && latitude > SOUTH
                && latitude < NORTH
                && Math.abs(longitude) <= 180;
    }

    private void map(HtmlWriter page, List<MapChokepoint> chokepoints) {
        page.element(
                "p",
                "Chokepoint refiners. The area of a circle shows the largest share of demand that the rest of the world would lack without the country. Each pale dot is a country.",
                "class",
                "lead");
        page.open("figure")
                .open(
                        "svg",
                        "role",
                        "img",
                        "viewBox",
                        "0 0 " + at(WIDTH) + " " + at(HEIGHT),
                        "aria-labelledby",
                        "map-title map-text");
        page.element("title", "Map of the chokepoint refiners", "id", "map-title");
        page.element("desc", describe(chokepoints), "id", "map-text");
        page.empty("rect", "class", "sea", "x", "0", "y", "0", "width", at(WIDTH), "height", at(HEIGHT), "rx", "8");
        grid(page);
        report.places().forEach(place -> dot(page, place));
        chokepoints.forEach(one -> circle(page, one));
        labels(page, chokepoints);
        page.close().close();
    }

    private static String describe(List<MapChokepoint> chokepoints) {
        return chokepoints.stream()
                .map(one -> one.name() + ": " + String.join(", ", one.minerals()))
                .collect(Collectors.joining("; "));
    }

    private static void grid(HtmlWriter page) {
        for (int longitude = -180 + GRID; longitude < 180; longitude += GRID) {
            String x = at(x(longitude));
            page.empty("line", "class", "grid", "x1", x, "x2", x, "y1", "0", "y2", at(HEIGHT));
        }
        for (int latitude = -GRID; latitude < NORTH; latitude += GRID) {
            String y = at(y(latitude));
            page.empty("line", "class", "grid", "x1", "0", "x2", at(WIDTH), "y1", y, "y2", y);
        }
    }

    private static void dot(HtmlWriter page, SnapshotCountry place) {
        if (isOnMap(place)) {
            Spot spot = spot(place, 0);
            page.empty("circle", "class", "dot", "cx", at(spot.x()), "cy", at(spot.y()), "r", "2.6");
        }
    }

    private static void circle(HtmlWriter page, MapChokepoint one) {
        Spot spot = spot(one);
        page.empty(
                "circle",
                "class",
                "choke " + EnumText.of(one.severity()),
                "cx",
                at(spot.x()),
                "cy",
                at(spot.y()),
                "r",
                at(spot.radius()));
    }

    private static void labels(HtmlWriter page, List<MapChokepoint> chokepoints) {
        LabelPlacement labelPlacement = new LabelPlacement(
                WIDTH, HEIGHT, chokepoints.stream().map(WorldMap::spot).toList());
        for (MapChokepoint one : chokepoints) {
            LabelPlacement.Box box = labelPlacement.place(spot(one), one.lines());
            page.open("text", "class", "minerals", "y", at(box.y()));
            page.element("tspan", one.name(), "class", "country", "x", at(box.x()), "dy", "12");
            one.minerals().forEach(line -> page.element("tspan", line, "x", at(box.x()), "dy", "13"));
            page.close();
        }
    }

    private static Spot spot(MapChokepoint one) {
        double loss = Math.max(0, Math.min(1, one.loss()));
        return spot(Objects.requireNonNull(one.place()), LARGEST * Math.sqrt(loss));
    }

    private static Spot spot(SnapshotCountry place, double radius) {
        return new Spot(
                x(Objects.requireNonNull(place.longitude())), y(Objects.requireNonNull(place.latitude())), radius);
    }

    private static double x(double longitude) {
        return (longitude + 180) * DEGREE;
    }

    private static double y(double latitude) {
        return (NORTH - latitude) * DEGREE;
    }

    private static String at(double place) {
        return String.format(Locale.ROOT, "%.1f", place);
    }

    /** A circle on the map. */
    record Spot(double x, double y, double radius) {}
}
