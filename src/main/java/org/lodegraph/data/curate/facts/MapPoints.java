package org.lodegraph.data.curate.facts;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lodegraph.data.curate.CurationInput;
import org.lodegraph.data.table.Fault;
import org.lodegraph.model.json.JsonMappers;

/**
 * Computes a point for each country of the Natural Earth map (TopoJSON): the centroid of its largest polygon, weighted
 * by area.
 *
 * <p>The centroid of a polygon is computed by the shoelace formula, with longitude and latitude as plane coordinates:
 * good for a label, not for a distance.
 */
final class MapPoints {

    static final String FILE = "country-reference/countries-50m.json";

    private static final double ROUND = 360;

    /**
     * A point.
     *
     * @param longitude degrees east, -180 to 180
     * @param latitude degrees north
     * @param area of the polygon in square degrees
     */
    record Point(double longitude, double latitude, double area) {}

    private final Map<String, Point> points = new HashMap<>();

    static MapPoints read(CurationInput curationInput) {
        if (!curationInput.has(FILE)) {
            curationInput.fault(new Fault(FILE, 1, "-", "file", "none", "a file of this name"));
            return new MapPoints();
        }
        try {
            return of(JsonMappers.PLAIN.readTree(curationInput.path(FILE).toFile()));
        } catch (IOException e) {
            curationInput.fault(new Fault(FILE, 1, "-", "TopoJSON", "unreadable content", "a JSON document in UTF-8"));
            return new MapPoints();
        }
    }

    /** {@return the point of a country by its ISO number, or by its name if the map has no number} */
    Optional<Point> of(String numberOrName) {
        return Optional.ofNullable(points.get(numberOrName));
    }

    /** {@return the points of a map} */
    static MapPoints of(JsonNode map) {
        MapPoints all = new MapPoints();
        all.read(map);
        return all;
    }

    private void read(JsonNode map) {
        List<double[][]> arcs = arcs(map);
        for (JsonNode geometry : map.path("objects").path("countries").path("geometries")) {
            String id = geometry.path("id").asText("");
            String key = id.isEmpty()
                    ? geometry.path("properties").path("name").asText()
                    : Integer.toString(Integer.parseInt(id));
            for (JsonNode polygon : polygons(geometry)) {
                points.merge(key, centroid(unwrap(ring(polygon.path(0), arcs))), MapPoints::larger);
            }
        }
    }

    private static Point larger(Point one, Point other) {
        return other.area() > one.area() ? other : one;
    }

    private static List<JsonNode> polygons(JsonNode geometry) {
        List<JsonNode> polygons = new ArrayList<>();
        if (geometry.path("type").asText().equals("MultiPolygon")) {
            geometry.path("arcs").forEach(polygons::add);
        } else {
            polygons.add(geometry.path("arcs"));
        }
        return polygons;
    }

    /** Decodes the arcs, which are delta-encoded integers with a scale and a translation. */
    private static List<double[][]> arcs(JsonNode map) {
        JsonNode scale = map.path("transform").path("scale");
        JsonNode translate = map.path("transform").path("translate");
        List<double[][]> arcs = new ArrayList<>();
        for (JsonNode arc : map.path("arcs")) {
            double[][] line = new double[arc.size()][];
            long x = 0;
            long y = 0;
            for (int i = 0; i < line.length; i++) {
                x += arc.path(i).path(0).asLong();
                y += arc.path(i).path(1).asLong();
                line[i] = new double[] {
                    x * scale.path(0).asDouble() + translate.path(0).asDouble(),
                    y * scale.path(1).asDouble() + translate.path(1).asDouble()
                };
            }
            arcs.add(line);
        }
        return arcs;
    }

    /**
     * Extends a ring across the 180th meridian instead of jumping to the other edge of the map. A ring around a pole
     * would not close then, so it is unchanged.
     */
    private static List<double[]> unwrap(List<double[]> ring) {
        List<double[]> unwrapped = new ArrayList<>();
        double turns = 0;
        double before = ring.get(0)[0];
        for (double[] point : ring) {
            turns += turn(before, point[0]);
            before = point[0];
            unwrapped.add(new double[] {point[0] + turns, point[1]});
        }
        return turns + turn(before, ring.get(0)[0]) == 0 ? unwrapped : ring;
    }

    private static double turn(double from, double to) {
        return Math.abs(to - from) > ROUND / 2 ? Math.copySign(ROUND, from - to) : 0;
    }

    /** Joins arcs into a ring; a negative index -1-n is arc n reversed. */
    private static List<double[]> ring(JsonNode indexes, List<double[][]> arcs) {
        List<double[]> ring = new ArrayList<>();
        for (JsonNode node : indexes) {
            int index = node.asInt();
            double[][] arc = arcs.get(index < 0 ? -1 - index : index);
            for (int i = 0; i < arc.length; i++) {
                ring.add(arc[index < 0 ? arc.length - 1 - i : i]);
            }
        }
        return ring;
    }

    private static Point centroid(List<double[]> ring) {
        double twiceArea = 0;
        double x = 0;
        double y = 0;
        for (int i = 0; i < ring.size(); i++) {
            double[] from = ring.get(i);
            double[] to = ring.get((i + 1) % ring.size());
            double cross = from[0] * to[1] - to[0] * from[1];
            twiceArea += cross;
            x += (from[0] + to[0]) * cross;
            y += (from[1] + to[1]) * cross;
        }
        double longitude = Math.IEEEremainder(x / (3 * twiceArea), ROUND);
        return new Point(longitude, y / (3 * twiceArea), Math.abs(twiceArea) / 2);
    }
}
