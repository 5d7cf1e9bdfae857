package org.lodegraph.watch.scan.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Places labels next to circles where they cover least of the circles and earlier labels. */
final class LabelPlacement {

    private static final double CHARACTER = 6.9;
    private static final double LINE = 13;
    private static final double GAP = 4;

    /** Penalty for a label outside the picture, where it cannot be read. */
    private static final double OUTSIDE = 1_000_000;

    private final double width;
    private final double height;
    private final List<Box> taken = new ArrayList<>();

    /** A rectangle, from its upper left corner. */
    record Box(double x, double y, double width, double height) {

        double overlap(Box other) {
            double across = Math.min(x + width, other.x + other.width) - Math.max(x, other.x);
            double down = Math.min(y + height, other.y + other.height) - Math.max(y, other.y);
            return Math.max(0, across) * Math.max(0, down);
        }
    }

    LabelPlacement(double width, double height, List<WorldMap.Spot> circles) {
        this.width = width;
        this.height = height;
        circles.forEach(one ->
                taken.add(new Box(one.x() - one.radius(), one.y() - one.radius(), 2 * one.radius(), 2 * one.radius())));
    }

    /** {@return the place of a circle's label, which is then occupied} */
    Box place(WorldMap.Spot circle, List<String> lines) {
        double wide = CHARACTER * lines.stream().mapToInt(String::length).max().orElse(0);
        Box best = around(circle, wide, LINE * lines.size() + GAP)
                .min(Comparator.comparingDouble(this::cost))
                .orElseThrow();
        taken.add(best);
        return best;
    }

    /** Tries right first, then left, below and above, then further away. */
    private static Stream<Box> around(WorldMap.Spot circle, double wide, double high) {
        double off = circle.radius() + GAP;
        double middle = circle.y() - high / 2;
        return Stream.of(0.0, high / 2, high, 1.5 * high, 2 * high)
                .flatMap(away -> Stream.of(
                        new Box(circle.x() + off, middle + away, wide, high),
                        new Box(circle.x() + off, middle - away, wide, high),
                        new Box(circle.x() - off - wide, middle + away, wide, high),
                        new Box(circle.x() - off - wide, middle - away, wide, high),
                        new Box(circle.x() - wide / 2, circle.y() + off + away, wide, high),
                        new Box(circle.x() - wide / 2, circle.y() - off - high - away, wide, high)));
    }

    private double cost(Box box) {
        boolean outside =
                box.x() < 0 || box.y() < 0 || box.x() + box.width() > width || box.y() + box.height() > height;
        return (outside ? OUTSIDE : 0)
                + taken.stream().mapToDouble(box::overlap).sum();
    }
}
