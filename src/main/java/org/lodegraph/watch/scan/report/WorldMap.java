package org.lodegraph.watch.scan.report;

import java.util.List;
import java.util.Objects;
import org.lodegraph.network.snapshot.SnapshotCountry;

/** Geometry of the map of chokepoints: {@value #DEGREE} units a degree, from 180 degrees west and 80 degrees north. */
final class WorldMap {

    private static final double DEGREE = 2.5;
    private static final double WIDTH = 360 * DEGREE;
    private static final double NORTH = 80;
    private static final double SOUTH = -58;
    private static final double HEIGHT = (NORTH - SOUTH) * DEGREE;
    private static final double LARGEST = 22;

    private WorldMap() {}

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

    /** {@return the places of labels beside the circles} */
    static LabelPlacement labels(List<MapChokepoint> chokepoints) {
        return new LabelPlacement(
                WIDTH, HEIGHT, chokepoints.stream().map(WorldMap::spot).toList());
    }

    static Spot spot(MapChokepoint one) {
        double loss = Math.max(0, Math.min(1, one.loss()));
        return spot(Objects.requireNonNull(one.place()), LARGEST * Math.sqrt(loss));
    }

    static Spot spot(SnapshotCountry place, double radius) {
        return new Spot(
                x(Objects.requireNonNull(place.longitude())), y(Objects.requireNonNull(place.latitude())), radius);
    }

    static double x(double longitude) {
        return (longitude + 180) * DEGREE;
    }

    static double y(double latitude) {
        return (NORTH - latitude) * DEGREE;
    }

    /** A circle on the map. */
    record Spot(double x, double y, double radius) {}
}
